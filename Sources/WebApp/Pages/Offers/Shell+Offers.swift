import Hummingbird
import Interviewing

extension Shell {
    /// Goes to a page about offers after a post, with a message, and with more for its query.
    ///
    /// - Parameter offer: The offer that the message is about, for the way back.
    func done(
        _ notice: Notice,
        then page: Page,
        about offer: Int?,
        more: [(String, String)] = []
    ) -> Response {
        let about = offer.map { [("document", "\($0)")] } ?? []
        return .seeOther(page.path([("notice", notice.rawValue)] + about + more))
    }

    /// Where something on a page comes from, as links.
    func sources(_ ids: [String]) -> [SourceLink] {
        ids.compactMap { id in library.sources.first { $0.id == id } }.map(SourceLink.init)
    }

    /// Claims with their verdicts, as links to where they are explained.
    func claims(_ ids: [String]) -> [ClaimLink] {
        ids.compactMap { id in library.claims.first { $0.id == id } }.map(ClaimLink.init)
    }
}

/// A source with its address.
struct SourceLink {
    let title: String
    let address: String
    let isPublic: Bool
    let date: String
    let trust: String

    init(_ source: Source) {
        (title, address, isPublic) = (source.title, source.address, !source.address.isEmpty)
        (date, trust) = (source.read, source.trust.words)
    }
}

/// A claim with what the evidence makes of it.
struct ClaimLink {
    let id: String
    let href: String
    let title: String
    let says: String
    let verdict: String
    let tone: String
    let sure: String

    init(_ claim: Claim) {
        (id, href, title, says) = (claim.id, "\(Page.claims.path)#\(claim.id)", claim.title, claim.claim)
        verdict = claim.verdict.said
        sure = claim.confidence.rawValue
        switch claim.verdict {
        case .supported: tone = "good"
        case .partly, .overstated, .wrongTerm: tone = "warning"
        case .contradicted: tone = "problem"
        case .unconfirmed, .editorial: tone = "note"
        }
    }
}

extension Claim.Verdict {
    /// The verdict in a word or two.
    fileprivate var said: String {
        switch self {
        case .supported: "Supported"
        case .partly: "Partly supported"
        case .overstated: "Overstated"
        case .contradicted: "Contradicted"
        case .unconfirmed: "Unconfirmed"
        case .wrongTerm: "Another term is in use"
        case .editorial: "A matter of opinion"
        }
    }
}
