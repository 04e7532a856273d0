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
            var notes: [StoryNote] = []
            for file in files { notes += PastedNotes.read(try Self.text(of: file), name: file) }
            if files.isEmpty { notes = [try StoryEditor.edit(Self.template)] }
            for note in notes {
                let id = note.id ?? MachineClock.newID()
                let draft = try StoryEditor.checked(note.draft, library: workspace.assessor.library)
                _ = try await workspace.store.add(draft, as: id, origin: .own, at: MachineClock.now())
                try StandardOutput.write("Added \(id) “\(draft.title)”. Its reading: inclined stories show \(id)")
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
            let note = try StoryEditor.edit(StoryNote(record))
            let draft = try StoryEditor.checked(note.draft, library: workspace.assessor.library)
            do {
                let saved = try await workspace.store.save(
                    draft,
                    to: id,
                    basedOn: record.version,
                    at: MachineClock.now()
                )
                try StandardOutput.write(
                    saved.version == record.version ? "Nothing was changed." : "Saved version \(saved.version)."
                )
            } catch let error as StoreError {
                // What was written must not be lost with the error.
                let kept = try StoryEditor.keep(StoryMarkdown.write(note))
                throw UsageError("\(error.sentence) Your text is in \(kept).")
            }
        }
    }
}
