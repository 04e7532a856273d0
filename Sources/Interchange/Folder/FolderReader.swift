import Interviewing

/// Reads what a folder holds.
struct FolderReader {
    /// What was found.
    private(set) var content = FolderContent()
    private let path: String
    private static let largestTotal = 64_000_000

    /// Reads a folder.
    init(_ path: String) throws(InterchangeError) {
        self.path = path
        let walk = try FolderWalk(path)
        content.problems = walk.problems
        if walk.files.contains(FolderLayout.archive) { content.archive = try readArchive() }
        var total = 0
        for file in walk.files where isNote(file) {
            guard let text = readText(file) else { continue }
            if isPage(file) || MarkedPage.kind(of: text) != nil {
                takePage(text, from: file)
                continue
            }
            total += text.utf8.count
            guard total <= Self.largestTotal else {
                throw InterchangeError(file: path, reason: "it holds more than 64 MB of notes; import it in parts.")
            }
            take(text, from: file)
        }
    }

    private func readArchive() throws(InterchangeError) -> Archive {
        let name = "\(path)/\(FolderLayout.archive)"
        let bytes: [UInt8]
        do { bytes = try Disk.read(name, limit: ArchiveJSON.largest) } catch {
            throw InterchangeError(file: name, reason: "it cannot be opened (\(error.reason)); allow reading it.")
        }
        do { return try ArchiveJSON.read(bytes, name: name) } catch {
            let cure = " To read the stories beside it without their history, take \(FolderLayout.archive) out."
            throw InterchangeError(file: error.file, line: error.line, reason: error.reason + cure)
        }
    }

    private func isNote(_ file: String) -> Bool {
        let name = file.lowercased()
        guard [".md", ".markdown", ".txt"].contains(where: name.hasSuffix) else { return false }
        return content.archive == nil || file != FolderLayout.guide
    }

    private mutating func readText(_ file: String) -> String? {
        let bytes: [UInt8]
        do { bytes = try Disk.read("\(path)/\(file)", limit: largest(file)) } catch {
            problem(file, "it cannot be opened (\(error.reason)); check that you may read it.")
            return nil
        }
        guard bytes.count <= largest(file) else {
            problem(file, "it is larger than 1 MB; split it into one file for each story.")
            return nil
        }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            problem(file, "it is not text in UTF-8; save it as UTF-8 text.")
            return nil
        }
        return text
    }

    /// A loop holds many answers, and a document many pages.
    private func largest(_ file: String) -> Int { isPage(file) ? ArchiveJSON.largest : ArchiveFolder.largestNote }

    /// Whether it lies where an export keeps its pages for people.
    private func isPage(_ file: String) -> Bool { content.archive != nil && FolderLayout.isPage(file) }

    /// Such a page is never read from here: `inclined.json` holds all of it.
    private mutating func takePage(_ text: String, from file: String) {
        let kind = MarkedPage.kind(of: text)
        guard let archive = content.archive else {
            let name = kind?.named ?? "a page"
            return problem(
                file,
                "\(name) is read from \(FolderLayout.archive) alone; put that file back beside it."
            )
        }
        guard let page = MarkedPage(untouched: text), archive.holds(page) else {
            let name = kind?.rawValue ?? "one"
            return problem(
                file,
                "it differs from the \(name) in inclined.json and was left out; write in Inclined instead."
            )
        }
    }

    private mutating func take(_ text: String, from file: String) {
        if let archive = content.archive, file.hasPrefix(FolderLayout.resumes + "/") {
            let isKnown = FolderLayout.resumeFiles(archive).contains { $0.path == file && $0.text == text }
            if !isKnown {
                problem(file, "it differs from the résumé in inclined.json and was left out; add it as a résumé.")
            }
            return
        }
        let notes = PastedNotes.read(text, name: file)
        if notes.isEmpty { problem(file, "it holds no words; write something or remove it.") }
        content.notes += notes.filter { note in
            guard let id = note.id else { return true }
            return content.archive?.stories.first { $0.id == id }?.versions.last?.draft != note.draft
        }
    }

    private mutating func problem(_ file: String, _ reason: String) {
        content.problems.append(InterchangeError(file: file, reason: reason))
    }
}

extension Archive {
    /// Whether it holds what a page shows.
    fileprivate func holds(_ page: MarkedPage) -> Bool {
        switch page.kind {
        case .loop: loops.contains { $0.number == page.number }
        case .document: artifacts.contains { $0.number == page.number }
        case .design: designs.contains { $0.number == page.number }
        case .offer: offers.contains { $0.number == page.number }
        }
    }
}
