public import Interviewing
import TextAnalysis

/// Claims that were looked for, with their sources, in JSON.
public struct ClaimsJSON: Encodable, Sendable {
    let claims: [ClaimJSON]
    /// Pages that have all words of the query.
    let sources: [ClaimPageJSON]

    /// Takes what was found.
    public init(claims: [ClaimHit], sources: [SourceHit]) {
        self.claims = claims.map(ClaimJSON.init)
        self.sources = sources.map(ClaimPageJSON.init)
    }
}

/// Something people say, with what public evidence says, in JSON.
public struct ClaimJSON: Encodable, Sendable {
    let id: String
    let title: String
    let claim: String
    let verdict: Claim.Verdict
    let confidence: Claim.Confidence
    let evidence: String
    let weDo: String
    let trust: Trust
    let touches: [Claim.Matter]
    let tracks: [Track]
    let sources: [ClaimSourceJSON]
    /// Words of the query that stand nowhere in it.
    let missed: [String]
    /// Where the words of the query stand, in UTF-8 bytes of a field.
    let highlights: [HighlightJSON]

    struct HighlightJSON: Encodable, Sendable {
        let field: ClaimField
        let start: Int
        let end: Int
    }

    /// Takes a claim that was found.
    public init(_ hit: ClaimHit) {
        let claim = hit.claim
        (id, title, self.claim) = (claim.id, claim.title, claim.claim)
        (verdict, confidence) = (claim.verdict, claim.confidence)
        (evidence, weDo, trust) = (claim.evidence, claim.weDo, claim.trust)
        (touches, tracks) = (claim.touches, claim.tracks)
        sources = hit.sources.map(ClaimSourceJSON.init)
        missed = hit.missed
        highlights = hit.highlights.map { HighlightJSON(field: $0.field, start: $0.span.start, end: $0.span.end) }
    }
}

/// A public page or our own craft, in JSON.
public struct ClaimSourceJSON: Encodable, Sendable {
    let id: String
    let title: String
    /// Empty for our own craft.
    let address: String
    /// The address as a link; absent for our own craft and where it names a place inside a page.
    let link: String?
    let kind: String
    /// Year and month it was read.
    let read: String
    let trust: Trust

    /// Takes a source.
    public init(_ source: Source) {
        (id, title, address, link) = (source.id, source.title, source.address, source.link)
        (kind, read, trust) = (source.kind, source.read, source.trust)
    }
}

/// A page that was found, with the claims that rest on it, in JSON.
public struct ClaimPageJSON: Encodable, Sendable {
    let source: ClaimSourceJSON
    /// Ids under which other parts of the content name the same page.
    let others: [String]
    let claims: [String]

    /// Takes a page that was found.
    public init(_ hit: SourceHit) {
        (source, others, claims) = (ClaimSourceJSON(hit.source), hit.others.map(\.id), hit.claims)
    }
}
