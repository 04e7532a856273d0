/// Stories that come from memory.
enum RehearsalArea {
    static func rehearsed(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let remembered = Dictionary(ground.rehearsals.map { ($0.story, $0) }) {
            max($0.last, $1.last) == $0.last ? $0 : $1
        }
        return ReadinessFinding(
            // Nobody can rehearse a story that is not written; that it is missing stands in other areas.
            need: min(definition.need, max(1, ground.stories.count)),
            pieces: ground.stories.compactMap { story in
                remembered[story.id].map { memory in
                    ReadinessPiece(
                        story.id,
                        isFull: memory.retention >= definition.floor,
                        nearness: memory.retention,
                        evidence: ReadinessEvidence(
                            quote: "",
                            title: story.title,
                            link: story.link,
                            day: ground.day(memory.last)
                        )
                    )
                }
            }
        )
    }
}
