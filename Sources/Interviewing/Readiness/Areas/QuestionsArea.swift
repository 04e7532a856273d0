/// What leaves no trace but the mark of the candidate.
enum QuestionsArea {
    static func marked(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let done = ground.marks.filter { $0.state == .done && $0.task.hasPrefix("\(definition.id).") }
        return ReadinessFinding(
            need: definition.need,
            pieces: done.map { mark in
                ReadinessPiece(
                    mark.task,
                    isFull: true,
                    evidence: ReadinessEvidence(quote: "", title: mark.title, link: "/plan", day: mark.day)
                )
            }
        )
    }
}
