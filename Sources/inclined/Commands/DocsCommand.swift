import ArgumentParser
import Content
import Foundation

/// `inclined docs`: writes the generated documentation, or says whether it is stale.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Writes the reference pages that are generated from content."
    )

    @Option(help: "The content folder.")
    var content = "Content"

    @Option(help: "The folder to write to.")
    var out = "Documentation"

    @Flag(help: "Write nothing; exit with 1 when a page is stale.")
    var check = false

    func run() throws {
        let (library, errors) = ContentFolder(path: content).read()
        if let first = errors.first { throw first }
        var stale: [String] = []
        for page in ReferencePages(library: library).pages {
            let path = out + "/" + page.name
            if check {
                let written = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
                if written != page.text { stale.append(path) }
            } else {
                try Data(page.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            }
        }
        guard stale.isEmpty else {
            print("Stale: \(stale.joined(separator: ", ")). Run: inclined docs")
            throw ExitCode(1)
        }
    }
}
