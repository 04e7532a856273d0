import TextAnalysis

/// A gap with the candidate's evidence today.
public struct GapReading: Sendable {
    /// The gap.
    public let gap: GapDefinition
    /// How things stand.
    public let state: ShownState
    /// The same in one sentence, with the count where one is taken.
    public let today: String
    /// The words that stand for it today, strongest first.
    public let quotes: [MaterialQuote]

    init(_ gap: GapDefinition, track: Track, finder: EvidenceFinder) {
        self.gap = gap
        quotes = finder.quotes(for: gap.shows)
        guard let measure = gap.measure else {
            state = EvidenceFinder.state(of: quotes)
            today = state.sentence
            return
        }
        let count = GapCount(measure, track: track, material: finder.material)
        state = count.state
        today = count.sentence
    }
}

/// A count over all texts that says how things stand.
struct GapCount {
    let state: ShownState
    let sentence: String

    /// Score from which a principle counts as shown.
    private static let shown = 0.3
    /// Principles and levers that a loop wants.
    private static let principles = 10
    private static let levers = 6
    /// Share of *I* in the action from which it is clear who acted.
    private static let clearShare = 0.7
    /// Stories that are enough for any count of stories.
    private static let stories = 3

    init(_ measure: GapMeasure, track: Track, material: [Material]) {
        let stories = material.map(\.assessment).filter {
            $0.submission.kind == .story && $0.story.type == .story
        }
        func told(_ holds: (Assessment) -> Bool, _ words: String) -> (ShownState, String) {
            let count = stories.count(where: holds)
            guard !stories.isEmpty else { return (.missing, "There is no story yet to count in.") }
            let isEnough = count >= min(Self.stories, stories.count)
            return (
                count == 0 ? .missing : isEnough ? .shown : .hinted,
                "\(count) of \(stories.count) stories \(words)."
            )
        }
        func kinds(_ count: Int, of goal: Int, _ words: String) -> (ShownState, String) {
            (
                count == 0 ? .missing : count >= goal ? .shown : .hinted,
                "\(count) \(words), of the \(goal) to aim for."
            )
        }
        (state, sentence) =
            switch measure {
            case .principles:
                kinds(
                    Set(
                        material.flatMap {
                            $0.assessment.principles.filter { $0.score >= Self.shown }.map(\.id)
                        }
                    ).count,
                    of: Self.principles,
                    "principles are shown by your texts"
                )
            case .levers:
                kinds(
                    Set(
                        material.flatMap {
                            $0.assessment.levers.filter { $0.strength >= 2 && !$0.isCoordination }.map(\.id)
                        }
                    ).count,
                    of: Self.levers,
                    "levers are used with evidence"
                )
            case .results:
                told(
                    { $0.story.result.baseline && $0.story.result.after && $0.story.result.window },
                    "tell a number before, a number after and the time between"
                )
            case .altitude:
                told({ $0.level.high.map { $0 >= .l7 } ?? false }, "read at L7 or above")
            case .ownership:
                told(
                    { $0.story.ownership.ratio >= Self.clearShare },
                    "make clear in the action what you did yourself"
                )
            case .verdict:
                told(
                    { $0.track.verdict == .both || $0.track.verdict.track == track },
                    "carry evidence of the \(track.abbreviation) track"
                )
            }
    }
}
