import ArgumentParser
import Documents
import Foundation
import Interchange
import Interviewing

extension StoriesCommand {
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adds stories from Markdown or text files, from standard input, or written in $EDITOR."
        )

        @Argument(help: "Files; - is standard input; without any, $EDITOR opens.", completion: .file())
        var files: [String] = []

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            if files.isEmpty {
                try await StoryEditor.edit(Self.template) { note in try await add([note], to: workspace) }
            } else {
                var notes: [StoryNote] = []
                for file in files {
                    let read = PastedNotes.read(try Self.text(of: file), name: file)
                    if read.isEmpty { throw UsageError("“\(file)” holds no story; write what happened first.") }
                    notes += read
                }
                try await add(notes, to: workspace)
            }
        }

        /// Adds all of them or none.
        private func add(_ notes: [StoryNote], to workspace: Workspace) async throws {
            for note in notes { _ = try StoryEditor.checked(note.draft, library: workspace.assessor.library) }
            var archive = Archive()
            archive.add(notes, at: MachineClock.now())
            let known = Set(try await workspace.store.headlines().map(\.id))
            _ = try await workspace.store.restore(archive)
            for story in archive.stories {
                let (id, title) = (story.id, story.versions.last?.draft.title ?? "")
                let what = known.contains(id) ? "Here already:" : "Added"
                try StandardOutput.write("\(what) \(id) “\(title)”. Its reading: inclined stories show \(id)")
            }
        }

        private static func text(of file: String) throws -> String {
            let data =
                file == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data() : FileManager.default.contents(atPath: file)
            guard let data else { throw UsageError("“\(file)” cannot be opened; check the path.") }
            return try DocumentReader().text(bytes: Array(data), name: file)
        }

        /// What the editor shows for a new story.
        private static let template = StoryNote(
            id: nil,
            version: nil,
            draft: StoryDraft(
                title: "",
                text: .parts(Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0, "") }))
            ),
            created: nil,
            saved: nil,
            retired: nil
        )
    }

    struct Edit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Opens a story in $EDITOR and saves it as a new version."
        )

        @OptionGroup var choice: StoryChoice

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let id = try choice.resolve(in: try await workspace.desk())
            guard let record = try await workspace.store.story(id) else { throw StoreError.missing }
            try await StoryEditor.edit(StoryNote(record)) { note in
                let draft = try StoryEditor.checked(note.draft, library: workspace.assessor.library)
                let saved = try await workspace.store.save(
                    draft,
                    to: id,
                    basedOn: record.version,
                    at: MachineClock.now()
                )
                try StandardOutput.write(
                    saved.version == record.version ? "Nothing was changed." : "Saved version \(saved.version)."
                )
            }
        }
    }
}
