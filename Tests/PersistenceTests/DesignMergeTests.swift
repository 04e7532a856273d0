import Interviewing
import Persistence
import Testing

/// Archives of one design session that went on in several places, put back in any order.
struct DesignMergeTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    /// Few words, so that states are often the same, often one goes on from the other, and often they part.
    private func record(_ dice: inout Dice) -> DesignRecord {
        let words = ["", "a", "ab", "b"]
        func word() -> String { words.randomElement(using: &dice) ?? "" }
        let sections = (0..<Int.random(in: 0...2, using: &dice)).map {
            DesignAnswer.Section(title: "\($0)", text: word())
        }
        let session = DesignSession(
            prompt: "p",
            level: .l6,
            started: Timestamp(milliseconds: 1),
            questions: (0..<Int.random(in: 0...2, using: &dice)).map { _ in
                DesignQuestion(asked: word(), facts: [], reply: "")
            },
            answer: Bool.random(using: &dice) ? .free(word()) : .sections(sections),
            state: Bool.random(using: &dice) ? .running : .finished,
            tookOutline: Int.random(in: 0...3, using: &dice) == 0
        )
        let version = Int.random(in: 1...3, using: &dice)
        return DesignRecord(number: 1, session: session, version: version, isSample: false)
    }

    /// Whether one of the kept sessions has every question and every word written, each perhaps longer.
    private func holds(_ kept: [DesignRecord], _ record: DesignRecord) -> Bool {
        kept.contains { kept in
            let (mine, theirs) = (kept.session, record.session)
            guard mine.questions.starts(with: theirs.questions), mine.tookOutline || !theirs.tookOutline else {
                return false
            }
            switch (mine.answer, theirs.answer) {
            case (.free(let mine), .free(let theirs)): return mine.hasPrefix(theirs)
            case (.sections(let mine), .sections(let theirs)):
                return mine.count >= theirs.count && zip(mine, theirs).allSatisfy { $0.text.hasPrefix($1.text) }
            case (.free, .sections), (.sections, .free): return theirs.answer.text.isEmpty
            }
        }
    }

    @Test func `whatever order archives come in, no word is lost and nothing comes in twice`() async throws {
        var dice = Dice(state: 11)
        for _ in 0..<120 {
            let store = try SQLiteStore.inMemory()
            var seen: [DesignRecord] = []
            for _ in 0..<5 {
                let record = record(&dice)
                seen.append(record)
                _ = try await store.restore(Archive(designs: [record]))
                let kept = try await store.archive()
                #expect(seen.allSatisfy { holds(kept.designs, $0) })
                #expect(try await store.restore(Archive(designs: [record])).isEmpty)
                #expect(try await store.archive() == kept)
            }
            for record in seen { #expect(try await store.restore(Archive(designs: [record])).isEmpty) }
            let whole = try await store.archive()
            #expect(try await store.restore(whole).isEmpty)
            let other = try SQLiteStore.inMemory()
            _ = try await other.restore(whole)
            #expect(try await other.archive().designs.map(\.session) == whole.designs.map(\.session))
        }
    }
}
