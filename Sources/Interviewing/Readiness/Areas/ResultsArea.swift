/// Results that somebody else could check: a before, an after and the time between them.
enum ResultsArea {
    static func results(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.pieces { story in
                guard story.tests > 0, !story.result.isEmpty else { return nil }
                let isFull =
                    Double(story.tests) >= definition.floor
                    && StoryMeasures.isCheckable(hasChange: story.hasChange, hasWindow: story.hasWindow)
                return (isFull, Double(story.tests) / 5, story.result)
            }
        )
    }
}
