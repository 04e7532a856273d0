import ArgumentParser
import Content
import Documents
import Foundation
import Interchange
import Interviewing
import WebApp

/// The program: commands and nothing else; every decision lives in the libraries.
@main
struct Inclined: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inclined",
        abstract: "Reads what you really did and says which Amazon program track it supports.",
        discussion: "Offline and private: no account, no network. Not affiliated with Amazon.",
        version: "0.1.0",
        subcommands: [
            AssessCommand.self, ServeCommand.self, StoriesCommand.self, ExportCommand.self, ImportCommand.self,
            BackupCommand.self, LoopCommand.self, MockCommand.self, DebriefCommand.self, ReviewCommand.self,
            DesignCommand.self, ProgramCommand.self, PlanCommand.self, ReadinessCommand.self, RehearseCommand.self,
            OffersCommand.self, PayCommand.self, FitCommand.self, MoveCommand.self, LevelsCommand.self,
            ClaimsCommand.self, ContentCommand.self, DocsCommand.self, AssetsCommand.self,
        ]
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
            let text = sentence(for: error).map { "inclined: \($0)" } ?? fullMessage(for: error)
            FileHandle.standardError.write(Data((text + "\n").utf8))
            Foundation.exit(2)
        }
    }

    /// What our own errors say; nil for those of the argument parser, which says it itself.
    private static func sentence(for error: any Error) -> String? {
        switch error {
        case let error as StoreError: error.sentence
        case let error as InterchangeError: error.sentence
        case is ContentError, is DocumentError, is UsageError, is WebAppError: "\(error)"
        default: nil
        }
    }
}
