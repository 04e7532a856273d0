import TextAnalysis

/// A word or a pair of numbers that says that something moved.
struct OutcomeChange {
    /// The word.
    let verb: Int
    /// The word after the change.
    let end: Int
    /// Whether it went up; nil when that is not told.
    let isUp: Bool?
    /// Whether the subject moved by itself: “fell”, not “cut”.
    let movesItself: Bool
    /// Whether it may be a noun: “a rise in complaints”.
    let isNoun: Bool

    /// Words between “go” and the “from” of its two numbers.
    private static let reach = 4

    init?(at index: Int, in clause: Range<Int>, _ reading: Reading) {
        func hash(_ place: Int) -> UInt64 { clause.contains(place) ? reading.tokens[place].hash : 0 }
        let word = hash(index)
        verb = index
        isNoun = hash(index + 1) == OutcomeWords.in
        if OutcomeWords.goes.contains(word) {
            let next = hash(index + 1)
            let from = (index + 1..<index + 1 + Self.reach).first { hash($0) == OutcomeWords.from }
            if next == OutcomeWords.up || next == OutcomeWords.down {
                (isUp, end, movesItself) = (next == OutcomeWords.up, index + 2, true)
                return
            }
            if let from, let pair = OutcomePair(from: from, in: clause, reading) {
                (isUp, end, movesItself) = (pair.isUp, pair.end, true)
                return
            }
        }
        let rises = OutcomeWords.rises.contains(word)
        let falls = OutcomeWords.falls.contains(word)
        let lifts = OutcomeWords.lifts.contains(word)
        guard rises || falls || lifts || OutcomeWords.cuts.contains(word) else { return nil }
        movesItself = rises || falls
        (isUp, end) = (rises || lifts, index + 1)
    }
}
