import Interviewing

/// A claim with what the evidence makes of it, as a link to where it is explained.
struct ClaimLink {
    let id: String
    let href: String
    let title: String
    let says: String
    let verdict: String
    let tone: String
    let sure: String
    /// Whether it is the last of a list, where a comma parts them.
    var isLast = true

    init(_ claim: Claim) {
        (id, href, title, says) = (claim.id, "\(Page.claims.path)#\(claim.id)", claim.title, claim.claim)
        (verdict, tone) = (claim.verdict.words.capitalisedFirst, claim.verdict.tone)
        sure = claim.confidence.rawValue
    }
}

extension Library {
    /// Claims by their ids, each once, as links.
    func claimLinks(_ ids: [String]) -> [ClaimLink] {
        var seen: Set<String> = []
        var links = ids.filter { seen.insert($0).inserted }.compactMap { id in claims.first { $0.id == id } }
            .map(ClaimLink.init)
        for index in links.indices.dropLast() { links[index].isLast = false }
        return links
    }
}

extension Shell {
    /// Claims by their ids, each once, as links.
    func claims(_ ids: [String]) -> [ClaimLink] { library.claimLinks(ids) }
}
