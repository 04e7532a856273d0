extension Claim {
    /// How sure the verdict is and what it rests on: `High confidence: two official pages say so`.
    ///
    /// - Parameter sources: Those of the library, in which the claim's own are looked up.
    public func confidenceWords(in sources: [Source]) -> String {
        "\(confidence.title) confidence: \(grounds(in: sources))"
    }

    /// What a verdict rests on, from the kinds of its sources; our own craft counts as none.
    public func grounds(in sources: [Source]) -> String {
        if let because { return because }
        let used = source.compactMap { id in sources.first { $0.id == id } }.filter { !$0.address.isEmpty }
        let counts = Source.kinds.compactMap { kind -> (Source.Kind, Int)? in
            let count = used.count { $0.kind == kind.id }
            return count == 0 ? nil : (kind, count)
        }
        guard let (kind, count) = counts.first else { return "our own reasoning, no source" }
        if verdict == .unconfirmed {
            // Nothing settles it, so that nothing can say so.
            let names = counts.map { $0.0.words($0.1) }.joined(separator: " and ")
            return "only \(names) \(counts.count == 1 && count == 1 ? "speaks" : "speak") to it"
        }
        if counts.count == 1 { return "\(kind.words(count)) \(count == 1 ? kind.says : kind.say)" }
        let names = counts.map { $0.0.words($0.1) }
        return "it rests on \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    }

    /// Whether a source can carry high confidence: an official, press, data or research one.
    public func hasStrongSource(in sources: [Source]) -> Bool {
        source.contains { id in
            sources.first { $0.id == id }.map { ["official", "press", "data", "research"].contains($0.kind) } ?? false
        }
    }
}

extension Claim.Confidence {
    /// `High`
    fileprivate var title: String {
        switch self {
        case .low: "Low"
        case .moderate: "Moderate"
        case .high: "High"
        }
    }
}

extension Source {
    /// A kind of source in words.
    fileprivate struct Kind {
        let id: String
        let one: String
        let many: String
        var says = "says so"
        var say = "say so"

        func words(_ count: Int) -> String {
            switch count {
            case 1: one
            case 2: "two \(many)"
            case 3: "three \(many)"
            default: "several \(many)"
            }
        }
    }

    /// The strongest first.
    fileprivate static let kinds = [
        Kind(id: "official", one: "one official page", many: "official pages"),
        Kind(id: "data", one: "one collection of data", many: "collections of data", says: "shows it", say: "show it"),
        Kind(id: "research", one: "one study", many: "studies", says: "shows it", say: "show it"),
        Kind(id: "press", one: "one press report", many: "press reports"),
        Kind(id: "employee", one: "one person who knows it first-hand", many: "people who know it first-hand"),
        Kind(id: "coach", one: "one coach", many: "coaches", say: "agree"),
        Kind(id: "craft", one: "one book or page on the craft", many: "books or pages on the craft"),
    ]
}
