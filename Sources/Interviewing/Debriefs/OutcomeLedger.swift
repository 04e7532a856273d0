/// Real interviews beside what was simulated before them: what may be compared, and how far both agree.
public struct OutcomeLedger: Sendable {
    /// One entry for each interview, in the order given.
    public let entries: [Entry]

    /// Sets interviews beside the loops that they name.
    public init(_ outcomes: [OutcomeRecord], loops: [LoopDigest]) {
        let digests = Dictionary(loops.map { ($0.record.number, $0) }, uniquingKeysWith: { first, _ in first })
        entries = outcomes.map { record in Entry(record, loop: record.outcome.loop.flatMap { digests[$0] }) }
    }

    /// How far real and simulated decisions agree.
    public var agreement: OutcomeAgreement {
        let verdicts = entries.compactMap(\.comparison.agrees)
        return OutcomeAgreement(agreed: verdicts.count { $0 }, of: verdicts.count)
    }

    /// One interview beside its loop.
    public struct Entry: Sendable {
        /// The interview.
        public let record: OutcomeRecord
        /// What the debrief of its loop decided; nil without one, or while the loop is unfinished.
        public let simulated: Decision?
        /// Whether both point the same way.
        public let comparison: Comparison

        /// Sets an interview beside a loop.
        /// - Parameter loop: The loop that it names; nil where it names none, or one that is gone.
        public init(_ record: OutcomeRecord, loop: LoopDigest?) {
            self.record = record
            // What is unfinished was not decided.
            let decision = loop.flatMap { $0.isComplete ? $0.outcome?.decision : nil }
            simulated = decision
            comparison = Comparison(record.outcome, decision, track: loop?.record.plan.track)
        }
    }

    /// Whether a simulated and a real decision point the same way.
    public enum Comparison: Sendable, Hashable, CaseIterable {
        /// Both say yes, or both say no.
        case agrees
        /// One says yes and the other no.
        case differs
        /// No loop is named, or it is gone.
        case noLoop
        /// The loop has no debrief of all its rounds yet.
        case unfinished
        /// The loop was for the other track: it says nothing about this interview.
        case otherTrack
        /// One of them decided nothing.
        case undecided

        /// Compares a real interview with what a loop decided.
        ///
        /// - Parameters:
        ///   - decision: What the loop came to; nil while it has rounds to go.
        ///   - track: The track of the loop; nil without one.
        public init(_ outcome: Outcome, _ decision: Decision?, track: Track?) {
            guard let track else {
                self = .noLoop
                return
            }
            guard let decision else {
                self = .unfinished
                return
            }
            guard track == outcome.track else {
                self = .otherTrack
                return
            }
            switch OutcomeAgreement.agree(decision.kind, outcome.result) {
            case true: self = .agrees
            case false: self = .differs
            case nil: self = .undecided
            }
        }

        /// Whether they agree; nil where nothing can be compared.
        public var agrees: Bool? {
            switch self {
            case .agrees: true
            case .differs: false
            case .noLoop, .unfinished, .otherTrack, .undecided: nil
            }
        }

        /// In plain words.
        public var words: String {
            switch self {
            case .agrees: "agrees"
            case .differs: "does not agree"
            case .noLoop: "names no loop to compare with"
            case .unfinished: "its loop has rounds to go"
            case .otherTrack: "its loop was for the other track"
            case .undecided: "one of the two decided nothing"
            }
        }
    }
}
