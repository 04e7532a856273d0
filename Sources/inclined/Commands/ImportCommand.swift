import ArgumentParser
import Documents
import Foundation
import Interchange
import Interviewing

/// `inclined import PATH…`: reads an export back, or notes written elsewhere.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Reads an export back without loss, a folder of Markdown notes, or single files. Nothing is overwritten.",
        discussion: "A story that is here already gets the words of the import as a new version. - is standard input."
    )

    @Argument(help: "Folders and files.", completion: .file())
    var paths: [String]

    @OptionGroup var options: DataOptions

    func run() async throws {
        let workspace = try options.workspace()
        var archive = Archive()
        for path in paths { try await add(path, to: &archive) }
        guard !archive.isEmpty else {
            throw UsageError("There is nothing to import in \(paths.joined(separator: ", ")).")
        }
        if let problem = archive.problem { throw UsageError("\(problem) Nothing was imported.") }
        let summary = try await workspace.store.restore(archive)
        try StandardOutput.write(
            "New stories: \(summary.added). New versions: \(summary.updated). Here already: \(summary.unchanged). "
                + "New résumés: \(summary.resumes). Loops: \(summary.loops). "
                + "Questions and outcomes: \(summary.entries). Documents: \(summary.artifacts). "
                + "Designs: \(summary.designs). Offers: \(summary.offers). Task marks: \(summary.marks). "
                + "Rehearsals: \(summary.rehearsals). Pay files: \(summary.payFiles)."
        )
    }

    private func add(_ path: String, to archive: inout Archive) async throws {
        var isFolder: ObjCBool = false
        if path == "-" {
            let data = try FileHandle.standardInput.readToEnd() ?? Data()
            archive.add(
                PastedNotes.read(try DocumentReader().text(bytes: Array(data), name: path), name: "standard input"),
                at: MachineClock.now()
            )
        } else if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            throw UsageError("“\(path)” is not there; check the path.")
        } else if isFolder.boolValue {
            let content = try ArchiveFolder.read(path: path)
            if let whole = content.archive { archive.add(whole) }
            archive.add(content.notes, at: MachineClock.now())
            for problem in content.problems {
                FileHandle.standardError.write(Data("inclined: \(problem.sentence)\n".utf8))
            }
        } else if path.lowercased().hasSuffix(".json") {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw UsageError("“\(path)” cannot be opened; check that you may read it.")
            }
            archive.add(try ArchiveJSON.read(Array(data), name: path))
        } else if path.lowercased().hasSuffix(".md"), let data = FileManager.default.contents(atPath: path) {
            let text = try DocumentReader().text(bytes: Array(data), name: path)
            archive.add(PastedNotes.read(text, name: path), at: MachineClock.now())
        } else {
            let document = try await DocumentReader().read(path: path)
            archive.add(PastedNotes.read(document.text, name: path), at: MachineClock.now())
        }
    }
}
