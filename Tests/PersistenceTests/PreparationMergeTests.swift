import Interviewing
import Persistence
import StoreContract
import Testing

/// Archives of offers, marks, rehearsals and pay files, put back in any order, as each store does it.
struct PreparationMergeTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private let stories: [ArchivedStory] = ["aaaaaaaaaaaa", "bbbbbbbbbbbb"].compactMap { StoryID($0) }.map { id in
        let draft = StoryDraft(title: "t", text: .free("x"))
        let version = StoryVersion(number: 1, draft: draft, saved: Timestamp(milliseconds: 1))
        return ArchivedStory(id: id, created: Timestamp(milliseconds: 1), retired: nil, versions: [version])
    }

    private func moment(_ dice: inout Dice) -> Timestamp {
        Timestamp(milliseconds: Int64.random(in: 1...2, using: &dice))
    }

    /// Few values, so that much is the same.
    private func archive(_ dice: inout Dice) -> Archive {
        var archive = Archive(stories: stories)
        archive.offers = (0..<Int.random(in: 0...3, using: &dice)).map { index in
            let base = Money(minor: Int64.random(in: 1...2, using: &dice), .usd)
            let created = moment(&dice)
            return OfferRecord(
                number: index + 1,
                offer: Offer(company: "A", base: base),
                version: Int.random(in: 1...3, using: &dice),
                created: created,
                changed: created,
                retired: nil,
                isSample: false
            )
        }
        archive.taskMarks = ["a", "b", "c"].filter { _ in Bool.random(using: &dice) }.map { task in
            // What is marked is the same everywhere: where it is not, what is here stays.
            TaskMark(task: task, title: task, state: .done, minutes: 5, day: CalendarDay(number: 20_000))
        }
        archive.rehearsals = (0..<Int.random(in: 0...4, using: &dice)).map { index in
            let story = stories.randomElement(using: &dice)?.id ?? stories[0].id
            let card = RehearsalCardID(story: story, fact: ["", "f"].randomElement(using: &dice) ?? "")
            let grade = [RehearsalGrade.again, .good].randomElement(using: &dice) ?? .good
            return Rehearsal(number: index + 1, card: card, grade: grade, time: moment(&dice))
        }
        archive.payFiles = (0..<Int.random(in: 0...2, using: &dice)).map { index in
            let totals = (0..<Int.random(in: 1...2, using: &dice)).map { _ in Int.random(in: 1...2, using: &dice) }
            let reports = totals.map { PayReport(track: .tpm, level: .l6, year: 2025, total: $0) }
            return PayFile(number: index + 1, name: "f", added: moment(&dice), reports: reports)
        }
        return archive
    }

    /// What an archive holds, whatever its order and its numbers.
    private struct Content: Hashable {
        var offers: [Offer: Int] = [:]
        var marks: Set<String>
        var rehearsals: Set<String>
        var files: Set<[PayReport]>

        init(_ archive: Archive) {
            for record in archive.offers { offers[record.offer, default: 0] += 1 }
            marks = Set(archive.taskMarks.map(\.task))
            rehearsals = Set(
                archive.rehearsals.map { "\($0.card.story) \($0.card.fact) \($0.grade) \($0.time.milliseconds)" }
            )
            files = Set(archive.payFiles.map(\.reports))
        }
    }

    private func check(_ makeStore: () throws -> any Store, seed: UInt64) async throws {
        var dice = Dice(state: seed)
        for _ in 0..<25 {
            let archives = (0..<3).map { _ in archive(&dice) }
            var ends: Set<Content> = []
            for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
                let store = try makeStore()
                for index in order {
                    _ = try await store.restore(archives[index])
                    let kept = try await store.archive()
                    #expect(try await store.restore(archives[index]).isEmpty)
                    #expect(try await store.restore(kept).isEmpty)
                    #expect(try await store.archive() == kept)
                }
                let whole = try await store.archive()
                for archive in archives { #expect(try await store.restore(archive).isEmpty) }
                #expect(Set(whole.rehearsals.map(\.number)).count == whole.rehearsals.count)
                let other = try makeStore()
                _ = try await other.restore(whole)
                #expect(Content(try await other.archive()) == Content(whole))
                ends.insert(Content(whole))
            }
            #expect(ends.count == 1)
        }
    }

    @Test func `archives come into the database in any order and end in the same, each thing once`() async throws {
        try await check({ try SQLiteStore.inMemory() }, seed: 3)
    }

    @Test func `archives come into memory in any order and end in the same, each thing once`() async throws {
        try await check({ MemoryStore() }, seed: 4)
    }
}
