/// Stories in which it is clear what the candidate did.
enum OwnershipArea {
    /// One sentence with *I* is not yet a story of one's own acts.
    private static let leastActs = 3

    static func ownership(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.pieces { story in
                guard story.ownership.i > 0 else { return nil }
                let isFull = story.ownership.i >= leastActs && story.ownership.ratio >= definition.floor
                return (isFull, story.ownership.ratio, story.act)
            }
        )
    }
}
