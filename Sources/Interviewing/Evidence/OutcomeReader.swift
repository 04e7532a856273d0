import TextAnalysis

/// Tells clauses that can state an outcome from those that tell a turn for the worse, or only what was looked at or how
/// large somebody is.
///
/// Bookkeeping, no parsing: in the clause around a match each word of change is held against the measure it moves, the first
/// one named before it or the one right behind it. What is not known to be worse stays evidence.
enum OutcomeReader {
    /// Whether the clause around a match can state an outcome.
    static func canState(_ match: Match, in reading: Reading) -> Bool {
        if (match.first...match.last).contains(where: { reading.tokens[$0].hash == OutcomeWords.nothing }) {
            return false
        }
        let clause = clause(around: match, reading)
        let turns = OutcomeTurn.all(in: clause, reading)
        guard turns.isEmpty else { return turns.contains { $0 != .worse } }
        return !countsWhatWasAskedOf(match, clause, reading) && !tellsASize(match, clause, reading)
            && !isReckonedWith(match, clause, reading)
    }

    /// Whether some clause of a sentence tells a change for the better, and none one for the worse.
    static func tellsImprovement(_ sentence: Int, in reading: Reading) -> Bool {
        let turns = turns(of: sentence, in: reading)
        return turns.contains(.better) && !turns.contains(.worse)
    }

    /// Whether a sentence tells a change for the worse and none for the better.
    static func tellsWorsening(_ sentence: Int, in reading: Reading) -> Bool {
        let turns = turns(of: sentence, in: reading)
        return turns.contains(.worse) && !turns.contains(.better)
    }

    private static func turns(of sentence: Int, in reading: Reading) -> [OutcomeTurn] {
        var turns: [OutcomeTurn] = []
        let tokens = reading.sentences[sentence].tokens
        var first = tokens.lowerBound
        for index in tokens where index + 1 == tokens.upperBound || isBorder(index + 1, reading) {
            turns += OutcomeTurn.all(in: first..<index + 1, reading)
            first = index + 1
        }
        return turns
    }

    /// Words on either side of a match that are looked at, so that a text without any border costs no more than its length.
    private static let reach = 40

    /// The words around a match up to the next comma or other border, within reach.
    private static func clause(around match: Match, _ reading: Reading) -> Range<Int> {
        let bounds = reading.sentences[match.sentence].tokens
        var (first, last) = (match.first, match.last)
        while first > bounds.lowerBound, match.first - first < reach, !isBorder(first, reading) { first -= 1 }
        while last + 1 < bounds.upperBound, last - match.last < reach, !isBorder(last + 1, reading) { last += 1 }
        return first..<last + 1
    }

    private static func isBorder(_ index: Int, _ reading: Reading) -> Bool {
        !reading.tokens[index].before.isDisjoint(with: [.comma, .clause, .stop, .exclamation])
    }

    /// Whether a match only tells how large a company is: “a retailer with 1.9 billion euros in revenue”.
    private static func tellsASize(_ match: Match, _ clause: Range<Int>, _ reading: Reading) -> Bool {
        let before = max(clause.lowerBound, match.first - sizeReach)..<match.first
        guard let company = before.last(where: { OutcomeWords.companies.contains(reading.tokens[$0].hash) }) else {
            return false
        }
        return (company + 1..<match.first).contains { OutcomeWords.holds.contains(reading.tokens[$0].hash) }
    }

    /// Whether the amount of a match is only what a sum was made with: “…, at EUR 900k of sales that is 2,700 a month”.
    private static func isReckonedWith(_ match: Match, _ clause: Range<Int>, _ reading: Reading) -> Bool {
        match.first <= clause.lowerBound + 2 && reading.tokens[clause.lowerBound].hash == OutcomeWords.at
    }

    /// Words between a company and how large it is, with the two.
    private static let sizeReach = 6

    /// Whether the number of a match is only how many were asked or compared: “I compared 26,000 customers”.
    private static func countsWhatWasAskedOf(_ match: Match, _ clause: Range<Int>, _ reading: Reading) -> Bool {
        guard let number = (match.first...match.last).first(where: { reading.tokens[$0].kind == .number }),
            number < match.first + 2
        else { return false }
        return (max(clause.lowerBound, number - 4)..<number).contains {
            OutcomeWords.inquiries.contains(reading.tokens[$0].hash)
        }
    }
}
