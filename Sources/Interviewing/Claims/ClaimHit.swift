public import TextAnalysis

/// A claim that was found.
public struct ClaimHit: Sendable, Hashable {
    /// The claim.
    public let claim: Claim
    /// Its sources, in its order.
    public let sources: [Source]
    /// Where the words stand, in the order of `ClaimField` and then of the text.
    public let highlights: [ClaimHighlight]
    /// Words of the query that stand nowhere in it; empty unless no claim has them all.
    public let missed: [String]

    /// The spans of one field, in order.
    public func spans(in field: ClaimField) -> [TextSpan] { highlights.filter { $0.field == field }.map(\.span) }
}

/// A page that was found.
public struct SourceHit: Sendable, Hashable {
    /// The source.
    public let source: Source
    /// The same page under other ids, as other parts of the content quote it.
    public let others: [Source]
    /// Ids of the claims that rest on the page, in their order.
    public let claims: [String]
    /// Where the words stand in its title.
    public let title: [TextSpan]
    /// Where the words stand in its address.
    public let address: [TextSpan]
}

/// A part of a claim that is searched.
public enum ClaimField: String, Sendable, Codable, CaseIterable {
    /// `C1` …
    case id
    /// The matter in a few words.
    case title
    /// What people say.
    case claim
    /// What public evidence says.
    case evidence
    /// What the product does about it.
    case weDo
    /// Other words for it; no highlight points there.
    case also
    /// Titles of its sources; no highlight points there.
    case sources

    /// Whether it is shown as it was searched.
    var isShown: Bool {
        switch self {
        case .id, .title, .claim, .evidence, .weDo: true
        case .also, .sources: false
        }
    }

    /// How much a word in it counts.
    var weight: Int {
        switch self {
        case .id: 40
        case .title: 8
        case .claim: 5
        case .also: 4
        case .evidence: 3
        case .weDo: 2
        case .sources: 1
        }
    }
}

/// A word of the query in a claim.
public struct ClaimHighlight: Sendable, Hashable {
    /// Which part of the claim.
    public let field: ClaimField
    /// The UTF-8 bytes of that part.
    public let span: TextSpan
}
