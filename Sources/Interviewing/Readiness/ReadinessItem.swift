/// One thing that a prepared candidate has, and where this candidate stands with it.
public struct ReadinessItem: Sendable, Hashable {
    /// Stays the same as long as the content does, such as `principle.earn-trust`.
    public let id: String
    /// The area it is shown in.
    public let area: ReadinessArea
    /// Its place on the checklist, from 1; nil elsewhere.
    public let number: Int?
    /// A few plain words.
    public let title: String
    /// Where the candidate stands.
    public let state: State
    /// One plain sentence: why.
    public let why: String
    /// The candidate's own words, the earliest first.
    public let evidence: [ReadinessEvidence]
    /// How many pieces of evidence count in full.
    public let count: Int
    /// How many cover it.
    public let need: Int
    /// 0…1: how much the loop asks for it and how weak it is; 0 when it is covered.
    public let importance: Double
    /// The first day on which the present evidence, in its present words, covered it; nil unless it is covered, and where nothing dates it.
    public let since: CalendarDay?
    /// What would close the gap; nil when it is covered or nothing can be done yet.
    public let proposal: TaskProposal?
    /// How far to trust that it matters.
    public let trust: Trust
    /// Ids of sources.
    public let source: [String]
    /// Ids of the claims with the evidence for what it says about loops.
    public let claims: [String]
    /// Whether it measures proportion or agreement, so that a good story more may upset it.
    public let isProportion: Bool

    /// Where a candidate can stand.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// There is enough.
        case covered
        /// There is some.
        case thin
        /// There is none.
        case missing
        /// There is too little material to say.
        case notEnoughToSay = "not-enough-to-say"

        /// Plain words.
        public var words: String {
            switch self {
            case .covered: "covered"
            case .thin: "thin"
            case .missing: "missing"
            case .notEnoughToSay: "not enough to say"
            }
        }
    }
}
