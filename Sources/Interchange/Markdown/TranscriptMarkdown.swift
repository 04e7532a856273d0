public import Interviewing

/// Everything said in a loop as a Markdown document.
public enum TranscriptMarkdown {
    /// The document; rounds that have not begun are left out.
    public static func text(_ plan: LoopPlan, _ sessions: [Session]) -> String {
        var text = MarkdownText()
        for (round, session) in zip(plan.rounds, sessions) where session.state != .planned {
            text.heading(round.role, 2)
            for exchange in session.exchanges {
                text.heading(exchange.question.text, 3)
                for turn in exchange.turns {
                    if let probe = turn.probe { text.paragraph("**\(probe.text)** (\(probe.group), \(probe.depth))") }
                    text.paragraph(turn.answer.trimmingSpace.isEmpty ? "(nothing)" : turn.answer)
                }
            }
        }
        return text.text
    }
}
