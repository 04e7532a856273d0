import Foundation
import Interchange
import Interviewing
import Testing

struct ArchiveFolderTests {
    private let archive = Archive(
        stories: [story("abcdefgh2345", ["First words.", "Second words."]), story("bbbbbbbbbbbb", ["Other words."])],
        resumes: [
            ResumeRecord(number: 1, name: "My CV.pdf", text: "CV", added: Timestamp(milliseconds: 5), isSample: false)
        ],
        secretTerms: ["Falcon"]
    )

    private static func story(_ id: String, _ texts: [String]) -> ArchivedStory {
        var nasty = Nasty(seed: 8)
        let versions = texts.enumerated().map { index, text in
            let draft = StoryDraft(title: "The Lock", text: .free(text))
            return StoryVersion(number: index + 1, draft: draft, saved: Timestamp(milliseconds: 7))
        }
        let name = StoryID(id) ?? StoryID(using: &nasty)
        return ArchivedStory(id: name, created: Timestamp(milliseconds: 6), retired: nil, versions: versions)
    }

    private func refusal(_ archive: Archive, _ path: String) -> String? {
        do throws(InterchangeError) {
            try ArchiveFolder.write(archive, to: path)
            return nil
        } catch { return error.sentence }
    }

    @Test("An export is a private folder with everything in plain files, and reads back whole")
    func export() throws {
        let folder = try TemporaryFolder()
        try ArchiveFolder.write(archive, to: folder.path + "/out/")
        #expect(
            try folder.names() == [
                "out", "out/README.md", "out/inclined.json", "out/resumes", "out/resumes/01-my-cv.txt", "out/stories",
                "out/stories/the-lock-abcdefgh2345.md", "out/stories/the-lock-bbbbbbbbbbbb.md",
            ]
        )
        for name in try folder.names() {
            #expect(try folder.mode(name) == (["out", "out/resumes", "out/stories"].contains(name) ? 0o700 : 0o600))
        }
        let content = try ArchiveFolder.read(path: folder.path + "/out")
        #expect(content == FolderContent(archive: archive))
    }

    @Test("Any archive comes back from its folder, with nothing reported as edited")
    func anyArchive() throws {
        var nasty = Nasty(seed: 9)
        let folder = try TemporaryFolder()
        for _ in 0..<10 {
            let archive = nasty.archive()
            try ArchiveFolder.write(archive, to: folder.path + "/out")
            let content = try ArchiveFolder.read(path: folder.path + "/out")
            #expect(content == FolderContent(archive: archive))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
    }

    @Test("An edited story is reported with its id, so that it becomes a new version")
    func edited() throws {
        let folder = try TemporaryFolder()
        try ArchiveFolder.write(archive, to: folder.path + "/out")
        let name = "out/stories/the-lock-abcdefgh2345.md"
        try folder.write(try folder.text(name).replacing("Second", with: "Third"), to: name)
        try folder.write("# New\n\nBy hand.", to: "out/stories/new.md")
        let content = try ArchiveFolder.read(path: folder.path + "/out")
        #expect(content.archive == archive && content.problems.isEmpty)
        #expect(content.notes.map(\.id) == [nil, StoryID("abcdefgh2345")])
        #expect(content.notes.last?.draft.text == .free("Third words."))
    }

    @Test("An earlier export is replaced; one with edits or files of the user's own is not")
    func replace() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out"
        try ArchiveFolder.write(archive, to: path)
        var newer = archive
        newer.stories.removeLast()
        try ArchiveFolder.write(newer, to: path)
        #expect(try ArchiveFolder.read(path: path) == FolderContent(archive: newer))
        #expect(try folder.names().count == 7)

        let name = "out/stories/the-lock-abcdefgh2345.md"
        let edited = try folder.text(name).replacing("Second", with: "Third")
        try folder.write(edited, to: name)
        #expect(refusal(newer, path)?.contains("import the folder first") == true)
        #expect(try folder.text(name) == edited)
        newer.stories[0].versions.append(
            StoryVersion(
                number: 3,
                draft: StoryMarkdown.read(edited, name: "").draft,
                saved: Timestamp(milliseconds: 9)
            )
        )
        try ArchiveFolder.write(newer, to: path)

        for own in ["stories/mine.md", "photo.jpg", ".git/HEAD", "resumes/.notes"] {
            try folder.write("mine", to: "out/" + own)
            #expect(refusal(archive, path)?.contains("would be lost") == true, "\(own)")
            try FileManager.default.removeItem(atPath: "\(path)/\(own)")
            if own == ".git/HEAD" { try FileManager.default.removeItem(atPath: "\(path)/.git") }
        }
        try folder.write("CV, edited", to: "out/resumes/01-my-cv.txt")
        #expect(refusal(archive, path)?.contains("changed since the export") == true)
        #expect(try ArchiveFolder.read(path: path).archive == newer)
    }

    @Test("What is not an export of ours stays untouched")
    func foreign() throws {
        let folder = try TemporaryFolder()
        try folder.write("text", to: "file")
        try folder.write("text", to: "notes/a.md")
        try folder.write("{}", to: "json/inclined.json")
        try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "nowhere")
        let before = try folder.names()
        for name in ["file", "notes", "json", "empty", "link"] {
            #expect(refusal(archive, "\(folder.path)/\(name)") != nil, "\(name)")
        }
        for path in ["", "/", "..", folder.path + "/.", folder.path + "/missing/out", folder.path + "/a\u{0}b"] {
            #expect(refusal(archive, path)?.hasSuffix(".") == true, "\(path)")
        }
        let long = folder.path + "/" + String(repeating: "x", count: 250)
        #expect(refusal(archive, long)?.contains("nothing was changed") == true)
        #expect(try folder.names() == before)
    }

    @Test("A replacement that a crash interrupted between its two steps is undone")
    func crash() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out"
        try ArchiveFolder.write(archive, to: path)
        try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/.out.7.old")
        #expect(try ArchiveFolder.read(path: path).archive == archive)
        try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/.out.7.old")
        try ArchiveFolder.write(Archive(), to: path)
        #expect(try ArchiveFolder.read(path: path) == FolderContent(archive: Archive()))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
    }

    @Test("A hidden folder of the user's own beside an export stays as it is")
    func ownFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: ".out.old/mine.txt")
        try folder.write("mine", to: ".out.8.old/mine.txt")
        let path = folder.path + "/out"
        #expect(throws: InterchangeError.self) { try ArchiveFolder.read(path: path) }
        for _ in 0..<2 { try ArchiveFolder.write(archive, to: path) }
        for name in [".out.old", ".out.8.old"] {
            #expect(FileManager.default.fileExists(atPath: "\(folder.path)/\(name)/mine.txt"))
        }
    }

    @Test("A damaged archive in a folder is told, with the way to the stories")
    func damaged() throws {
        let folder = try TemporaryFolder()
        try folder.write("{", to: "inclined.json")
        let error = #expect(throws: InterchangeError.self) { try ArchiveFolder.read(path: folder.path) }
        #expect(error?.sentence.contains("take inclined.json out") == true)
        #expect(throws: InterchangeError.self) { try ArchiveFolder.read(path: folder.path + "/missing") }
    }
}
