public import Interviewing

/// How a real interview went, beside its simulated debrief, in JSON.
public struct OutcomeJSON: Encodable, Sendable {
    let number: Int
    let date: String
    let track: Track
    let level: Level
    let result: Outcome.Result
    let loop: Int?
    let note: String
    let simulated: LoopDecisionJSON?
    /// Whether both point the same way; absent where nothing can be compared.
    let agrees: Bool?
    /// The same in words, or why nothing can be compared.
    let comparison: String

    /// Takes an entry with what its loop's debrief says.
    public init(_ entry: OutcomeLedger.Entry, policy: DebriefPolicy) {
        let record = entry.record
        number = record.number
        date = record.outcome.day
        track = record.outcome.track
        level = record.outcome.level
        result = record.outcome.result
        loop = record.outcome.loop
        note = record.outcome.note
        simulated = entry.simulated.map { LoopDecisionJSON($0, policy: policy) }
        agrees = entry.comparison.agrees
        comparison = entry.comparison.words
    }
}

/// All entries, and how far they and the simulated debriefs agree, in JSON.
public struct OutcomesJSON: Encodable, Sendable {
    let outcomes: [OutcomeJSON]
    let cases: Int
    let agreed: Int
    /// Where the true share lies with 95 % confidence; absent without a case.
    let interval: IntervalJSON?
    let words: String

    /// Takes all entries.
    public init(_ ledger: OutcomeLedger, policy: DebriefPolicy) {
        outcomes = ledger.entries.map { OutcomeJSON($0, policy: policy) }
        let agreement = ledger.agreement
        cases = agreement.cases
        agreed = agreement.agreed
        interval = agreement.interval.map(IntervalJSON.init)
        words = agreement.words
    }
}

/// Where a share lies with 95 % confidence, 0…1.
struct IntervalJSON: Encodable, Sendable {
    let low: Double
    let high: Double

    init(_ interval: ClosedRange<Double>) {
        low = interval.lowerBound.short
        high = interval.upperBound.short
    }
}
