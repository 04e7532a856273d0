/// Rounds and whole loops that were rehearsed.
enum MocksArea {
    /// Different areas where some are named, otherwise every round.
    static func rounds(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let areas = definition.of.compactMap(Area.init)
        return ReadinessFinding(
            need: definition.need,
            pieces: ground.finishedRounds.filter { areas.isEmpty || areas.contains($0.round.area) }.map { played in
                ReadinessPiece(
                    areas.isEmpty
                        ? "\(played.loop.number).\(played.round.position)" : played.round.area.rawValue,
                    isFull: true,
                    evidence: ReadinessEvidence(
                        quote: "",
                        title: played.round.role,
                        link: "\(played.loop.link)/rounds/\(played.round.position + 1)/review",
                        day: ground.day(played.ended)
                    )
                )
            }
        )
    }

    static func loops(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.loops.filter { $0.track == ground.track && ($0.isComplete || $0.weak != nil) }.map { loop in
                ReadinessPiece(
                    "\(loop.number)",
                    isFull: loop.isComplete,
                    evidence: ReadinessEvidence(
                        quote: "",
                        title: "Loop \(loop.number)",
                        link: loop.isComplete ? loop.debriefLink : loop.link,
                        day: ground.day(loop.ended)
                    )
                )
            }
        )
    }
}
