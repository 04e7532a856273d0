import ArgumentParser
import Content
import Documents
import Foundation

/// The program: commands and nothing else; every decision lives in the libraries.
@main
struct Inclined: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inclined",
        abstract: "Reads what you really did and says which Amazon program track it supports.",
        discussion: "Offline and private: no account, no network. Not affiliated with Amazon.",
        version: "0.1.0",
        subcommands: [AssessCommand.self, ContentCommand.self, DocsCommand.self]
    )

    /// Runs the command; the exit codes are 0 fine, 1 findings, 2 unusable input or usage.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch  where exitCode(for: error) == .success {
            // Help and version arrive as errors.
            print(fullMessage(for: error))
        } catch {
            let known = error is ContentError || error is DocumentError || error is UsageError
            let text = known ? "inclined: \(error)" : fullMessage(for: error)
            FileHandle.standardError.write(Data((text + "\n").utf8))
            Foundation.exit(2)
        }
    }
}
