import ArgumentParser
import Interchange
import Interviewing

extension LoopCommand {
    struct Pin: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Insists on a story for a question, and prints what that costs."
        )

        @Argument(help: "The number of the loop.")
        var loop: Int

        @Argument(help: "The question, such as 3.2.")
        var place: QuestionPlace

        @OptionGroup var choice: StoryChoice

        @Flag(help: "The allocation as a JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let change = try await WishChange(loop, place, in: try options.workspace())
            let story = try choice.resolve(in: try await change.workspace.desk())
            try await change.pin(story)
            try await change.report(asJSON: json)
        }
    }

    struct Forbid: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Rules a story out for a question, and prints what that costs."
        )

        @Argument(help: "The number of the loop.")
        var loop: Int

        @Argument(help: "The question, such as 3.2.")
        var place: QuestionPlace

        @OptionGroup var choice: StoryChoice

        @Flag(help: "The allocation as a JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let change = try await WishChange(loop, place, in: try options.workspace())
            let story = try choice.resolve(in: try await change.workspace.desk())
            try await change.forbid(story)
            try await change.report(asJSON: json)
        }
    }

    struct Unwish: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes back every wish about a question.")

        @Argument(help: "The number of the loop.")
        var loop: Int

        @Argument(help: "The question, such as 3.2.")
        var place: QuestionPlace

        @Flag(help: "The allocation as a JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let change = try await WishChange(loop, place, in: try options.workspace())
            try await change.unwish()
            try await change.report(asJSON: json)
        }
    }
}
