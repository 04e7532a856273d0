import ArgumentParser
import Content
import Foundation
import Interviewing

/// `inclined content …`: upkeep of the content folder.
struct ContentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "content",
        abstract: "Checks the content folder, or compiles it into the form the program carries.",
        subcommands: [Check.self, Compile.self]
    )

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads every file strictly and runs every example; prints path:line:column for what is wrong."
        )

        @Option(help: "The content folder.")
        var content = "Content"

        @Option(help: "Only errors in files whose path begins so.")
        var only: String?

        func run() throws {
            let (library, errors) = ContentFolder(path: content).read()
            var all = errors
            do {
                all += try ExampleCheck(library: library).errors()
            } catch {
                all.append(error)
            }
            if let only { all.removeAll { $0.place.map { !$0.file.hasPrefix(only) } ?? false } }
            for error in all { print(error) }
            if !all.isEmpty {
                print("\(all.count) errors")
                throw ExitCode(1)
            }
            print("Content is fine: \(library.summary).")
        }
    }

    struct Compile: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Writes the compact form.")

        @Option(help: "The content folder.")
        var content = "Content"

        @Option(help: "The file to write.")
        var out: String

        func run() throws {
            let (library, errors) = ContentFolder(path: content).read()
            if let first = errors.first { throw first }
            try CompactContent.encode(library).write(to: URL(fileURLWithPath: out), options: .atomic)
        }
    }
}
