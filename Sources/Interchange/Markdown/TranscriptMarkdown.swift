public import Interviewing

/// Everything said in a loop as a Markdown document.
public enum TranscriptMarkdown {
    /// The document; rounds that have not begun are left out.
    public static func text(_ plan: LoopPlan, _ sessions: [Session]) -> String {
        var blocks: [String] = []
        for (round, session) in zip(plan.rounds, sessions) where session.state != .planned {
            blocks.append("## \(LoopMarkdown.line(round.role))")
            blocks += session.exchanges.flatMap { LoopMarkdown.exchange($0, shows: .groups) }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }
}
