/// Stories in which it is clear what the candidate did.
enum OwnershipArea {
    static func ownership(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.pieces { story in
                guard story.ownership.i > 0 else { return nil }
                let isFull = StoryMeasures.isClear(story.ownership, share: definition.floor)
                return (isFull, story.ownership.ratio, story.act)
            }
        )
    }
}
