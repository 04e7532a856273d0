import TextAnalysis

/// What makes a story known again when somebody else hears it: runs of words, and numbers.
struct StoryPrint: Sendable {
    private let runs: Set<UInt64>
    private let figures: Set<String>

    /// Words in a run.
    private static let run = 5
    /// Share of the shorter text's runs that the other must have.
    private static let sameRuns = 0.4
    /// Numbers that two tellings must share when their words differ.
    private static let leastFigures = 4
    /// Share of the shorter telling's numbers that the other must have.
    private static let sameFigures = 0.6

    init(_ assessment: Assessment) {
        let words = assessment.reading.tokens.map(\.hash)
        runs = Set(
            words.indices.dropLast(min(words.count, Self.run - 1)).map { start in
                words[start..<start + Self.run].reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01b3 }
            }
        )
        // Small counts stand in every story; a year, too, is shared by many.
        figures = Set(
            assessment.facts.filter { $0.unit != .count || $0.value > 12 }.map { "\($0.unit) \($0.value)" }
        )
    }

    /// Whether another telling is of the same story, in the same words or with the same numbers.
    func isSameStory(as other: StoryPrint) -> Bool {
        let shorter = min(runs.count, other.runs.count)
        guard shorter > 0 else { return false }
        if Double(runs.count(where: other.runs.contains)) >= Self.sameRuns * Double(shorter) { return true }
        let shared = figures.intersection(other.figures).count
        return shared >= Self.leastFigures
            && Double(shared) >= Self.sameFigures * Double(min(figures.count, other.figures.count))
    }
}

extension StoryPrint {
    /// Gives answers that tell the same story the same number, and all others one of their own.
    ///
    /// Sameness is passed on: two tellings that resemble a third belong together, in whatever order they were heard.
    /// Answers that are no data tell no story.
    static func numbered(_ rounds: [ReadRound]) -> [ReadRound] {
        var rounds = rounds
        let places = rounds.indices.flatMap { round in rounds[round].answers.indices.map { (round, $0) } }
        let prints = places.map { round, index -> StoryPrint? in
            let answer = rounds[round].answers[index]
            return answer.evidence.isTold ? StoryPrint(answer.main) : nil
        }
        var group = Array(places.indices)
        for later in places.indices {
            for earlier in 0..<later where group[earlier] != group[later] {
                guard let one = prints[earlier], let other = prints[later], one.isSameStory(as: other) else { continue }
                let (kept, joined) = (min(group[earlier], group[later]), max(group[earlier], group[later]))
                for index in group.indices where group[index] == joined { group[index] = kept }
            }
        }
        for (place, (round, index)) in places.enumerated() {
            rounds[round].answers[index].evidence.story = group[place]
        }
        return rounds
    }
}
