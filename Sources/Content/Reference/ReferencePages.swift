public import Interviewing

/// The documentation that is generated from content, so that it can never disagree with it.
public struct ReferencePages {
    let library: Library
    private let titles: [String: String]

    /// Prepares the pages of a library that still has its examples.
    public init(library: Library) {
        self.library = library
        titles = Dictionary(library.sources.map { ($0.id, $0.title) }) { first, _ in first }
    }

    /// File names below `Documentation/` with their text.
    public var pages: [(name: String, text: String)] {
        [
            ("Detectors.md", detectors), ("ContentReference.md", reference), ("Questions.md", questions),
            ("Loops.md", loops),
        ]
    }

    /// Where an entry comes from and how far to trust it.
    func origin(_ sources: [String], _ trust: Trust) -> String {
        "Source: \(sources.map { titles[$0] ?? $0 }.joined(separator: "; ")) (\(trust.words))."
    }

    /// The same for an entry without more.
    func origin(_ provenance: Provenance) -> String { origin(provenance.source, provenance.trust) }

    /// Names of principles in reading order; in quotes, for some names have commas.
    func principleTitles(_ ids: [String]) -> String {
        ids.map { id in "“\(library.principles.first { $0.id == id }?.title ?? id)”" }.joined(separator: ", ")
    }
}
