import Foundation
import Interchange
import Interviewing
import Testing

struct NotesFolderTests {
    @Test("A folder of notes is read in order; what cannot be read is reported and the rest is read")
    func notes() throws {
        let folder = try TemporaryFolder()
        try folder.write("It was late.", to: "b/the-lock.txt")
        try folder.write("# One\nA.\n# Two\nB.", to: "a.MD")
        try folder.write("secret", to: ".hidden/x.md")
        try folder.write("picture", to: "c.png")
        try folder.write("  \n", to: "empty.md")
        try folder.write(String(repeating: "x", count: 1_000_001), to: "large.md")
        try Data([0x61, 0xFF]).write(to: URL(filePath: folder.path + "/latin.md"))
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.md", withDestinationPath: "/etc/passwd")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: ".")
        #expect(mkfifo(folder.path + "/pipe.md", 0o600) == 0)
        let content = try ArchiveFolder.read(path: folder.path)
        #expect(content.archive == nil)
        #expect(content.notes.map(\.draft.title) == ["One", "Two", "The lock"])
        #expect(content.problems.map(\.file) == ["link.md", "loop", "empty.md", "large.md", "latin.md"])
        #expect(content.problems.allSatisfy { $0.sentence.hasSuffix(".") })
    }

    @Test("A folder with too many files is refused before anything is read")
    func tooMany() throws {
        let folder = try TemporaryFolder()
        try folder.write("It was late.", to: "0")
        for number in 1...10_000 { #expect(link(folder.path + "/0", "\(folder.path)/\(number)") == 0) }
        let error = #expect(throws: InterchangeError.self) { try ArchiveFolder.read(path: folder.path) }
        #expect(error?.sentence.contains("10,000") == true)
    }
}
