import TextAnalysis

/// A kind of story found in a text, for the check that a bank is varied.
public struct VarietyReading: Sendable, Hashable {
    /// Id of the variety.
    public let id: String
    /// Plain words.
    public let title: String
    /// Where the story shows it, strongest first.
    public let evidence: [Evidence]
}

/// Reads which kinds of story a text shows: sums over sentences, each counted once, against one small threshold.
struct VarietyReader: Sendable {
    let library: Library

    /// What one act of the candidate proves alone, and two hints together; what *we* did needs a hint beside it.
    private static let enough = 0.85
    /// What a hint counts beside a phrase that proves it alone.
    private static let hintShare = 0.5
    /// Quotes kept of one story.
    private static let mostQuotes = 3

    func read(_ ground: Ground, story: StoryReading, isReadable: Bool) -> [VarietyReading] {
        guard isReadable, ground.kind.isNarrative, story.type == .story else { return [] }
        var found: [Int: [Piece]] = [:]
        var also: [Int: [Hit]] = [:]
        for hit in ground.hits {
            switch hit.use {
            case .variety(let index): found[index, default: []].append(piece(hit, of: index, share: hit.credit))
            case .varietyAnyone(let index): found[index, default: []].append(piece(hit, of: index, share: 1))
            case .varietyHint(let index): found[index, default: []].append(piece(hit, of: index, share: Self.hintShare))
            case .varietyAlso(let index) where isTold(hit, in: ground): also[index, default: []].append(hit)
            default: break
            }
        }
        return found.keys.sorted().compactMap { index in
            reading(of: library.varieties[index], pieces: found[index] ?? [], also: also[index] ?? [], ground)
        }
    }

    /// "All teams use it" tells no act of the past, so it is enough that nothing denies or only wishes it.
    private func isTold(_ hit: Hit, in ground: Ground) -> Bool {
        ground.reading.contexts[hit.match.first...hit.match.last].allSatisfy {
            switch $0.mood {
            case .fact, .habitual: !$0.isNegated
            case .hypothetical, .future: false
            }
        }
    }

    private struct Piece {
        let hit: Hit
        let weight: Double
    }

    private func piece(_ hit: Hit, of index: Int, share: Double) -> Piece {
        Piece(hit: hit, weight: library.varieties[index].signal.weight * share)
    }

    private func reading(of variety: Variety, pieces: [Piece], also: [Hit], _ ground: Ground) -> VarietyReading? {
        guard !also.isEmpty || variety.also.patterns.isEmpty else { return nil }
        let ranked = pieces.sorted {
            ($1.weight, $0.hit.match.first, $0.hit.match.last) < ($0.weight, $1.hit.match.first, $1.hit.match.last)
        }
        var sentences: Set<Int> = []
        let best = ranked.filter { sentences.insert($0.hit.match.sentence).inserted }
        guard best.reduce(0, { $0 + $1.weight }) >= Self.enough else { return nil }
        var evidence = best.prefix(Self.mostQuotes).map {
            ground.evidence($0.hit, for: variety.signal, weight: $0.weight)
        }
        if let nearest = nearest(of: also, to: best.map(\.hit)) {
            let second = ground.evidence(nearest, for: variety.signal, weight: 0)
            if !evidence.contains(where: { $0.span == second.span }) { evidence.append(second) }
        }
        return VarietyReading(id: variety.signal.id, title: variety.signal.title, evidence: evidence)
    }

    /// What the story must also tell, quoted where it follows most closely on the strongest phrase.
    private func nearest(of also: [Hit], to hits: [Hit]) -> Hit? {
        guard let anchor = hits.first?.match.sentence else { return nil }
        func distance(_ hit: Hit) -> Int {
            let step = hit.match.sentence - anchor
            return step >= 0 ? 2 * step : 1 - 2 * step
        }
        return also.min { (distance($0), $0.match.first) < (distance($1), $1.match.first) }
    }
}
