import Content
import Foundation
import Interviewing
import Testing

@Suite struct ContentTests {
    @Test func `every file of the content folder is read without an error`() {
        #expect(
            TestEngine.content.errors.isEmpty,
            "\(TestEngine.content.errors.map(\.description).joined(separator: "\n"))"
        )
    }

    @Test(arguments: ExampleCheck.Disguise.allCases)
    func `every example behaves`(disguise: ExampleCheck.Disguise) throws {
        let errors = try ExampleCheck(library: TestEngine.content.library).errors(disguises: [disguise])
        #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
    }

    @Test func `the content is as large as promised`() {
        let library = TestEngine.content.library
        #expect(library.principles.map(\.number) == Array(1...16))
        #expect(library.levers.map(\.code) == (1...14).map { "L\($0)" })
        #expect(library.rules.count >= 40)
        #expect(library.claims.count >= 37)
        #expect(Set(library.criteria.map(\.name)) == Set(Criterion.Name.allCases))
    }

    @Test(arguments: [
        ("words/a.yml", "- id: x\n  title: X\n", "“group” is missing"),
        ("words/a.yml", "- id: x\n  titel: X\n  group: other\n  words: [a]\n", "“title” is missing"),
        ("words/a.yml", "- id: x\n  id: y\n", "duplicate"),
        ("signals/a.yml", "- id: [", "no valid YAML"),
        ("words/a.yml", "- &a {id: x}\n- *a\n", "not allowed"),
        ("surprise.yml", "- a", "Nothing reads this file"),
        (
            "words/a.yml",
            "- id: x\n  title: X\n  group: other\n  words: [a]\n  source: [ours]\n  trust: P\n  matching: [a]\n  nonMatching: [b, c]\n",
            "at least two “matching”"
        ),
        (
            "words/a.yml",
            "- id: x\n  title: X\n  group: other\n  words: [a, \"b (\"]\n  source: [ours]\n  trust: P\n  matching: [a, b]\n  nonMatching: [c, d]\n",
            "not closed"
        ),
        (
            "words/a.yml",
            "- id: x\n  title: X\n  group: other\n  words: [a]\n  source: [nowhere]\n  trust: P\n  matching: [a, b]\n  nonMatching: [c, d]\n",
            "no source “nowhere”"
        ),
        (
            "words/a.yml",
            "- id: x\n  title: X\n  group: other\n  extra: 1\n  words: [a]\n  source: [ours]\n  trust: P\n  matching: [a, a b]\n  nonMatching: [c, d]\n",
            "“extra” is no key"
        ),
    ])
    func `refuses broken content with place and cure`(file: String, yaml: String, message: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("content-\(UUID().uuidString)")
        let path = folder.appendingPathComponent(file)
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(yaml.utf8).write(to: path)
        let errors = ContentFolder(path: folder.path).read().errors
        let hit = errors.first { $0.message.contains(message) }
        #expect(hit != nil, "\(errors)")
        #expect(hit?.place?.file == file)
    }

    @Test func `the compact form holds the same engine`() throws {
        let data = try CompactContent.encode(TestEngine.content.library)
        let carried = try data.withUnsafeBytes { try CompactContent.decode($0) }
        let text = try TestEngine.body(of: "Samples/tpm-mara-lindqvist/resume.md")
        let there = carried.assess(Submission(kind: .resume, text: text))
        let here = try TestEngine.assess(text, as: .resume)
        #expect(there.track == here.track && there.principles == here.principles && there.findings == here.findings)
        #expect(try CompactContent.encode(TestEngine.content.library) == data)
    }

    @Test(arguments: [0, 3, 8, 100, 5000])
    func `a damaged compact form is refused`(length: Int) throws {
        let data = try CompactContent.encode(TestEngine.content.library).prefix(length)
        #expect(throws: ContentError.self) {
            try Data(data).withUnsafeBytes { try CompactContent.decode($0) }
        }
    }
}
