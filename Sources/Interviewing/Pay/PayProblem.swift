/// What is wrong with one line of a file of pay reports.
public struct PayProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, counted from 1; 0 when the file as a whole is meant.
    public let line: Int
    /// What is wrong, in one sentence.
    public let message: String
    /// What to do about it, in one sentence.
    public let cure: String

    /// Makes a problem.
    init(line: Int, message: String, cure: String) {
        (self.line, self.message, self.cure) = (line, message, cure)
    }

    /// `Line 7: what is wrong. What to do.`
    public var description: String {
        line == 0 ? "\(message) \(cure)" : "Line \(line): \(message) \(cure)"
    }
}

/// Why a file of pay reports was not taken: all of it, because half a file would be a different table.
public struct PayFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The first problems in the order of lines, at most `mostProblems`; never empty.
    public let problems: [PayProblem]
    /// How many problems there are beyond those.
    public let more: Int

    /// Most problems that are listed.
    public static let mostProblems = 20

    /// Makes an error of one problem.
    init(_ problem: PayProblem) {
        (problems, more) = ([problem], 0)
    }

    /// Makes an error of all problems of a file; nil when there is none.
    init?(_ all: [PayProblem], more: Int) {
        guard !all.isEmpty else { return nil }
        problems = Array(all.prefix(Self.mostProblems))
        self.more = more + all.count - problems.count
    }

    /// All problems, a line each, and how many are left out.
    public var description: String {
        let lines = problems.map(\.description) + (more > 0 ? ["and \(more) more"] : [])
        return lines.joined(separator: "\n")
    }
}
