import Interviewing
import Testing

/// A statement of the tables: its kind, the value that its inputs give, and the text; `⏎` stands for a line break.
struct ArithmeticStatement: Sendable, CustomTestStringConvertible {
    let kind: ArithmeticKind
    let value: Double
    let text: String

    var testDescription: String { text }

    /// Reads a table of `kind; value; text` lines.
    static func table(_ lines: String) -> [ArithmeticStatement] {
        lines.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ";", maxSplits: 2)
            guard parts.count == 3, let kind = ArithmeticKind(rawValue: parts[0].trimmed),
                let value = Double(parts[1].trimmed)
            else {
                Issue.record("unreadable line: \(line)")
                return nil
            }
            return ArithmeticStatement(kind: kind, value: value, text: lineBreaks(parts[2].trimmed))
        }
    }

    /// Reads one innocent text a line.
    static func texts(_ lines: String) -> [String] {
        lines.split(separator: "\n").map { lineBreaks($0.trimmed) }
    }

    private static func lineBreaks(_ text: String) -> String {
        text.split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
