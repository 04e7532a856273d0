import Interchange
import Interviewing

/// A question for a person at a terminal.
struct QuestionView {
    let assessor: Assessor
    let terminal: Terminal

    /// A question of the bank, ending in an empty line.
    func lines(_ question: InterviewQuestion) -> [String] {
        let tracks = question.tracks.map(\.abbreviation).joined(separator: " and ")
        let scope = [tracks, question.levels.short]
        var lines = head(question.asks, id: question.id, scope, question.area, question.principles)
        lines += terminal.wrapped("Tests: \(question.tests)", indent: 2, hanging: 4)
        lines += question.strong.flatMap { terminal.wrapped("+ \($0)", indent: 2, hanging: 4) }
        lines += question.weak.flatMap { terminal.wrapped("− \($0)", indent: 2, hanging: 4) }
        return lines + [""]
    }

    /// A question of the candidate's own, ending in an empty line.
    func lines(_ own: OwnQuestion) -> [String] {
        head(own.question.text, id: own.id, ["yours"], own.question.area, own.question.principles) + [""]
    }

    private func head(_ text: String, id: String, _ facts: [String], _ area: Area, _ principles: [String]) -> [String] {
        var about = principles.map { id in assessor.library.principles.first { $0.id == id }?.title ?? id }
        if area != .principles { about.insert(assessor.loops[area]?.title ?? area.rawValue, at: 0) }
        let line = ([id] + facts + about).filter { !$0.isEmpty }.joined(separator: " · ")
        return terminal.wrapped(text, indent: 0).map { terminal.styled($0, .bold) }
            + terminal.wrapped(line, indent: 2).map { terminal.styled($0, .dim) }
    }
}
