/// Where an entry of content comes from, how far to trust it, and the texts that prove it works.
public struct Provenance: Sendable, Codable, Hashable {
    /// Ids of sources.
    public var source: [String]
    /// How far to trust it.
    public var trust: Trust
    /// Ids of the claims that hold the evidence for what it states; empty where it states no fact.
    public var claims: [String] {
        get { named ?? [] }
        set { named = newValue.isEmpty ? nil : newValue }
    }
    /// Most entries name none, and the compact form leaves nil out.
    private var named: [String]?
    /// Texts in which the entry must be found.
    public var matching: [Example]
    /// Near misses in which it must not be found.
    public var nonMatching: [Example]
    /// Where an editor finds it.
    public var place: Place

    /// Makes a provenance.
    public init(
        source: [String],
        trust: Trust,
        claims: [String] = [],
        matching: [Example],
        nonMatching: [Example],
        place: Place
    ) {
        self.source = source
        self.trust = trust
        named = claims.isEmpty ? nil : claims
        self.matching = matching
        self.nonMatching = nonMatching
        self.place = place
    }

    /// The same without examples, as the program carries it.
    var withoutExamples: Provenance {
        Provenance(source: source, trust: trust, claims: claims, matching: [], nonMatching: [], place: place)
    }
}

/// How far a statement can be trusted.
public enum Trust: String, Sendable, Codable, CaseIterable {
    /// Read on a public page.
    case verified = "V"
    /// Read on an anonymous, marketing or single-anecdote page.
    case weak = "V-weak"
    /// General knowledge of the field, not confirmed on a page.
    case general = "G"
    /// Inferred from cited facts.
    case inferred = "I"
    /// Our own proposal.
    case proposed = "P"

    /// The tag in plain words.
    public var words: String {
        switch self {
        case .verified: "read on a public page"
        case .weak: "read on a weak public page"
        case .general: "commonly reported, not confirmed"
        case .inferred: "inferred from public facts"
        case .proposed: "our own proposal"
        }
    }
}

/// A text that shows an entry at work.
public struct Example: Sendable, Codable, Hashable {
    /// The text.
    public var text: String
    /// The track the writer aims at, where that matters.
    public var target: Track?

    /// Makes an example.
    public init(text: String, target: Track? = nil) {
        self.text = text
        self.target = target
    }
}

/// A place in a content file.
public struct Place: Sendable, Codable, Hashable, CustomStringConvertible {
    /// Path below the content folder.
    public var file: String
    /// One-based line.
    public var line: Int
    /// One-based column.
    public var column: Int

    /// Makes a place.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`
    public var description: String { "\(file):\(line):\(column)" }
}
