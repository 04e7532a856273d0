import Interviewing

extension ReferencePages {
    /// The question bank: by area, and by principle where the principles are asked about.
    var questions: String {
        let bank = library.loops.questions
        var page = ReferencePage(
            "Questions",
            "\(bank.count) questions of our own wording that a loop can ask, each with what it really tests and what an interviewer notes. A mock round never shows the notes."
        )
        for definition in library.loops.areas {
            let questions = bank.filter { $0.area == definition.area }
            page.heading(definition.title, 2)
            page.line("Asked for: \(definition.needs)")
            guard definition.area == .principles else {
                for question in questions { add(question, to: &page) }
                continue
            }
            for principle in library.principles {
                page.heading(principle.title, 3)
                for question in questions where question.principles.first == principle.id { add(question, to: &page) }
            }
        }
        return page.text
    }

    private func add(_ question: InterviewQuestion, to page: inout ReferencePage) {
        page.line("**\(question.asks)**")
        let others = question.area == .principles ? Array(question.principles.dropFirst()) : question.principles
        let tests = others.isEmpty ? "" : " · \(question.area == .principles ? "also " : "")\(principleTitles(others))"
        page.line("`\(question.id)` · \(question.tracks.words) · \(question.levels.words)\(tests)")
        page.line("Tests: \(question.tests)")
        for sign in question.strong { page.item("strong: \(sign)") }
        for sign in question.weak { page.item("weak: \(sign)") }
        page.gap()
        page.line(origin(question.provenance))
    }
}
