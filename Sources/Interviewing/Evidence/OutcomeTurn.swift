import TextAnalysis

/// Which way a measure went.
enum OutcomeTurn: Hashable {
    /// More of what is wanted, or less of what is not.
    case better
    /// The other way round.
    case worse
    /// It moved, and nothing tells which way is better.
    case open

    /// Words before a change among which its subject is looked for.
    private static let reach = 40

    /// Every change that a clause tells, in order; what is denied or only wished is none.
    static func all(in clause: Range<Int>, _ reading: Reading) -> [OutcomeTurn] {
        var turns: [OutcomeTurn] = []
        var start = clause.lowerBound
        var index = clause.lowerBound
        while index < clause.upperBound {
            let token = reading.tokens[index]
            if OutcomeWords.openers.contains(token.hash) { start = index + 1 }
            guard let change = OutcomeChange(at: index, in: clause, reading), !reading.contexts[index].isNegated else {
                index += 1
                continue
            }
            turns.append(turn(change, from: start, in: clause, reading))
            index = change.end
        }
        return turns
    }

    private static func turn(
        _ change: OutcomeChange,
        from start: Int,
        in clause: Range<Int>,
        _ reading: Reading
    ) -> OutcomeTurn {
        guard let isUp = change.isUp else { return .open }
        let behind = measure(in: change.verb + 1..<min(clause.upperBound, change.verb + 5), reading, stopping: true)
        let before = measure(
            in: max(min(start, change.verb), change.verb - reach)..<change.verb,
            reading,
            stopping: false
        )
        let moved = change.movesItself ? before ?? (change.isNoun ? behind : nil) : behind ?? before
        return moved.map { $0 == isUp ? .better : .worse } ?? .open
    }

    /// Whether more of the first measure named is wanted; nil when none is known.
    private static func measure(in words: Range<Int>, _ reading: Reading, stopping: Bool) -> Bool? {
        for index in words {
            let hash = reading.tokens[index].hash
            if stopping, OutcomeWords.stops.contains(hash) { return nil }
            if OutcomeWords.unwanted.contains(hash) { return false }
            if OutcomeWords.wanted.contains(hash) { return true }
            guard index > 0 else { continue }
            let first = reading.tokens[index - 1].hash
            if OutcomeWords.times.contains(hash), OutcomeWords.waits.contains(first) { return false }
            if OutcomeWords.rates.contains(hash) {
                if OutcomeWords.unwantedRates.contains(first) { return false }
                if OutcomeWords.wantedRates.contains(first) { return true }
            }
        }
        return nil
    }
}
