import TextAnalysis

/// A match whose conditions hold, with how much it is credited.
struct Hit: Sendable {
    /// Position in the cue table.
    let cue: Int
    /// What the cue is for.
    let use: CueUse
    /// The match.
    let match: Match
    /// 0…1.15: actor, mood, number.
    let credit: Double
}

/// A reading with the hits that survive their conditions.
struct Ground: Sendable {
    let reading: Reading
    let kind: TextKind
    let hits: [Hit]
    /// Number of cues in the table, for counting hits by cue.
    let cueCount: Int

    /// The clause around a match: what a person would quote.
    func clause(around match: Match) -> TextSpan { reading.clause(around: match) }

    /// Evidence for a signal at a hit.
    func evidence(_ hit: Hit, for signal: Signal, weight: Double) -> Evidence {
        let span = clause(around: hit.match)
        return Evidence(
            span: span,
            quote: reading.quote(span),
            signal: signal.id,
            title: signal.title,
            weight: weight
        )
    }
}

extension Reading {
    /// The clause around a match: what a person would quote.
    ///
    /// Widened to commas and clause borders, at most `reach` words to either side.
    func clause(around match: Match) -> TextSpan {
        let bounds = sentences[match.sentence].tokens
        var first = match.first
        var last = match.last
        while first > bounds.lowerBound, match.first - first < Self.reach,
            tokens[first].before.isDisjoint(with: Self.border)
        {
            first -= 1
        }
        while last + 1 < bounds.upperBound, last - match.last < Self.reach,
            tokens[last + 1].before.isDisjoint(with: Self.border)
        {
            last += 1
        }
        return TextSpan(start: Int(tokens[first].start), end: Int(tokens[last].end))
    }

    private static let reach = 10
    private static let border: Token.Boundary = [.comma, .clause, .stop, .exclamation]
}
