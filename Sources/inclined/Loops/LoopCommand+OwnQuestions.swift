import ArgumentParser
import Documents
import Foundation
import Interchange
import Interviewing
import Persistence

extension LoopCommand.Questions {
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adds questions of your own, one a line; each is classified, and loops ask it from then on."
        )

        @Argument(help: "A text or Markdown file; - is standard input.", completion: .file())
        var file: String

        @Flag(help: "A JSON array of your questions.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let data =
                file == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data() : FileManager.default.contents(atPath: file)
            guard let data else { throw UsageError("“\(file)” cannot be opened; check the path.") }
            let text = try DocumentReader().text(bytes: Array(data), name: file)
            let workspace = try options.workspace()
            let list = QuestionList(text, assessor: workspace.assessor)
            guard !list.questions.isEmpty else {
                throw UsageError(
                    "There is no question in it; write one a line, in English, in up to \(QuestionList.longest) characters."
                )
            }
            let known = Set(try await workspace.store.ownQuestions().map(\.question.text))
            try await workspace.store.addQuestions(list.questions, at: MachineClock.now())
            let all = try await workspace.store.ownQuestions()
            if json { return try StandardOutput.writeJSON(all.map(QuestionJSON.init)) }
            let view = QuestionView(assessor: workspace.assessor, terminal: .current())
            let fresh = all.filter { !known.contains($0.question.text) }
            var lines = fresh.flatMap(view.lines)
            lines.append("Added \(fresh.count) of \(list.questions.count); the others were here already.")
            if fresh.count == list.questions.count { lines[lines.count - 1] = "Added \(fresh.count)." }
            for refused in list.refused {
                lines += view.terminal.wrapped("Left out, no question: “\(refused.prefix(100))”", indent: 0, hanging: 2)
            }
            try StandardOutput.write(lines.joined(separator: "\n"))
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "delete",
            abstract: "Deletes a question of your own for good; loops that ask it keep it."
        )

        @Argument(help: "Its id, such as own-3.")
        var question: String

        @OptionGroup var options: DataOptions

        func run() async throws {
            let store = try options.store()
            guard let record = try await store.ownQuestions().first(where: { $0.id == question }) else {
                throw UsageError(
                    "No question of yours is called “\(question)”; see them with: inclined loop questions --own"
                )
            }
            try await store.deleteQuestion(record.number)
            try StandardOutput.write("Deleted “\(record.question.text)”.")
        }
    }
}
