import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension MockCommand {
    struct Hold: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "round",
            abstract: "Holds a round; one that was left goes on where it stopped.",
            discussion: """
                Without --round it is the round under way, else the next one. Type an answer over as many lines as you \
                like; a line with only a dot hands it in, and so does Ctrl-D. Every line is saved as it is typed. Input can \
                come from a file, too.
                """
        )

        @Argument(help: "The number of the loop; the newest one without it.")
        var loop: Int?

        @Option(help: "Which round, from 1.")
        var round: Int?

        @Option(help: "Practises a single question instead: its id, or the question in your words.")
        var question: String?

        @Flag(help: "Without a clock.")
        var untimed = false

        @Flag(help: "Afterwards the session as a JSON object; the conversation goes to standard error.")
        var json = false

        @OptionGroup var options: DataOptions

        func validate() throws {
            if question != nil, loop != nil || round != nil {
                throw ValidationError("--question practises by itself; leave out the loop and --round.")
            }
        }

        func run() async throws {
            let workspace = try options.workspace()
            let choice: RoundChoice
            if let question {
                choice = try await Practice(workspace: workspace).round(of: question)
            } else {
                choice = try await RoundChoice.toHold(loop, round, in: workspace.store)
            }
            var talk = MockTalk(choice, store: workspace.store, assessor: workspace.assessor, isQuiet: json)
            try await talk.hold(untimed ? .none : .running)
            if json { try StandardOutput.writeJSON(talk.json) }
        }
    }
}
