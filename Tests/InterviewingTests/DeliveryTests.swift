import Content
import Foundation
import Interviewing
import Testing

/// One entry of advice as YAML.
private func advice(_ id: String, _ says: String) -> String {
    """
    - id: \(id)
      title: T
      weight: main
      says: "\(says)"
      source: [ours]
      trust: P
      matching: [a, b]
      nonMatching: [a, b]

    """
}

/// What a telling is measured against comes from content, whole and consistent.
@Suite struct DeliveryTests {
    private var delivery: Delivery { TestEngine.content.library.delivery }

    @Test func `every guideline has its numbers, a reason and a source`() {
        #expect(Set(delivery.guidelines.map(\.name)) == Set(Guideline.Name.allCases))
        #expect(delivery.guidelines.allSatisfy { !$0.note.isEmpty && !$0.provenance.source.isEmpty })
        #expect((delivery.pace, delivery.most) == (140, 560))
        #expect((delivery.firstTelling, delivery.tolerance) == (250...420, 8))
        #expect(Part.allCases.map(delivery.share) == [10...15, 5...10, 50...55, 15...20, 5...10])
    }

    @Test(arguments: [
        (0, "0:00", SpeakingTime.Length.short), (249, "1:46", .short), (250, "1:47", .right), (420, "3:00", .right),
        (421, "3:00", .long), (560, "4:00", .long), (561, "4:00", .tooLong),
    ])
    func `a length is timed and judged`(words: Int, clock: String, length: SpeakingTime.Length) {
        let time = SpeakingTime(words: words, delivery: delivery)
        #expect(time.clock == clock)
        #expect(time.length == length)
    }

    @Test(arguments: [
        (7, 3, Delivery.Clarity.clear), (69, 31, .mixed), (5, 5, .mixed), (4, 6, .weak), (0, 1, .weak),
    ])
    func `who acts is clear from 0·7 and mixed from 0·5`(i: Int, we: Int, clarity: Delivery.Clarity) {
        #expect(delivery.clarity(of: Ownership(i: i, we: we)) == clarity)
    }

    @Test func `without guidelines nothing is judged`() {
        let none = Delivery()
        #expect(SpeakingTime(words: 9000, delivery: none).length == .right)
        #expect(SpeakingTime(words: 90, delivery: none).clock == "1:30")
        #expect(none.clarity(of: Ownership(we: 3)) == .clear)
    }

    @Test func `shares follow the parts the candidate cut`() throws {
        let text = StoryText.parts([.situation: "One two three four.", .action: "I fixed it today."])
        let shares = PartShare.shares(of: try TestEngine.assess(text.whole), in: text, delivery: delivery)
        #expect(shares.map(\.share) == [0.5, 0, 0.5, 0, 0])
        #expect(shares.map(\.isHigh) == [true, false, false, false, false])
        #expect(shares.map(\.isLow) == [false, true, false, true, true])
    }

    @Test func `the program carries the same numbers without examples`() throws {
        let data = try CompactContent.encode(TestEngine.content.library)
        let carried = try data.withUnsafeBytes { try CompactContent.decode($0) }.library
        #expect(carried.delivery == delivery)
        #expect(carried.advice.map(\.says) == TestEngine.content.library.advice.map(\.says))
        #expect(carried.advice.allSatisfy { $0.provenance.matching.isEmpty })
    }

    @Test(arguments: [
        ("delivery.yml", "- {id: pace, value: 9, note: n, source: [ours], trust: P}\n", "from 60.0 to 300.0", 1),
        ("delivery.yml", "- {id: tempo, value: 140, note: n, source: [ours], trust: P}\n", "is no id", 1),
        ("delivery.yml", "- {id: pace, value: 140, source: [ours], trust: P}\n", "“note” is missing", 1),
        ("delivery.yml", "- {id: pace, value: 140, note: n, source: [], trust: P}\n", "needs a source", 1),
        ("delivery.yml", "- {id: pace, low: 1, value: 140, note: n, source: [ours], trust: P}\n", "“low” is no key", 1),
        ("delivery.yml", "- {id: ownership, low: 0.8, high: 0.7, note: n, source: [ours], trust: P}\n", "more than", 1),
        ("delivery.yml", "- {id: pace, value: 140, note: n, source: [ours], trust: P}\n", "“longest” is missing", 1),
        ("advice.yml", advice("missing-action", "Do {what} next."), "“{what}” is no placeholder", 4),
        ("advice.yml", advice("lever-only-claimed", "Do {next}."), "it has: needs", 4),
        ("advice.yml", advice("be-better", "Be better."), "is no id", 1),
        ("advice.yml", advice("missing-action", "Say it."), "“missing-result” is missing", 1),
    ])
    func `broken guidelines and advice are refused with file and line`(
        file: String,
        yaml: String,
        message: String,
        line: Int
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("content-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(yaml.utf8).write(to: folder.appendingPathComponent(file))
        let errors = ContentFolder(path: folder.path).read().errors
        let hit = try #require(errors.first { $0.message.contains(message) }, "\(errors)")
        #expect(hit.place?.file == file)
        #expect(hit.place?.line == line)
    }
}
