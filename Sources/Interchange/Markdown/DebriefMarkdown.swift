public import Interviewing

/// A debrief as a Markdown document.
public enum DebriefMarkdown {
    /// The document.
    public static func text(_ debrief: Debrief, policy: DebriefPolicy) -> String {
        var text = MarkdownText()
        let plan = debrief.plan
        let label = plan.label.isEmpty ? "" : ", \(plan.label)"
        text.heading("Debrief: \(plan.track.abbreviation) \(plan.level.rawValue)\(label)", 1)
        text.paragraph("A rehearsal, not Amazon's scoring. Every judgement quotes your own words.")
        text.heading("Decision", 2)
        text.paragraph("**\(debrief.title(policy))**")
        for reason in debrief.reasons {
            text.paragraph(reason.text)
            text.quotes(reason.quotes)
        }
        text.heading("Votes", 2)
        for feedback in debrief.feedback {
            let change = feedback.before == feedback.after ? "" : " → \(feedback.after.words)"
            text.item(
                "\(feedback.round.role): \(feedback.before.words)\(change). \(feedback.reasons.joined(separator: " "))"
            )
        }
        text.end()
        text.heading("Discussion", 2)
        for (index, minute) in debrief.minutes.enumerated() {
            text.paragraph("\(index + 1). \(minute.text)")
            text.quotes(minute.quotes)
        }
        changes(debrief, &text)
        text.heading("What each interviewer wrote", 2)
        for feedback in debrief.feedback { self.feedback(feedback, &text) }
        text.heading("What to do next", 2)
        for task in debrief.tasks { text.item("\(task.text) (about \(task.hours) h) \(task.why)") }
        text.end()
        return text.text
    }

    private static func changes(_ debrief: Debrief, _ text: inout MarkdownText) {
        text.heading("What would change it", 2)
        if debrief.outcome.decision.kind == .hire {
            text.paragraph("Nothing needs to. Without any one of these stories it would be a different decision:")
            text.quotes(debrief.pillars)
            if debrief.pillars.isEmpty {
                text.paragraph("No single story decides it; it holds without any one of them.")
            }
            return
        }
        for flip in debrief.flips {
            text.paragraph("\(flip.words), with:")
            for line in flip.lines { text.item(line) }
            text.end()
        }
        if let way = debrief.way, !debrief.flips.contains(where: { $0.decision.kind == .hire }) {
            text.paragraph("\(way.words), with all of:")
            for line in way.lines { text.item(line) }
            text.end()
        }
        if debrief.flips.isEmpty, debrief.way == nil {
            text.paragraph("No set of up to eight sound answers changes it; that would be another loop.")
        }
    }

    private static func feedback(_ feedback: Debrief.Feedback, _ text: inout MarkdownText) {
        text.heading(feedback.round.role, 3)
        for item in feedback.items {
            let change = item.before == item.after ? "" : " → \(item.after.words)"
            text.paragraph("**\(item.title)**: \(item.before.words)\(change)")
            text.quotes(item.quotes)
            if let missing = item.missing { text.paragraph("Missing: \(missing)") }
        }
    }
}

/// Markdown as it grows.
struct MarkdownText {
    private(set) var text = ""

    mutating func heading(_ title: String, _ level: Int) {
        text += "\(text.isEmpty ? "" : "\n")\(String(repeating: "#", count: level)) \(title)\n\n"
    }

    mutating func paragraph(_ paragraph: String) { text += "\(paragraph)\n\n" }

    mutating func item(_ item: String) { text += "- \(item)\n" }

    mutating func end() { text += "\n" }

    mutating func quotes(_ quotes: [StoryQuote]) {
        for quote in quotes {
            let words = quote.text.split(whereSeparator: \.isNewline).joined(separator: " ")
            text += "> “\(words)”\n\n"
        }
    }
}
