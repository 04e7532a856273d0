public import ArgumentParser
import Foundation
import Interchange
public import Interviewing

extension Area: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Outcome.Result: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

/// A question of a loop as people write it: `3.2` is the second question of the third round.
struct QuestionPlace: ExpressibleByArgument {
    /// Positions from 0.
    let round: Int
    let question: Int

    init(round: Int, question: Int) {
        self.round = round
        self.question = question
    }

    init?(argument: String) {
        let numbers = argument.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let round = numbers[0], let question = numbers[1], round > 0, question > 0 else {
            return nil
        }
        self.init(round: round - 1, question: question - 1)
    }

    /// As people write it.
    var text: String { "\(round + 1).\(question + 1)" }
}

extension StandardOutput {
    /// One JSON value on a line.
    static func writeJSON(_ value: some Encodable) throws {
        try write(try JSONEncoder.ours.encode(value) + Data([UInt8(ascii: "\n")]))
    }
}

extension UsageError {
    /// A problem that a record names, as a sentence of its own.
    init?(problem: String?) {
        guard let problem, let first = problem.first else { return nil }
        self.init(first.uppercased() + problem.dropFirst())
    }
}
