import Interviewing

/// The questions about liking, one after the other at a terminal.
struct FitTalk {
    private let questions: [FitQuestionDefinition]
    private let terminal: Terminal
    private var input = LineInput()

    init(_ questions: [FitQuestionDefinition], terminal: Terminal) {
        (self.questions, self.terminal) = (questions, terminal)
    }

    /// Asks every question.
    ///
    /// - Returns: The choices; nil when the candidate left without wanting them kept.
    mutating func hold(from kept: [String: String]) throws -> [String: String]? {
        var choices = kept
        let opening =
            "\(questions.count) choices between things that are equally good to like. Type its number; Return passes "
            + "over, b goes back, q stops."
        try say(terminal.wrapped(opening, indent: 0))
        var position = 0
        while position < questions.count {
            let question = questions[position]
            try say(self.question(question, at: position))
            let line = try ask()
            guard let text = line?.lowercased().filter({ !$0.isWhitespace }), text != "q" else {
                return try left(choices)
            }
            if text == "b" {
                position = max(0, position - 1)
            } else if text.isEmpty {
                choices[question.id] = nil
                position += 1
            } else if let answer = Self.answer(text, of: question) {
                choices[question.id] = answer.id
                position += 1
            } else {
                try say(["  Type one of the numbers; Return passes over, b goes back, q stops."])
            }
        }
        return choices
    }

    private mutating func left(_ choices: [String: String]) throws -> [String: String]? {
        guard !choices.isEmpty else { return nil }
        let count = choices.count == 1 ? "1 answer" : "\(choices.count) answers"
        try say(["  Keep the \(count) so far? y or n"])
        return try ask()?.lowercased().hasPrefix("y") == true ? choices : nil
    }

    private func question(_ question: FitQuestionDefinition, at position: Int) -> [String] {
        ["", terminal.styled("\(position + 1) of \(questions.count)", .dim)]
            + terminal.wrapped(question.asks, indent: 0).map { terminal.styled($0, .bold) }
            + question.answers.enumerated().flatMap { place, answer in
                terminal.wrapped("\(place + 1)  \(answer.says)", indent: 2, hanging: 4)
            }
    }

    private static func answer(_ text: String, of question: FitQuestionDefinition) -> FitAnswerDefinition? {
        guard let number = Int(text), question.answers.indices.contains(number - 1) else { return nil }
        return question.answers[number - 1]
    }

    private mutating func ask() throws -> String? {
        try StandardOutput.write(Array("> ".utf8))
        return input.next()
    }

    private func say(_ lines: [String]) throws { try StandardOutput.write(lines.joined(separator: "\n")) }
}
