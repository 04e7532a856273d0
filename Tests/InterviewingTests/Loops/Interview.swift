import Interviewing
import Testing

/// A round with one person, for tests that look at what is asked.
enum Interview {
    static let begun = Timestamp(milliseconds: 1_700_000_000_000)
    static let question = AskedQuestion(
        id: nil,
        text: "Tell me about something you delivered against the odds.",
        area: .principles,
        principles: ["deliver-results"]
    )

    /// Somebody of no particular manner, unless one is named.
    static func round(
        _ temperament: String = "",
        stage: Stage = .interview,
        questions: [AskedQuestion] = [question]
    ) -> Round {
        Round(
            stage: stage,
            role: "Somebody",
            temperament: temperament,
            principles: ["deliver-results"],
            area: .principles,
            minutes: 55,
            seat: .interviewer,
            questions: questions
        )
    }

    static func plan(_ rounds: [Round], track: Track = .tpm, seed: Int64 = 1) -> LoopPlan {
        LoopPlan(track: track, level: .l6, label: "", seed: seed, rounds: rounds)
    }

    static func mock(_ round: Round, track: Track = .tpm, seed: Int64 = 1) throws -> MockRound {
        MockRound(
            round,
            of: plan([round], track: track, seed: seed),
            hearing: Hearing(try #require(TestEngine.assessor))
        )
    }

    static func prober(track: Track = .tpm, seed: Int64 = 1) throws -> Prober {
        Prober(hearing: Hearing(try #require(TestEngine.assessor)), track: track, seed: seed)
    }

    /// A question that was answered, with no follow-up yet.
    static func answered(_ words: String) -> Exchange {
        Exchange(question: question, turns: [Turn(answer: words, state: .answered, asked: begun, done: begun)])
    }

    /// The first follow-up to an answer.
    static func first(after words: String, _ temperament: String = "", track: Track = .tpm, seed: Int64 = 1) throws
        -> AskedProbe?
    {
        try prober(track: track, seed: seed).next(after: answered(words), in: round(temperament), secondsLeft: 3000)
    }

    /// Plays a round to its end; `says` gives what is said to the follow-ups, by their number in the round.
    static func played(
        _ round: Round,
        opening: String,
        track: Track = .tpm,
        seed: Int64 = 1,
        says: (Int) -> String
    ) throws -> Session {
        let mock = try mock(round, track: track, seed: seed)
        var session = mock.begin(Session(), clock: .running, at: begun)
        var count = 0
        while let open = session.open {
            let isOpening = open.turn == 0
            session = mock.answer(isOpening ? opening : says(count), in: session, at: begun)
            if !isOpening { count += 1 }
        }
        return session
    }

    /// A story with every part, for tests in which the answer itself does not matter.
    static let opening =
        "In 2023 our label printers stopped twice a day in two warehouses. I read the logs and found the spooler. "
        + "I compared three products and chose the one that could run without a network. I tested it for two weeks in "
        + "one hall. Stops fell from 14 a week to one, counted by the shift leaders."

    /// An answer that brings something new each time.
    static func news(_ count: Int) -> String {
        "I measured the third line myself and found \(1_013 + 17 * count) faults in \(2_011 + 13 * count) boxes."
    }
}
