/// Stories for the principles that weigh most in the track's loop.
enum PrinciplesArea {
    /// Below this a story says hardly anything of a principle.
    private static let hint = 0.2
    /// From this weight on, one more story is needed: the principle is likely to be asked twice.
    private static let heavy = 0.9

    static func stories(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> [ReadinessFinding] {
        ground.principles.filter { $0.weight >= definition.floor && $0.weight > 0 }.map { principle in
            ReadinessFinding(
                suffix: principle.id,
                need: definition.need + (principle.weight >= heavy ? 1 : 0),
                pieces: ground.pieces { story in
                    guard let share = story.principles.first(where: { $0.id == principle.id }), share.score >= hint
                    else { return nil }
                    return (StoryMeasures.carries(score: share.score), share.score, share.quote)
                },
                values: [
                    "principle": principle.title, "principleID": principle.id,
                    "weight": "\(Int((principle.weight * 100).rounded()))",
                ],
                share: principle.weight
            )
        }
    }

    /// Principles that the candidate meant a story for, and that the story carries; meant alone is a hint.
    static func mapped(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let weighty = ground.principles.filter { $0.weight >= definition.floor && $0.weight > 0 }
        var open: [String] = []
        var pieces: [ReadinessPiece] = []
        for principle in weighty {
            let meant = ground.stories.filter { $0.chosen.contains(principle.id) }
            if meant.isEmpty { open.append(principle.title) }
            pieces += meant.map { story in
                let share = story.principles.first { $0.id == principle.id }
                return ReadinessPiece(
                    principle.id,
                    isFull: (share?.score ?? 0) >= hint,
                    nearness: share?.score ?? 0,
                    evidence: ground.evidence(share?.quote ?? "", in: story)
                )
            }
        }
        return ReadinessFinding(
            need: min(definition.need, max(1, weighty.count)),
            pieces: pieces,
            values: ["principles": open.prefix(3).joined(separator: ", ")]
        )
    }
}
