/// Kinds of story that questions ask for.
enum SituationsArea {
    static func kinds(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> [ReadinessFinding] {
        ground.situations.map { kind in
            ReadinessFinding(
                suffix: kind.id,
                need: max(definition.need, kind.least),
                pieces: ground.pieces { story in
                    story.situations.first { $0.id == kind.id }.map { (true, 1, $0.quote) }
                },
                values: ["kind": kind.title.lowercasedFirst, "why": kind.why]
            )
        }
    }

    /// A story of the kind told from the other track's side, or from none, is a hint.
    static func ofTrack(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.pieces { story in
                story.situations.first { definition.of.contains($0.id) }
                    .map { (story.supports(ground.track), story.verdict == .insufficient ? 0 : 1, $0.quote) }
            }
        )
    }
}
