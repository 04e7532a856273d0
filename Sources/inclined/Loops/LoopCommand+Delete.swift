import ArgumentParser
import Interviewing
import Persistence

extension LoopCommand {
    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Deletes a loop and everything said in it for good."
        )

        @Argument(help: "The number of the loop.")
        var loop: Int

        @Flag(help: "Yes, for good.")
        var yes = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let store = try options.store()
            let record = try await LoopChoice.record(loop, in: store)
            guard yes else {
                throw UsageError(
                    "This deletes “\(record.fullName)” and everything said in it for good; say --yes to do it."
                )
            }
            try await store.deleteLoop(loop)
            try StandardOutput.write("Deleted “\(record.fullName)”.")
        }
    }
}
