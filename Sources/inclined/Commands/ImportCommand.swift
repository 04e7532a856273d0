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
            "Reads an export back without loss, your résumé, stories, or a folder of notes. Nothing is overwritten.",
        discussion: """
            A story that is here already gets the words of the import as a new version. A file with the shape of a résumé \
            becomes the résumé in use; --kind says it where Inclined would see it otherwise. - is standard input.
            """
    )

    @Argument(help: "Folders and files.", completion: .file())
    var paths: [String]

    @Option(help: "What a file is: resume or story.")
    var kind: Kind?

    @OptionGroup var options: DataOptions

    /// What a single file may be.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case resume, story
    }

    func run() async throws {
        let workspace = try options.workspace()
        var archive = Archive()
        var resumes: [ImportedText] = []
        for path in paths { try await add(path, to: &archive, &resumes) }
        guard !archive.isEmpty || !resumes.isEmpty else {
            throw UsageError("There is nothing to import in \(paths.joined(separator: ", ")).")
        }
        if let problem = archive.problem { throw UsageError("\(problem) Nothing was imported.") }
        for resume in resumes {
            guard let problem = ResumeRecord.problem(name: resume.name, text: resume.text) else { continue }
            throw UsageError("“\(resume.name)”: \(problem) Nothing was imported.")
        }
        let summary = archive.isEmpty ? nil : try await workspace.store.restore(archive)
        for resume in resumes { try await keep(resume, in: workspace.store) }
        guard let summary else { return }
        try StandardOutput.write(
            "New stories: \(summary.added). New versions: \(summary.updated). Here already: \(summary.unchanged). "
                + "New résumés: \(summary.resumes). Loops: \(summary.loops). "
                + "Questions and outcomes: \(summary.entries). Documents: \(summary.artifacts). "
                + "Designs: \(summary.designs). Offers: \(summary.offers). Task marks: \(summary.marks). "
                + "Rehearsals: \(summary.rehearsals). Pay files: \(summary.payFiles)."
        )
    }

    /// Keeps a résumé and takes it into use; the candidate's own clears a sample away.
    private func keep(_ resume: ImportedText, in store: any Store) async throws {
        let kept = try await store.resumes()
        if kept.contains(where: \.isSample) { try await store.clearSamples() }
        if let known = kept.first(where: { $0.text == resume.text && !$0.isSample }) {
            try await store.useResume(known.number)
            try StandardOutput.write("“\(resume.name)” is here already and is the résumé in use.")
        } else {
            _ = try await store.addResume(
                name: String(resume.name.prefix(200)),
                text: resume.text,
                origin: .own,
                at: MachineClock.now()
            )
            try StandardOutput.write("“\(resume.name)” is the résumé in use; inclined readiness shows what it brings.")
        }
    }

    private func add(_ path: String, to archive: inout Archive, _ resumes: inout [ImportedText]) async throws {
        var isFolder: ObjCBool = false
        if path == "-" {
            let bytes = Array(try FileHandle.standardInput.readToEnd() ?? Data())
            let read = try await DocumentReader().read(bytes: bytes, name: "standard input")
            if isResume(read) { return resumes.append(read) }
            archive.add(
                PastedNotes.read(try DocumentReader().text(bytes: bytes, name: path), name: "standard input"),
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
        } else if [".csv", ".tsv", ".xlsx"].contains(where: path.lowercased().hasSuffix) {
            throw UsageError("“\(path)” is a table. For reports of pay, use: inclined pay import \(path)")
        } else {
            let document = try await DocumentReader().read(path: path)
            if isResume(document) { return resumes.append(document) }
            var text = document.text
            if path.lowercased().hasSuffix(".md"), let data = FileManager.default.contents(atPath: path) {
                text = try DocumentReader().text(bytes: Array(data), name: path)
            }
            archive.add(PastedNotes.read(text, name: path), at: MachineClock.now())
        }
    }

    /// What says of itself what it is, such as a page of an export, is no résumé.
    private func isResume(_ text: ImportedText) -> Bool {
        switch kind {
        case .resume: true
        case .story: false
        case nil:
            text.metadata["kind"].map { $0 == TextKind.resume.rawValue }
                ?? (text.metadata.isEmpty && TextKindGuess.kind(of: text.text) == .resume)
        }
    }
}
