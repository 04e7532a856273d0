public import Interviewing

extension RecordedAnswers {
    /// Reads a book of answers: `## topic: question-id`, the answer, then `### group` with what was said to a follow-up.
    ///
    /// - Throws: `InterchangeError` that names the line.
    public init(markdown text: String, name: String) throws(InterchangeError) {
        var entries: [Entry] = []
        var group: String?
        var lines: [Substring] = []
        func words() -> String { lines.joined(separator: "\n").trimmingSpace }
        func keep() {
            defer { lines = [] }
            guard !entries.isEmpty else { return }
            if let group {
                entries[entries.count - 1].followUps[group, default: []].append(words())
            } else {
                entries[entries.count - 1].answer = words()
            }
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("## ") {
                keep()
                let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1).map { String($0).trimmingSpace }
                guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                    throw InterchangeError(
                        file: name,
                        line: index + 1,
                        reason: "a heading names what the answer is for: “## dive-deep: id of the question”."
                    )
                }
                entries.append(Entry(topic: parts[0], question: parts[1], answer: "", followUps: [:]))
                group = nil
            } else if line.hasPrefix("### ") {
                keep()
                group = String(line.dropFirst(4)).trimmingSpace
            } else {
                lines.append(line)
            }
        }
        keep()
        guard !entries.isEmpty else {
            throw InterchangeError(
                file: name,
                reason: "there are no answers; each starts with “## dive-deep: id of the question”."
            )
        }
        self.init(entries: entries)
    }
}
