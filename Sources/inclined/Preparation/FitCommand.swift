import ArgumentParser
import Foundation
import Interchange
import Interviewing

/// `inclined fit`: what the candidate likes, beside what the texts show.
struct FitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Asks what work you like, and sets the answer beside what your texts show.",
        discussion: """
            At a terminal it asks; answers are kept, so the next time it shows them (--again asks anew). Elsewhere give \
            answers by id, such as --answers gone-afternoon=slow-request free-morning=case, or a JSON file with \
            {"gone-afternoon": "slow-request"}; --questions lists the ids.
            """
    )

    @Option(parsing: .upToNextOption, help: "Answers as ID=choice, or a JSON file of them; they join what is kept.")
    var answers: [String] = []

    @Flag(help: "Prints the questions with the ids of their answers.")
    var questions = false

    @Flag(help: "Asks all questions again.")
    var again = false

    @Flag(help: "Forgets the answers.")
    var clear = false

    @Flag(help: "A JSON object.")
    var json = false

    @OptionGroup var options: DataOptions

    func validate() throws {
        if [!answers.isEmpty, questions, again, clear].count(where: { $0 }) > 1 {
            throw ValidationError("Choose one of --answers, --questions, --again and --clear.")
        }
    }

    func run() async throws {
        let workspace = try options.workspace()
        let asked = workspace.assessor.preparation.fitQuestions
        let terminal = Terminal.current()
        let view = FitTextView(terminal: terminal)
        if questions, !json {
            return try StandardOutput.write(view.questions(asked).joined(separator: "\n"))
        }
        let kept = try await workspace.store.fitAnswers()
        if clear {
            try await workspace.store.setFitAnswers(nil)
        } else if !answers.isEmpty {
            let chosen = try FitAnswerText(asked).read(answers)
            let all = (kept?.choices ?? [:]).merging(chosen) { $1 }
            try await keep(all, in: workspace)
        } else if again || kept == nil, !json, LineInput().isTerminal {
            var talk = FitTalk(asked, terminal: terminal)
            guard let chosen = try talk.hold(from: again ? [:] : kept?.choices ?? [:]) else {
                return try StandardOutput.write("Nothing was kept.")
            }
            try await keep(chosen, in: workspace)
        } else if again {
            throw UsageError("--again asks at a terminal; here give answers with --answers ID=choice.")
        } else if kept == nil, !json {
            return try StandardOutput.write(
                (view.questions(asked) + [""]
                    + terminal.wrapped("Answer: inclined fit --answers ID=choice …", indent: 0))
                    .joined(separator: "\n")
            )
        }
        let fit = FitView(
            try await workspace.store.fitAnswers(),
            desk: try await workspace.desk(),
            knowledge: workspace.assessor.preparation
        )
        if json {
            return try StandardOutput.writeJSON(
                FitJSON(
                    fit.reading,
                    questions: asked,
                    answers: fit.answers,
                    evidence: fit.evidence,
                    comparison: fit.comparison
                )
            )
        }
        try StandardOutput.write(view.lines(fit).joined(separator: "\n"))
    }

    private func keep(_ choices: [String: String], in workspace: Workspace) async throws {
        let answers = FitAnswers(choices: choices, given: MachineClock.now())
        if let problem = UsageError(problem: answers.problem) { throw problem }
        try await workspace.store.setFitAnswers(answers)
    }
}
