import Documents
import Foundation
import Interchange
import Interviewing

/// Lets the candidate write a story in the editor of their choice.
enum StoryEditor {
    /// Opens a note as a file in `$VISUAL` or `$EDITOR`, and saves what comes back.
    ///
    /// The file stays until the saving is done; every error names it, so that nothing written is lost.
    static func edit(_ note: StoryNote, save: (StoryNote) async throws -> Void) async throws {
        let file = try keep(StoryMarkdown.write(note))
        do {
            try open(file)
            guard let data = FileManager.default.contents(atPath: file) else { throw UsageError("It cannot be read.") }
            let text = try DocumentReader().text(bytes: Array(data), name: file)
            try await save(StoryMarkdown.read(text, name: file))
        } catch {
            let reason = (error as? StoreError)?.sentence ?? "\(error)"
            throw UsageError("\(reason) Your text is in \(file).")
        }
        try? FileManager.default.removeItem(atPath: file)
    }

    private static func open(_ file: String) throws {
        let environment = ProcessInfo.processInfo.environment
        let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // The variable may hold arguments, as in “code --wait”; the file is passed apart from it.
        process.arguments = ["-c", "\(editor) \"$1\"", "editor", file]
        do {
            try process.run()
        } catch {
            throw UsageError("The editor “\(editor)” cannot be started; set EDITOR.")
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw UsageError("The editor “\(editor)” ended with an error, so nothing was saved.")
        }
    }

    /// Writes a text to a file of its own that only its owner can read, and returns the path.
    static func keep(_ text: String) throws -> String {
        let file = NSTemporaryDirectory() + "inclined-\(MachineClock.newID()).md"
        guard
            FileManager.default.createFile(
                atPath: file,
                contents: Data(text.utf8),
                attributes: [.posixPermissions: 0o600]
            )
        else { throw UsageError("\(file) cannot be written; check that the disk has room.") }
        return file
    }

    /// The draft, or what keeps it from being saved.
    static func checked(_ draft: StoryDraft, library: Library) throws -> StoryDraft {
        let problems = draft.problems(principles: Set(library.principles.map(\.id)))
        guard problems.isEmpty else {
            throw UsageError("“\(draft.title)”: \(problems.map(\.sentence).joined(separator: " "))")
        }
        if draft.text.isEmpty { throw UsageError("The story is empty, so nothing was saved.") }
        return draft
    }
}
