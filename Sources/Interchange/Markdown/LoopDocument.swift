public import Interviewing

/// A whole loop as one Markdown document: the plan, everything that was said, and the debrief.
public enum LoopDocument {
    /// The document.
    ///
    /// - Parameter debrief: nil when nothing that votes was answered.
    public static func text(_ loop: ArchivedLoop, debrief: Debrief?, policy: DebriefPolicy) -> String {
        // The page of an export, without the line by which an import knows it.
        let page = Lines.split(LoopMarkdown.write(loop)).dropFirst().joined(separator: "\n")
        guard let debrief else { return page }
        let lower = Lines.split(DebriefMarkdown.text(debrief, policy: policy)).map { $0.hasPrefix("#") ? "#\($0)" : $0 }
        return page + "\n" + Lines.block(lower) + "\n"
    }
}
