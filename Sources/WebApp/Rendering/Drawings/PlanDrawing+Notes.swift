import Interviewing
import TextAnalysis

/// What a plan says that cannot hold, in sentences.
extension PlanDrawing {
    var notes: [Drawing.Note] {
        var problems: [String] = []
        for circle in path.circles.prefix(Self.mostNotes) {
            let names = (circle + circle.prefix(1)).map { "“\(name($0))”" }
            problems.append("A circle: \(names.joined(separator: " waits for ")). None of them can start.")
        }
        problems += path.conflicts.prefix(Self.mostNotes).map(sentence)
        problems += path.unknown.prefix(Self.mostNotes).map { unknown in
            "“\(name(unknown.task))” waits for “\(DrawingWords.name(unknown.name))”, and the plan has no task of that name."
        }
        let found = path.circles.count + path.conflicts.count + path.unknown.count
        if found > problems.count {
            problems.append("\(GroupedNumber.text(found - problems.count)) more of the same kinds.")
        }
        var notes = problems.map { Drawing.Note(text: $0, isProblem: true) }
        let total = plan.tasks.count + plan.leftOut
        if total > lanes.count {
            let rest = path.path.isEmpty ? "the first" : "those of the critical path and the first others"
            notes.append(
                Drawing.Note(
                    text:
                        "The text names \(DrawingWords.count(total, "task")); the picture shows \(lanes.count): \(rest).",
                    isProblem: false
                )
            )
        }
        if plan.leftOut > 0 {
            notes.append(
                Drawing.Note(
                    text: "Only the first \(GroupedNumber.text(plan.tasks.count)) tasks were read.",
                    isProblem: false
                )
            )
        }
        return notes
    }

    private func sentence(_ conflict: PlanConflict) -> String {
        let words = conflict.texts.map { "“\(DrawingWords.name($0))”" }
        switch conflict.kind {
        case .startsBeforeNeedEnds:
            let need = conflict.need.map(name) ?? ""
            return
                "Dates that do not hold together: “\(name(conflict.task))” starts (\(words.last ?? "")) before “\(need)”, "
                + "which it waits for, ends (\(words.first ?? ""))."
        case .endsBeforeStart:
            return
                "Dates that do not hold together: “\(name(conflict.task))” ends (\(words.last ?? "")) before it starts "
                + "(\(words.first ?? ""))."
        }
    }

    private func name(_ task: Int) -> String { DrawingWords.name(plan.tasks[task].name) }

    /// Sentences of one kind; more would bury the others.
    private static let mostNotes = 5
}
