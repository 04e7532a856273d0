/// Practice in the design that the track is asked for.
enum DesignArea {
    static func designs(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.designs.filter { $0.practice.track == ground.track }.map { design in
                let share = design.asked == 0 ? 0 : Double(design.met) / Double(design.asked)
                return ReadinessPiece(
                    "\(design.number)",
                    isFull: design.isFinished && share >= definition.floor,
                    nearness: share,
                    evidence: ReadinessEvidence(
                        quote: design.quote,
                        title: design.title,
                        link: design.link,
                        day: ground.day(design.ended)
                    )
                )
            }
        )
    }
}
