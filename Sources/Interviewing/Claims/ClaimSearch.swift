import TextAnalysis

/// Finds claims and sources. The same query always finds the same, in the same order.
///
/// A word is found as it stands, in another form of it, or as the beginning of a longer one. Claims that have all words
/// come first; where none has them all, those that have the most are given and say which they miss.
public struct ClaimSearch: Sendable {
    private let claims: [Indexed]
    private let sources: [Source]
    private let users: [String: [String]]

    private struct Indexed: Sendable {
        let claim: Claim
        let sources: [Source]
        let fields: [(field: ClaimField, words: [ClaimWord])]
    }

    /// Prepares claims and sources for searching.
    public init(claims: [Claim], sources: [Source]) {
        let known = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.sources = sources
        self.claims = claims.map { claim in
            let own = claim.source.compactMap { known[$0] }
            let texts: [(ClaimField, String)] = [
                (.id, claim.id), (.title, claim.title), (.claim, claim.claim), (.evidence, claim.evidence),
                (.weDo, claim.weDo), (.also, claim.also.joined(separator: "\n")),
                (.sources, own.map(\.title).joined(separator: "\n")),
            ]
            return Indexed(claim: claim, sources: own, fields: texts.map { ($0, ClaimWord.words(of: $1)) })
        }
        users = claims.reduce(into: [:]) { users, claim in
            for source in claim.source { users[source, default: []].append(claim.id) }
        }
    }

    /// A claim by its id.
    public func claim(_ id: String) -> ClaimHit? {
        claims.first { $0.claim.id == id }.map {
            ClaimHit(claim: $0.claim, sources: $0.sources, highlights: [], missed: [])
        }
    }

    /// Claims that fit a query, the best first, then in their own order; all of them, in their own order, without
    /// words.
    public func claims(_ query: ClaimQuery) -> [ClaimHit] {
        let wanted = query.words
        // Words that only hold signs find nothing; no words at all find everything.
        guard !wanted.isEmpty || query.text.allSatisfy(\.isWhitespace) else { return [] }
        let found = claims.filter { query.admits($0.claim) }.map { ($0, Match(wanted, in: $0.fields)) }
        let most = found.map { wanted.count - $0.1.missed.count }.max() ?? 0
        guard most > 0 || wanted.isEmpty else { return [] }
        let best = found.enumerated().filter { wanted.count - $0.element.1.missed.count == most }
        return best.sorted { ($1.element.1.score, $0.offset) < ($0.element.1.score, $1.offset) }.map {
            let (indexed, match) = $0.element
            return ClaimHit(
                claim: indexed.claim,
                sources: indexed.sources,
                highlights: match.highlights,
                missed: match.missed
            )
        }
    }

    /// Pages that have all words in their title, address or kind, by title; all of them without words. A page that
    /// stands under several ids is found once.
    public func sources(_ query: ClaimQuery) -> [SourceHit] {
        let wanted = query.words
        guard !wanted.isEmpty || query.text.allSatisfy(\.isWhitespace) else { return [] }
        let pages = Dictionary(grouping: sources) { $0.address.isEmpty ? $0.id : $0.address }
        let hits = pages.values.compactMap { page in
            page.firstIndex { has(wanted, $0) }.map { index in
                var others = page
                return hit(others.remove(at: index), others, wanted)
            }
        }
        return hits.sorted { ($0.source.title, $0.source.id) < ($1.source.title, $1.source.id) }
    }

    private func has(_ wanted: [ClaimWord], _ source: Source) -> Bool {
        let all = ClaimWord.words(of: source.title + "\n" + source.address + "\n" + source.kind)
        return wanted.allSatisfy { word in all.contains { word.finds($0) != nil } }
    }

    private func hit(_ source: Source, _ others: [Source], _ wanted: [ClaimWord]) -> SourceHit {
        func spans(_ text: String) -> [TextSpan] {
            ClaimWord.words(of: text).filter { other in wanted.contains { $0.finds(other) != nil } }.map(\.span)
        }
        let resting = Set(([source] + others).flatMap { users[$0.id] ?? [] })
        return SourceHit(
            source: source,
            others: others,
            claims: claims.map(\.claim.id).filter(resting.contains),
            title: spans(source.title),
            address: spans(source.address)
        )
    }

    /// Claims that concern one part of the product, in their own order.
    public func claims(touching matter: Claim.Matter) -> [ClaimHit] { claims(ClaimQuery(matter: matter)) }
}
