import Interviewing

/// Runs the examples of rules, dimensions, signs and contradictions through the workshop, plain and disguised.
struct WorkshopExamples {
    private let assessor: Assessor
    private let workshop: Workshop

    init(assessor: Assessor) {
        self.assessor = assessor
        workshop = assessor.workshop
    }

    /// An entry with what finds it in a text.
    private struct Entry {
        let name: String
        let provenance: Provenance
        /// Whether a text said twice is another text: judgements of the whole may rightly change their mind.
        let isWhole: Bool
        let isFound: (String) -> Bool
        /// What a near miss must not be, where that is more than not found.
        let isWrong: (String) -> Bool

        init(_ name: String, _ provenance: Provenance, isWhole: Bool = false, _ isFound: @escaping (String) -> Bool) {
            self.init(name, provenance, isWhole: isWhole, isFound, isWrong: isFound)
        }

        init(
            _ name: String,
            _ provenance: Provenance,
            isWhole: Bool = false,
            _ isFound: @escaping (String) -> Bool,
            isWrong: @escaping (String) -> Bool
        ) {
            (self.name, self.provenance, self.isWhole) = (name, provenance, isWhole)
            (self.isFound, self.isWrong) = (isFound, isWrong)
        }
    }

    /// Every example that does not behave, as an error at its entry.
    func errors(disguises: [ExampleCheck.Disguise]) -> [ContentError] {
        entries.flatMap { entry in
            entry.provenance.matching.compactMap { example in
                fault(of: entry, example.text, disguises) { entry.isFound($0) ? nil : "is not found in" }
            }
                + entry.provenance.nonMatching.compactMap { example in
                    fault(of: entry, example.text, disguises) { entry.isWrong($0) ? "is wrongly found in" : nil }
                }
        }
    }

    private func fault(
        of entry: Entry,
        _ text: String,
        _ disguises: [ExampleCheck.Disguise],
        _ judge: (String) -> String?
    ) -> ContentError? {
        for disguise in disguises {
            if entry.isWhole, disguise == .doubled || disguise == .emoji { continue }
            guard let fault = judge(disguise.apply(to: text)) else { continue }
            let dress = disguise == .plain ? "" : " (\(disguise.rawValue))"
            return ContentError("\(entry.name) \(fault) its example\(dress): \(text)", at: entry.provenance.place)
        }
        return nil
    }

    private var entries: [Entry] {
        let library = workshop.library
        var entries: [Entry] = []
        for rule in library.rules {
            entries.append(
                Entry("rule “\(rule.id)”", rule.provenance, isWhole: true) { text in
                    assessor.workshopRecognises(rule: rule.id, in: text)
                }
            )
        }
        for contradiction in library.contradictions {
            entries.append(
                Entry("contradiction “\(contradiction.id)”", contradiction.provenance, isWhole: true) { text in
                    workshop.recognises(contradiction: contradiction.id, in: text)
                }
            )
        }
        for dimension in library.dimensions {
            let name = "dimension “\(dimension.practice.rawValue)/\(dimension.id)”"
            for sign in dimension.signs {
                entries.append(
                    Entry("\(name), sign “\(sign.id)”", sign.provenance) { text in
                        workshop.signs(of: dimension, in: text).contains(sign.id)
                    }
                )
            }
            entries.append(
                Entry(name, dimension.provenance) { text in
                    weight(of: dimension, in: text) >= Self.sound
                } isWrong: { text in
                    weight(of: dimension, in: text) > 0
                }
            )
        }
        return entries
    }

    /// The rating that a matching passage of a dimension must reach: two of four, rounding forgiven.
    private static let sound = 1.5

    private func weight(of dimension: DesignDimension, in text: String) -> Double {
        let found = workshop.signs(of: dimension, in: text)
        return dimension.signs.reduce(0) { $0 + (found.contains($1.id) ? $1.weight : 0) }
    }
}
