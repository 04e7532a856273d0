public import Interviewing
import TextAnalysis

/// Runs every example of every entry through the real engine, plain and disguised.
public struct ExampleCheck {
    private let library: Library
    private let assessor: Assessor

    /// Prepares the engine for a library.
    /// - Throws: `ContentError` when the library cannot be compiled.
    public init(library: Library) throws(ContentError) {
        self.library = library
        do {
            assessor = try Assessor(library: library)
        } catch {
            throw ContentError(error.description, at: nil)
        }
    }

    /// How an example is dressed up: offsets, apostrophes and line ends must not matter.
    public enum Disguise: String, CaseIterable, Sendable {
        /// As written.
        case plain
        /// Behind an emoji.
        case emoji
        /// With curly apostrophes.
        case curly
        /// With CRLF line ends and one more line.
        case crlf
        /// Twice, as two paragraphs.
        case doubled

        func apply(to text: String) -> String {
            switch self {
            case .plain: text
            case .emoji: "👩🏽‍💻 " + text
            case .curly: String(text.map { $0 == "'" ? "’" : $0 })
            case .crlf: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") + "\r\n"
            case .doubled: text + "\n\n" + text
            }
        }
    }

    /// Every example that does not behave, as an error at its entry.
    public func errors(disguises: [Disguise] = Disguise.allCases) -> [ContentError] {
        library.exampledEntries.flatMap { errors(of: $0, disguises: disguises) } + wordClassErrors()
            + adviceQuoteErrors() + WorkshopExamples(assessor: assessor).errors(disguises: disguises)
    }

    private func errors(of entry: ExampledEntry, disguises: [Disguise]) -> [ContentError] {
        var errors: [ContentError] = []
        for (examples, isWanted) in [(entry.provenance.matching, true), (entry.provenance.nonMatching, false)] {
            for example in examples {
                for disguise in disguises where isFound(entry, example, disguise) != isWanted {
                    let fault = isWanted ? "is not found in" : "is wrongly found in"
                    let dress = disguise == .plain ? "" : " (\(disguise.rawValue))"
                    errors.append(
                        ContentError(
                            "\(entry.name.kind.rawValue) “\(entry.name.id)” \(fault) its example\(dress): \(example.text)",
                            at: entry.provenance.place
                        )
                    )
                    break
                }
            }
        }
        return errors
    }

    private func isFound(_ entry: ExampledEntry, _ example: Example, _ disguise: Disguise) -> Bool {
        // A text said twice is longer, so judgements of the whole may rightly change their mind.
        let isWhole = (entry.name.kind == .rule || entry.name.kind == .advice) && disguise == .doubled
        let text = isWhole ? example.text : disguise.apply(to: example.text)
        return entry.kinds.contains { kind in
            assessor.recognised(in: Submission(kind: kind, text: text, target: example.target ?? entry.target))
                .contains(entry.name)
        }
    }

    /// Advice must quote exact bytes of the text, and leave no placeholder open.
    private func adviceQuoteErrors() -> [ContentError] {
        let reader = AdviceReader(library: library)
        return library.advice.flatMap { definition in
            definition.provenance.matching.flatMap { example in
                let submission = Submission(kind: .story, text: example.text, target: example.target)
                return reader.read(assessor.assess(submission)).filter { !isSound($0, in: example.text) }.map {
                    ContentError(
                        "“\($0.text)” fills in or quotes something that is not there: \(example.text)",
                        at: definition.provenance.place
                    )
                }
            }
        }
    }

    private func isSound(_ advice: Advice, in text: String) -> Bool {
        if advice.text.contains("{") { return false }
        guard let span = advice.span else { return advice.quote == nil }
        let bytes = Array(text.utf8)
        guard span.start >= 0, span.end <= bytes.count, let quote = advice.quote, !quote.isEmpty else { return false }
        return Array(quote.utf8) == Array(bytes[span.start..<span.end])
    }

    private func wordClassErrors() -> [ContentError] {
        var errors: [ContentError] = []
        for definition in library.words {
            do {
                let lexicon = try definition.lexicon(in: library.words)
                let reader = Reader(lexicon: lexicon)
                for (examples, isWanted) in [
                    (definition.provenance.matching, true), (definition.provenance.nonMatching, false),
                ] {
                    for example in examples where reader.read(Document(example.text)).matches.isEmpty == isWanted {
                        let fault = isWanted ? "has no member in" : "wrongly has a member in"
                        errors.append(
                            ContentError(
                                "word class “\(definition.id)” \(fault): \(example.text)",
                                at: definition.provenance.place
                            )
                        )
                    }
                }
            } catch {
                errors.append(ContentError(error.description, at: definition.provenance.place))
            }
        }
        return errors
    }
}

extension WordClassDefinition {
    /// A lexicon that looks for members of this class alone.
    func lexicon(in all: [WordClassDefinition]) throws(PatternError) -> Lexicon {
        var members: [Pattern] = []
        for word in words { members.append(try PatternParser.parse(word)) }
        let pattern = try PatternParser.parse("<\(id)>")
        return try Lexicon(classes: [WordClass(id: id, group: group, members: members)], cues: [[pattern]])
    }
}
