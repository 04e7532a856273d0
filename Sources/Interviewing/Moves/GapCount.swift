/// A count over all stories that says how things stand. It is shown only when the target of the gap is met, and counted as
/// readiness counts it (`StoryMeasures`).
struct GapCount {
    let state: ShownState
    let sentence: String

    /// Principles and levers that a loop wants.
    private static let principles = 10
    private static let levers = 6
    /// Stories that are asked for, where a number of them is.
    private static let stories = 3

    init(_ measure: GapMeasure, track: Track, material: [CandidateText]) {
        let stories = material.map(\.assessment).filter {
            $0.submission.kind == .story && $0.story.type == .story
        }
        guard !stories.isEmpty else {
            (state, sentence) = (.missing, "There is no story yet to count in.")
            return
        }
        func told(_ holds: (Assessment) -> Bool, _ goal: Int, _ words: String) -> (ShownState, String) {
            let count = stories.count(where: holds)
            return (
                count == 0 ? .missing : count >= goal ? .shown : .hinted,
                "Stories of yours that \(words): \(count) of \(stories.count); \(goal) are asked for."
            )
        }
        /// Every story, and so many at the least.
        let every = max(Self.stories, stories.count)
        (state, sentence) =
            switch measure {
            case .principles: Self.principles(in: stories)
            case .levers: Self.levers(in: stories)
            case .results:
                told(
                    {
                        StoryMeasures.isCheckable(
                            hasChange: $0.story.result.baseline && $0.story.result.after,
                            hasWindow: $0.story.result.window
                        )
                    },
                    every,
                    "tell a number before, a number after and the time between"
                )
            case .altitude:
                told(
                    { $0.level.high.map { $0 >= .l7 } ?? false && Self.speaks($0, for: track) },
                    Self.stories,
                    "read at L7 or above for \(track.abbreviation)"
                )
            case .ownership:
                told(
                    { StoryMeasures.isClear($0.story.ownership) },
                    every,
                    "make clear in the action what you did yourself"
                )
            case .verdict:
                told({ Self.speaks($0, for: track) }, Self.stories, "carry evidence of the \(track.abbreviation) track")
            }
    }

    private static func speaks(_ text: Assessment, for track: Track) -> Bool {
        text.track.verdict == .both || text.track.verdict.track == track
    }

    private static func principles(in stories: [Assessment]) -> (ShownState, String) {
        let carried = stories.map { text in
            Set(text.principles.filter { StoryMeasures.carries(score: $0.score) }.map(\.id))
        }
        let all = carried.reduce(into: Set<String>()) { $0.formUnion($1) }
        let own = StoryMeasures.principlesWithOwnStory(carried)
        return (
            all.isEmpty ? .missing : own >= principles ? .shown : .hinted,
            "Your stories carry \(all.count) principles; \(own) of the \(principles) to aim for can have a story of "
                + "their own."
        )
    }

    private static func levers(in stories: [Assessment]) -> (ShownState, String) {
        let used = Set(
            stories.flatMap(\.levers).filter { StoryMeasures.moves(strength: $0.strength) && !$0.isCoordination }.map(
                \.id
            )
        )
        return (
            used.isEmpty ? .missing : used.count >= levers ? .shown : .hinted,
            "\(used.count) levers are used with evidence in your stories, of the \(levers) to aim for."
        )
    }
}
