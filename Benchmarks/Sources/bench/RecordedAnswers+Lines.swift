import Foundation
import Interviewing

extension RecordedAnswers {
    /// Reads `## topic: question`, the answer, and `### group` with what was said to a follow-up.
    init(lines text: String) {
        self.init(
            entries: text.components(separatedBy: "\n## ").map { section in
                let parts = section.components(separatedBy: "\n### ").map { part in
                    let lines = part.split(separator: "\n", maxSplits: 1).map(String.init)
                    return (heading: lines.first ?? "", words: (lines.last ?? "").trimmed)
                }
                let heading = (parts.first?.heading ?? "").components(separatedBy: ":")
                return Entry(
                    topic: (heading.first ?? "").replacing("## ", with: "").trimmed,
                    question: (heading.last ?? "").trimmed,
                    answer: parts.first?.words ?? "",
                    followUps: Dictionary(grouping: parts.dropFirst(), by: \.heading.trimmed).mapValues {
                        $0.map(\.words)
                    }
                )
            }
        )
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
