import Interviewing

/// Where a statement comes from, under it: trust in words, pages with the month in which they were read.
struct OriginModel {
    let trustWords: String
    let hasPages: Bool
    let pages: [PageLine]
    let hasCraft: Bool
    let hasClaims: Bool
    let claims: [ClaimLink]

    struct PageLine {
        let pageTitle: String
        let hasLink: Bool
        let link: String
        let readOn: String
        let isLast: Bool
    }

    init(_ ids: [String], _ trust: Trust, claims named: [String] = [], library: Library) {
        let sources = ids.compactMap { id in library.sources.first { $0.id == id } }
        let open = sources.filter { !$0.address.isEmpty }
        trustWords = trust.words.capitalisedFirst
        pages = open.enumerated().map { index, source in
            PageLine(
                pageTitle: source.title,
                hasLink: source.link != nil,
                link: source.link ?? "",
                readOn: source.read,
                isLast: index == open.count - 1
            )
        }
        hasPages = !open.isEmpty
        hasCraft = open.count < sources.count
        claims = library.claimLinks(named)
        hasClaims = !claims.isEmpty
    }

    init(_ provenance: Provenance, library: Library) {
        self.init(provenance.source, provenance.trust, claims: provenance.claims, library: library)
    }
}
