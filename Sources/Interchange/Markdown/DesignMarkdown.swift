import Interviewing

/// One design session as Markdown for people: what was asked, what was told, and what was written.
enum DesignMarkdown {
    /// Writes a session.
    static func write(_ record: DesignRecord) -> String {
        let session = record.session
        var blocks = ["# Design \(record.number): \(LoopMarkdown.line(session.prompt))", facts(session)]
        if !session.questions.isEmpty { blocks.append("## Asked") }
        for question in session.questions {
            blocks.append("**\(LoopMarkdown.line(question.asked))**")
            if !question.reply.isEmpty { blocks.append(LoopMarkdown.quoted(question.reply)) }
        }
        blocks.append("---")
        let answer = session.answer.text
        blocks.append(answer.isBlank ? "*Nothing is written yet.*" : answer)
        return MarkedPage(kind: .design, number: record.number).write(blocks.joined(separator: "\n\n") + "\n")
    }

    private static func facts(_ session: DesignSession) -> String {
        var facts = [session.level.rawValue, "begun on \(LoopMarkdown.day(session.started))"]
        facts.append(session.minutes.map { "\($0) minutes" } ?? "without a clock")
        switch session.state {
        case .running: facts.append("under way")
        case .finished:
            facts.append(session.handedIn.map { "handed in on \(LoopMarkdown.day($0))" } ?? "handed in")
        }
        if session.tookOutline { facts.append("usual outline taken") }
        return facts.joined(separator: " · ")
    }
}
