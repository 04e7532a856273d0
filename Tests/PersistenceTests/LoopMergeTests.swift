import Interviewing
import Persistence
import Testing

/// Archives of one loop that went on in several places, put back in any order.
struct LoopMergeTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private static let question = AskedQuestion(id: nil, text: "Why?", area: .principles, principles: [])

    private static let plan = LoopPlan(
        track: .tpm,
        level: .l6,
        label: "",
        seed: 1,
        rounds: (0..<2).map { _ in
            Round(
                stage: .interview,
                role: "Peer",
                temperament: "terse",
                principles: [],
                area: .principles,
                minutes: 30,
                seat: .interviewer,
                questions: [question]
            )
        }
    )

    /// Few words, so that states are often the same, often one goes on from the other, and often they part.
    private func loop(_ dice: inout Dice) -> ArchivedLoop {
        let sessions = Self.plan.rounds.map { _ in
            let turns = (0..<Int.random(in: 0...3, using: &dice)).map { index in
                let words = ["", "a", "ab", "b"].randomElement(using: &dice) ?? ""
                return Turn(
                    probe: index == 0 ? nil : AskedProbe(group: "why", depth: 1, text: "Why?"),
                    answer: words,
                    state: Bool.random(using: &dice) ? .open : .answered
                )
            }
            return Session(
                state: turns.isEmpty ? .planned : .running,
                version: Int.random(in: 0...3, using: &dice),
                exchanges: turns.isEmpty ? [] : [Exchange(question: Self.question, turns: turns)]
            )
        }
        return ArchivedLoop(
            number: 1,
            plan: Self.plan,
            sessions: sessions,
            purpose: .loop,
            created: Timestamp(milliseconds: 1),
            wishes: []
        )
    }

    /// Whether one of the kept loops has all answers, each at its place and perhaps longer.
    private func holds(_ kept: [ArchivedLoop], _ loop: ArchivedLoop) -> Bool {
        kept.contains { kept in
            zip(kept.sessions, loop.sessions).allSatisfy { mine, theirs in
                let (mine, theirs) = (mine.exchanges.flatMap(\.turns), theirs.exchanges.flatMap(\.turns))
                return mine.count >= theirs.count && zip(mine, theirs).allSatisfy { $0.answer.hasPrefix($1.answer) }
            }
        }
    }

    @Test func `whatever order archives come in, no word is lost and nothing comes in twice`() async throws {
        var dice = Dice(state: 11)
        for _ in 0..<120 {
            let store = try SQLiteStore.inMemory()
            var seen: [ArchivedLoop] = []
            for _ in 0..<5 {
                let loop = loop(&dice)
                seen.append(loop)
                _ = try await store.restore(Archive(loops: [loop]))
                let kept = try await store.archive()
                #expect(seen.allSatisfy { holds(kept.loops, $0) })
                #expect(try await store.restore(Archive(loops: [loop])).isEmpty)
                #expect(try await store.archive() == kept)
            }
            for loop in seen { #expect(try await store.restore(Archive(loops: [loop])).isEmpty) }
            let whole = try await store.archive()
            #expect(try await store.restore(whole).isEmpty)
            let other = try SQLiteStore.inMemory()
            _ = try await other.restore(whole)
            #expect(try await other.archive() == whole)
        }
    }
}
