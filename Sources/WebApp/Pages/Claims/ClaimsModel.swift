import Interviewing

/// The fields of the page of claims.
struct ClaimsModel {
    let q: String
    let isFiltered: Bool
    let verdicts: [Choice]
    let tracks: [Choice]
    let matters: [Choice]
    let count: String
    let hasMissed: Bool
    let missed: String
    let isEmpty: Bool
    let emptyReason: String
    let hasElsewhere: Bool
    let elsewhere: String
    let elsewhereHref: String
    let claims: [ClaimLine]
    let hasPages: Bool
    let pageCount: String
    let pages: [PageLine]
    let noPage: Bool

    struct ClaimLine {
        let id: String
        let name: String
        let claim: String
        let verdict: String
        let tone: String
        let confidence: String
        let evidence: String
        let weDo: String
        let about: String
        let origin: OriginModel
        let lacks: Bool
        let lacked: String
    }

    struct PageLine {
        let pageTitle: String
        let hasLink: Bool
        let link: String
        let shownAddress: String
        let kind: String
        let readOn: String
        let trustWords: String
        let hasClaims: Bool
        let used: [Anchor]
    }

    struct Anchor {
        let id: String
        let href: String
    }

    init(_ query: ClaimQuery, library: Library) {
        let search = ClaimSearch(claims: library.claims, sources: library.sources)
        let found = search.claims(query)
        let verdict = query.verdicts.first
        q = query.text
        isFiltered = !query.isOpen
        verdicts =
            [Choice(id: "", label: "Any verdict", selected: verdict == nil)]
            + Claim.Verdict.allCases.map {
                Choice(id: $0.rawValue, label: $0.words.capitalisedFirst, selected: $0 == verdict)
            }
        tracks =
            [Choice(id: "", label: "Either track", selected: query.track == nil)]
            + Track.allCases.map { Choice(id: $0.rawValue, label: $0.abbreviation, selected: $0 == query.track) }
        matters =
            [Choice(id: "", label: "Anything", selected: query.matter == nil)]
            + Claim.Matter.allCases.map {
                Choice(id: $0.rawValue, label: $0.words.capitalisedFirst, selected: $0 == query.matter)
            }
        isEmpty = found.isEmpty
        count =
            query.isOpen
            ? "\(found.count) claims" : "\(found.count) of \(library.claims.count) claims"
        let lacking = found.first?.missed ?? []
        hasMissed = !lacking.isEmpty
        missed = "No claim has all of these words. Below are those that have the most of them."
        claims = found.map { ClaimLine($0, library: library) }
        // The same words without any filter say whether the words or the filter are the reason.
        let free = found.isEmpty ? search.claims(ClaimQuery(query.text)) : []
        hasElsewhere = !free.isEmpty
        elsewhere = free.count == 1 ? "Show the claim that has them" : "Show all \(free.count) that have them"
        elsewhereHref = Page.claims.path([("q", query.text)])
        emptyReason = Self.reason(query, free: free.count)
        let listed = search.sources(ClaimQuery(query.text))
        pages = listed.map(PageLine.init)
        hasPages = !pages.isEmpty
        noPage = pages.isEmpty
        pageCount = listed.count == 1 ? "1 source" : "\(listed.count) sources"
    }

    private static func reason(_ query: ClaimQuery, free: Int) -> String {
        if query.text.isEmpty { return "No claim has this verdict for this track and matter." }
        if free == 0 { return "No claim contains “\(query.text)”." }
        return "No claim with this verdict, track and matter contains “\(query.text)”."
    }
}

extension ClaimsModel.ClaimLine {
    init(_ hit: ClaimHit, library: Library) {
        let claim = hit.claim
        id = claim.id
        name = HTML.marked(claim.title, hit.spans(in: .title))
        self.claim = HTML.marked(claim.claim, hit.spans(in: .claim))
        (verdict, tone) = (claim.verdict.words.capitalisedFirst, claim.verdict.tone)
        confidence = claim.confidenceWords(in: library.sources)
        evidence = HTML.marked(claim.evidence, hit.spans(in: .evidence))
        weDo = HTML.marked(claim.weDo, hit.spans(in: .weDo))
        let tracks = claim.tracks.count == 1 ? claim.tracks.map(\.abbreviation) : []
        about = (tracks + claim.touches.map(\.words)).joined(separator: ", ")
        origin = OriginModel(claim.source, claim.trust, library: library)
        lacks = !hit.missed.isEmpty
        lacked = hit.missed.map { "“\($0)”" }.joined(separator: ", ")
    }
}

extension ClaimsModel.PageLine {
    init(_ hit: SourceHit) {
        let source = hit.source
        pageTitle = HTML.marked(source.title, hit.title)
        (hasLink, link) = (source.link != nil, source.link ?? "")
        shownAddress = source.address.isEmpty ? "Our own craft" : source.address
        (kind, readOn, trustWords) = (source.kind, source.read, source.trust.words)
        used = hit.claims.map { ClaimsModel.Anchor(id: $0, href: "\(Page.claims.path)#\($0)") }
        hasClaims = !used.isEmpty
    }
}
