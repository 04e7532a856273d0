import ArgumentParser
import Interchange
import Interviewing

extension MockCommand {
    struct Review: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints what can be learned from each answer of a round that is over."
        )

        @Argument(help: "The number of the loop; the newest one without it.")
        var loop: Int?

        @Option(help: "Which round, from 1; without it the one that ended last.")
        var round: Int?

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let assessor = workspace.assessor
            let choice = try await RoundChoice.toReview(loop, round, in: workspace.store)
            let plan = choice.record.plan
            let read = EvidenceMaker(hearing: Hearing(assessor)).read(choice.position, of: plan, choice.session)
            let reviews = read.answers.map { AnswerReview($0, plan: plan, assessor: assessor) }
            if json {
                return try StandardOutput.writeJSON(
                    RoundReviewJSON(reviews, of: choice.record, round: choice.position, loops: assessor.loops)
                )
            }
            let view = ReviewView(choice: choice, assessor: assessor, terminal: .current())
            let lines = view.header() + reviews.enumerated().flatMap { view.lines($0.element, at: $0.offset) }
            try StandardOutput.write(lines.joined(separator: "\n"))
        }
    }
}
