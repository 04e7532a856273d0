import Foundation
import Interviewing

/// Reads answers by id.
struct FitAnswerText {
    private let questions: [FitQuestionDefinition]

    /// Largest file, in bytes.
    private static let most = 100_000

    init(_ questions: [FitQuestionDefinition]) { self.questions = questions }

    /// Reads `ID=choice` and names of JSON files.
    ///
    /// - Throws: `UsageError` that names the question or the answer that is not there.
    func read(_ texts: [String]) throws -> [String: String] {
        var choices: [String: String] = [:]
        for text in texts {
            if let sign = text.firstIndex(of: "=") {
                let (question, answer) = (String(text[..<sign]), String(text[text.index(after: sign)...]))
                choices[question] = try checked(question, answer)
            } else {
                for (question, answer) in try file(text) { choices[question] = try checked(question, answer) }
            }
        }
        return choices
    }

    private func file(_ path: String) throws -> [(String, String)] {
        let file = try InputFile.read(path, most: Self.most)
        let data = Data(file.bytes)
        // What fit --json and an archive hold has the choices within.
        let kept = (try? JSONDecoder().decode(Kept.self, from: data))?.choices
        guard let choices = kept ?? (try? JSONDecoder().decode([String: String].self, from: data)) else {
            throw UsageError(
                "“\(file.name)” holds no answers; write them as {\"gone-afternoon\": \"slow-request\"}."
            )
        }
        return choices.sorted { $0.key < $1.key }
    }

    private struct Kept: Decodable {
        let choices: [String: String]
    }

    private func checked(_ question: String, _ answer: String) throws -> String {
        guard let asked = questions.first(where: { $0.id == question }) else {
            throw UsageError(
                "There is no question “\(question.prefix(60))”; see them with: inclined fit --questions"
            )
        }
        guard asked.answers.contains(where: { $0.id == answer }) else {
            let ids = asked.answers.map(\.id).joined(separator: ", ")
            throw UsageError("“\(question)” has no answer “\(answer.prefix(60))”; it has \(ids).")
        }
        return answer
    }
}
