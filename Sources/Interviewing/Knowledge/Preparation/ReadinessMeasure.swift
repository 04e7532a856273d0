/// How an item of readiness is recognised in what the candidate has; content gives each measure its numbers and words.
public enum ReadinessMeasure: String, Sendable, Codable, CaseIterable {
    /// What the résumé supports beside the target's track.
    case resumeTrack = "resume-track"
    /// Stories that carry a principle; one item for each principle whose weight reaches `floor`.
    case principleStories = "principle-stories"
    /// Principles whose weight reaches `floor` and that the candidate meant a story for.
    case principlesMapped = "principles-mapped"
    /// Different levers that stories use with evidence.
    case levers
    /// Whether one lever has more than the share `floor` of all uses.
    case leverBalance = "lever-balance"
    /// Whether one project is told in too many stories.
    case projectBalance = "project-balance"
    /// Stories of a kind, such as a failure; one item for each kind.
    case situations
    /// Stories whose results pass at least `floor` of five tests, baseline and after among them.
    case results
    /// Stories in which *I* acts in at least the share `floor` of all acts that name *I* or *we*.
    case ownership
    /// Facts told in two ways.
    case contradictions
    /// Stories of the target's track that use one of its own levers.
    case depth
    /// Stories that reach the target's level.
    case level
    /// Sound documents of the kinds in `of`.
    case documents
    /// Writing assessments that were handed in and hold.
    case writing
    /// Design sessions that meet at least the share `floor` of what the level asks.
    case designs
    /// Design sessions and stories that weigh one way against another.
    case tradeOffs = "trade-offs"
    /// Finished mock rounds; only of the areas in `of` where some are named.
    case mockRounds = "mock-rounds"
    /// Whole loops that ended in a debrief.
    case wholeLoops = "whole-loops"
    /// What the last debrief found weak; one item for each such thing.
    case weakSpots = "weak-spots"
    /// Stories that can be recalled with at least the probability `floor`.
    case rehearsed
    /// Follow-ups that were answered rather than passed over.
    case followUps = "follow-ups"
    /// Different projects that the candidate named and that read as one track, or as coordination.
    case projects
    /// Stories that moved people in several organisations, with a result that means something outside.
    case strategicInfluence = "strategic-influence"
    /// Stories of a kind in `of` that read as the target's track.
    case situationsOfTrack = "situations-of-track"
    /// Whether its own task was marked as done.
    case marked

    /// What any sentence may name.
    public static let placeholders = ["count", "need", "left", "track", "other", "level", "stories"]

    /// What sentences about this measure may name besides.
    public var placeholders: [String] {
        switch self {
        case .resumeTrack: ["reads"]
        case .principleStories: ["principle", "principleID", "weight", "story", "link"]
        case .principlesMapped: ["principles"]
        case .levers: ["story", "link", "natives"]
        case .leverBalance: ["lever", "percent"]
        case .projectBalance: ["project", "told"]
        case .situations: ["kind", "why"]
        case .contradictions: ["subject", "first", "second"]
        case .weakSpots: ["spot", "rating", "missing", "link"]
        case .followUps: ["asked", "passed"]
        case .documents, .writing, .designs: ["story", "link"]
        case .results, .ownership, .depth, .level, .strategicInfluence, .situationsOfTrack, .tradeOffs:
            ["story", "link"]
        case .mockRounds, .wholeLoops, .rehearsed, .projects, .marked: []
        }
    }

    /// Whether what it counts is made one by one: a story, a document, a round. Otherwise one task brings everything.
    var isMadePieceByPiece: Bool {
        switch self {
        case .principleStories, .levers, .situations, .results, .ownership, .depth, .level, .documents, .writing,
            .designs,
            .tradeOffs, .mockRounds, .wholeLoops, .rehearsed, .followUps, .projects, .strategicInfluence,
            .situationsOfTrack:
            true
        case .resumeTrack, .principlesMapped, .leverBalance, .projectBalance, .contradictions, .weakSpots, .marked:
            false
        }
    }

    /// Whether further material can turn it from covered to something less: it measures proportion or agreement, and a
    /// good story more may upset either.
    public var isProportion: Bool {
        switch self {
        case .leverBalance, .projectBalance, .contradictions: true
        case .resumeTrack, .principleStories, .principlesMapped, .levers, .situations, .results, .ownership, .depth,
            .level, .documents, .writing, .designs, .tradeOffs, .mockRounds, .wholeLoops, .weakSpots, .rehearsed,
            .followUps, .projects, .strategicInfluence, .situationsOfTrack, .marked:
            false
        }
    }
}
