/// Answers to follow-up questions in finished rounds.
enum FollowUpsArea {
    static func answered(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        var (asked, passed) = (0, 0)
        var pieces: [ReadinessPiece] = []
        for (loop, round, ended) in ground.finishedRounds {
            asked += round.answered + round.passed
            passed += round.passed
            let evidence = ReadinessEvidence(
                quote: round.lastAnswer,
                title: round.role,
                link: "\(loop.link)/rounds/\(round.position + 1)/review",
                day: ground.day(ended)
            )
            pieces += (0..<round.answered).map {
                ReadinessPiece("\(loop.number).\(round.position).\($0)", isFull: true, evidence: evidence)
            }
        }
        return ReadinessFinding(
            need: definition.need,
            pieces: pieces,
            values: ["asked": "\(asked)", "passed": "\(passed)"],
            state: asked > 0 && pieces.isEmpty ? .thin : nil
        )
    }
}
