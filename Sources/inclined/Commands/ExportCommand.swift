import ArgumentParser
import Interchange
import Interviewing
import Persistence

/// `inclined export DIR`: everything as plain files.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes everything you own to a folder: a Markdown file for each story, and JSON with all versions."
    )

    @Argument(help: "The folder to write; an earlier export there is replaced.", completion: .directory)
    var folder: String

    @Flag(help: "Replaces the names on your privacy list, contact details and internal links.")
    var scrub = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let archive = try await options.store().archive()
        let shown = scrub ? Scrubber(terms: archive.secretTerms).scrub(archive) : archive
        try ArchiveFolder.write(shown, to: folder)
        let stories = archive.stories.count == 1 ? "1 story" : "\(archive.stories.count) stories"
        try StandardOutput.write("Exported \(stories) and \(archive.resumes.count) résumés to \(folder).")
    }
}
