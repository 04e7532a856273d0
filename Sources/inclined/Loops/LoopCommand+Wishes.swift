import ArgumentParser
import Interchange
import Interviewing

extension LoopCommand {
    struct Pin: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Insists on a story for a question, and prints what that costs."
        )

        @OptionGroup var wished: WishedPlace
        @OptionGroup var choice: StoryChoice

        func run() async throws {
            try await wished.change { change in
                try await change.pin(try choice.resolve(in: try await change.workspace.desk()))
            }
        }
    }

    struct Forbid: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Rules a story out for a question, and prints what that costs."
        )

        @OptionGroup var wished: WishedPlace
        @OptionGroup var choice: StoryChoice

        func run() async throws {
            try await wished.change { change in
                try await change.forbid(try choice.resolve(in: try await change.workspace.desk()))
            }
        }
    }

    struct Unwish: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes back every wish about a question.")

        @OptionGroup var wished: WishedPlace

        func run() async throws {
            try await wished.change { try await $0.unwish() }
        }
    }
}

/// The question that a wish is about.
struct WishedPlace: ParsableArguments {
    @Argument(help: "The number of the loop.")
    var loop: Int

    @Argument(help: "The question, such as 3.2.")
    var place: QuestionPlace

    @Flag(help: "The allocation as a JSON object.")
    var json = false

    @OptionGroup var options: DataOptions

    /// Changes what is wished and says what came of it.
    func change(_ act: (WishChange) async throws -> Void) async throws {
        let change = try await WishChange(loop, place, in: try options.workspace())
        try await act(change)
        try await change.report(asJSON: json)
    }
}
