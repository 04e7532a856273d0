import TextAnalysis

/// Which kind of document a text is, by its title, its headings and its table.
public struct ArtifactTypeGuess: Sendable {
    private let kinds: [Kind]

    private struct Kind: Sendable {
        let definition: ArtifactDefinition
        let names: NameTable
        let title: HeadingName
    }

    /// Prepares the kinds of a library.
    public init(_ library: WorkshopLibrary) {
        kinds = library.artifacts.map {
            Kind(definition: $0, names: NameTable($0.parts.map(\.names)), title: HeadingName($0.title))
        }
    }

    /// Share of required parts that headings must name.
    static let least = 0.5
    /// How far the best must be ahead of the next.
    static let margin = 0.15

    /// The kind; nil when the text does not show it.
    public func type(of text: String) -> ArtifactType? {
        let outline = ArtifactOutline(text)
        let bytes = Document(text)
        let headings = outline.headings.map { bytes.text(in: $0.span) }
        let labels = outline.blocks.compactMap { $0.label.map { bytes.text(in: $0) } }
        if let first = headings.first, let named = kinds.first(where: { titles(first, $0) }) {
            return named.definition.type
        }
        let scores = kinds.map { (type: $0.definition.type, score: score($0, headings, labels, outline)) }
            .sorted { $0.score > $1.score }
        guard let best = scores.first, best.score >= Self.least,
            scores.count < 2 || best.score - scores[1].score >= Self.margin
        else { return nil }
        return best.type
    }

    /// A title that begins or ends with the name of the kind.
    private func titles(_ heading: String, _ kind: Kind) -> Bool {
        let words = HeadingName(heading).words
        let name = kind.title.words
        return words.starts(with: name) || words.count > name.count && Array(words.suffix(name.count)) == name
    }

    private func score(_ kind: Kind, _ headings: [String], _ labels: [String], _ outline: ArtifactOutline) -> Double {
        let definition = kind.definition
        let required = Set(definition.parts.indices.filter { definition.parts[$0].need == .required })
        let named = Set(
            headings.compactMap { kind.names.index(of: $0) } + labels.compactMap { kind.names.exactIndex(of: $0) }
        )
        guard !required.isEmpty else { return 0 }
        var score = Double(required.intersection(named).count) / Double(required.count)
        // Two headings are in every document.
        if named.count < 3 { score /= 2 }
        if !definition.columns.isEmpty {
            let needed = definition.columns.count { $0.need == .required }
            let places = TableMap(outline, definition).main?.places.count ?? 0
            let share = needed > 0 ? min(1, Double(places) / Double(needed)) : 0
            score =
                definition.parts.count(where: { $0.need == .required }) <= 2 ? share : max(score, (score + share) / 2)
        }
        return score
    }
}
