/// How high the stories reach that speak for the track; one that speaks for the other is a hint.
enum LevelArea {
    static func level(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        var finding = ReadinessFinding(
            need: definition.need,
            pieces: ground.pieces { story in
                guard let level = story.level?.upperBound, level.rank >= ground.level.rank - 1 else { return nil }
                return (level >= ground.level && story.supports(ground.track), Double(level.rank), story.levelQuote)
            }
        )
        // Stories that say nothing of level are no proof of a low one.
        if finding.pieces.isEmpty, !ground.stories.isEmpty, ground.stories.allSatisfy({ $0.level == nil }) {
            finding.state = .notEnoughToSay
        }
        return finding
    }
}
