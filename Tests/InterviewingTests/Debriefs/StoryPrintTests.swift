import Interviewing
import Testing

/// A story is known again when somebody else hears it, and only then.
struct StoryPrintTests {
    private static let first =
        "In spring 2023 our biggest merchants complained that card payments hung. I pulled 40 slow traces and read them one "
        + "by one. In 36 of them the time disappeared inside a transaction in the card vault. I proposed to move the call in "
        + "front of the lock with a deadline of 120 milliseconds. By September the 99th percentile fell from 1,140 to 410 "
        + "milliseconds, and it saved 90,000 euros a month."
    /// The same events and numbers in other words.
    private static let retold =
        "Shops we served were unhappy because checkouts stalled. Going through 40 recordings of slow requests myself, I noticed "
        + "36 waiting on a database row of the vault. My idea was that risk gets asked before anything is locked, and gives "
        + "up after 120 milliseconds. The tail went down to 410 milliseconds, where it had been 1,140, worth 90,000 euros every "
        + "month to us."
    /// Another story of the same project.
    private static let other =
        "In October 2022 I was responsible for a new settlement interface in the same card vault. A field became optional, "
        + "and 1,816 merchants were paid twice, 2.9 million euros in all. I stopped the Sunday run and told the incident call "
        + "that I had approved the contract. By Wednesday we had recovered 2.86 million euros. Since then the provider's "
        + "build replays examples of 17 interfaces, which takes six minutes longer."

    /// Who told a story twice, when each of the texts is told to another person.
    private static func repeats(_ texts: [String]) throws -> [[Int]] {
        let plan = Interview.plan(texts.map { _ in Interview.round() })
        let sessions = texts.map { Session(state: .finished, exchanges: [Interview.answered($0)]) }
        let reader = DebriefReader(assessor: try #require(TestEngine.assessor))
        #expect(reader.evidence(plan, sessions).rounds.allSatisfy { $0.answers.allSatisfy(\.isTold) })
        return try #require(reader.outcome(plan, sessions)).repeated.map(\.rounds)
    }

    @Test func `the same text is the same story`() throws {
        #expect(try Self.repeats([Self.first, Self.first]) == [[0, 1]])
        #expect(try Self.repeats([Self.first, Self.other, Self.first]) == [[0, 2]])
    }

    @Test func `told with another beginning and a new ending it is still the same`() throws {
        let longer =
            "So, this one is about payments at my last employer. " + Self.first + " I still look at the tail first."
        #expect(try Self.repeats([Self.first, longer]) == [[0, 1]])
    }

    @Test func `told in other words with the same numbers it is still the same`() throws {
        #expect(try Self.repeats([Self.first, Self.retold]) == [[0, 1]])
        #expect(try Self.repeats([Self.retold, Self.other, Self.first]) == [[0, 2]])
    }

    @Test func `two stories of one project are two stories`() throws {
        #expect(try Self.repeats([Self.first, Self.other]).isEmpty)
        let stories = try Candidate.stories.map { try Candidate.draft($0).text.whole }
        #expect(try Self.repeats(stories).isEmpty)
    }

    @Test func `what was said to follow-ups does not make another story of it`() throws {
        let plan = Interview.plan([Interview.round(), Interview.round()])
        var probed = Interview.answered(Self.first)
        probed.turns.append(
            Turn(probe: AskedProbe(group: "depth", depth: 1, text: "And?"), answer: Self.other, state: .answered)
        )
        let sessions = [probed, Interview.answered(Self.first)].map { Session(state: .finished, exchanges: [$0]) }
        let reader = DebriefReader(assessor: try #require(TestEngine.assessor))
        #expect(try #require(reader.outcome(plan, sessions)).repeated.map(\.rounds) == [[0, 1]])
    }
}
