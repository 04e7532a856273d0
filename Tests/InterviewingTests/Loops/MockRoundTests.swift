import Interviewing
import Testing

/// A round as a candidate goes through it.
struct MockRoundTests {
    private static let minute: Int64 = 60_000

    private static func after(_ minutes: Int64) -> Timestamp {
        Timestamp(milliseconds: Interview.begun.milliseconds + minutes * minute)
    }

    private static func round(_ count: Int) -> Round {
        Interview.round(
            questions: (1...count).map {
                AskedQuestion(id: nil, text: "Question \($0)?", area: .principles, principles: ["ownership"])
            }
        )
    }

    private static func begun(_ round: Round, clock: Session.Clock = .running) throws -> (MockRound, Session) {
        let mock = try Interview.mock(round)
        return (mock, mock.begin(Session(), clock: clock, at: Interview.begun))
    }

    @Test func `questions come in order, each once, and then the round is over`() throws {
        let session = try Interview.played(Self.round(3), opening: Interview.opening) { _ in "No." }
        #expect(session.exchanges.map(\.question.text) == ["Question 1?", "Question 2?", "Question 3?"])
        #expect(session.state == .finished && session.open == nil)
        #expect(session.turns.allSatisfy { $0.state == .answered && $0.done != nil })
    }

    @Test func `beginning again changes nothing, and neither does an answer when nothing is open`() throws {
        let (mock, session) = try Self.begun(Self.round(1))
        #expect(mock.begin(session, clock: .none, at: Self.after(1)) == session)
        let over = mock.end("", seconds: 0, means: .typed, in: session, at: Self.after(1))
        #expect(over.state == .finished)
        #expect(mock.answer("More.", in: over, at: Self.after(2)) == over)
        #expect(mock.skip("More.", in: over, at: Self.after(2)) == over)
        #expect(mock.end("More.", seconds: 9, means: .dictated, in: over, at: Self.after(2)) == over)
        #expect(mock.begin(over, clock: .running, at: Self.after(2)) == over)
        #expect(mock.answer("Early.", in: Session(), at: Self.after(0)) == Session())
    }

    @Test func `when the time is out the answer still counts, and then the round is over`() throws {
        let (mock, session) = try Self.begun(Self.round(3))
        #expect(mock.secondsLeft(in: session, at: Self.after(54)) == 60)
        #expect(mock.secondsLeft(in: session, at: Self.after(500)) == 0)
        let over = mock.answer(Interview.opening, in: session, at: Self.after(56))
        #expect(over.state == .finished && over.exchanges.count == 1)
        #expect(over.exchanges[0].turns.map(\.answer) == [Interview.opening])
        #expect(over.exchanges[0].turns[0].state == .answered)
        let passed = mock.skip("Half a", in: session, at: Self.after(55))
        #expect(passed.state == .finished && passed.exchanges[0].turns[0].answer == "Half a")
    }

    @Test func `a round without a clock has all the time`() throws {
        let (mock, session) = try Self.begun(Self.round(2), clock: .none)
        let later = mock.answer(Interview.opening, in: session, at: Self.after(10_000))
        #expect(later.state == .running && later.open != nil)
        #expect(mock.secondsLeft(in: later, at: Self.after(20_000)) > 0)
    }

    @Test func `passing over keeps the words and goes to the next question`() throws {
        let (mock, session) = try Self.begun(Self.round(2))
        let probed = mock.answer(Interview.opening, in: session, at: Self.after(1))
        #expect(probed.exchanges.count == 1 && probed.exchanges[0].turns.count == 2)
        let next = mock.skip("Half a thought", in: probed, at: Self.after(2))
        #expect(next.exchanges.count == 2 && next.state == .running)
        let turn = next.exchanges[0].turns[1]
        #expect(turn.answer == "Half a thought" && turn.state == .skipped && turn.done == Self.after(2))
    }

    @Test func `words of a question that was passed over are kept but are no evidence`() throws {
        let round = Self.round(1)
        let (mock, session) = try Self.begun(round)
        let passed = mock.skip(Interview.opening + " " + Interview.news(1), in: session, at: Self.after(2))
        let reader = DebriefReader(assessor: try #require(TestEngine.assessor))
        let evidence = reader.evidence(Interview.plan([round]), [passed])
        #expect(evidence.rounds[0].answers.allSatisfy { !$0.isTold })
    }

    @Test func `ending keeps the words as the answer, however it is ended`() throws {
        let (mock, session) = try Self.begun(Self.round(2))
        let ended = mock.end("All I had", seconds: 12, means: .dictated, in: session, at: Self.after(3))
        let turn = ended.exchanges[0].turns[0]
        #expect(ended.state == .finished && ended.exchanges.count == 1)
        #expect(turn.answer == "All I had" && turn.state == .answered && turn.seconds == 12 && turn.means == .dictated)
        let silent = mock.end(" ", seconds: 0, means: .typed, in: session, at: Self.after(3))
        #expect(silent.exchanges[0].turns[0].state == .skipped)
    }

    /// Words of judgement or of advice; the prompts of a round need none of them.
    private static let hints = [
        "score", "rating", "rated", "the bar", "bar raiser", "inclined", "hint", "advice",
        "you should", "try to", "remember to", "next time you answer", "well done", "good answer", "great answer",
        "strong answer", "weak answer", "better answer", "good point", "not enough", "more specific",
        "leadership principle",
        "star method", "perfect", "excellent", "thank you", "thanks",
    ]

    @Test func `no follow-up of the content judges or advises`() {
        let library = TestEngine.content.library
        for asks in library.probeGroups.flatMap(\.probes).map(\.asks) + library.levers.map(\.probe) {
            for hint in Self.hints { #expect(!asks.lowercased().contains(hint), "\(asks)") }
            #expect(asks.hasSuffix("?"), "\(asks)")
        }
    }

    @Test(arguments: TestEngine.content.library.loops.temperaments.map(\.id))
    func `nothing that is said in a round judges or advises`(person: String) throws {
        let library = TestEngine.content.library
        for group in library.probeGroups {
            for example in group.provenance.matching.prefix(1) {
                let session = try Interview.played(
                    Interview.round(person),
                    opening: example.text,
                    says: Interview.news
                )
                for turn in session.turns {
                    guard let probe = turn.probe else { continue }
                    let ours = Self.withoutQuote(probe.text)
                    for hint in Self.hints { #expect(!ours.lowercased().contains(hint), "\(probe)") }
                }
            }
        }
    }

    private static func withoutQuote(_ text: String) -> String {
        guard let open = text.firstIndex(of: "“"), let close = text.lastIndex(of: "”"), open < close else {
            return text
        }
        return String(text[..<open] + text[close...])
    }
}
