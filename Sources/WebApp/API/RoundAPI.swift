import Hummingbird
import Interchange
import Interviewing

/// A round as it is rehearsed, and its review when it is over.
struct RoundAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/loops/{id}/rounds/{number}") { request, context -> Response in
            _ = try Query(request)
            return try await session(context)
        }
        router.post("/api/loops/{id}/rounds/{number}/begin") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(BeginBody.self)
            try await round(context).begin(body.timed ? .running : .none)
            return try await session(context)
        }
        router.put("/api/loops/{id}/rounds/{number}/draft") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(DraftAnswerBody.self, upTo: RoundActions.longestForm)
            let answer = try GivenAnswer(turn: body.turn, body.answer, spoken: body.spoken, act: .answer)
            try await round(context).keep(answer)
            return .nothing
        }
        router.post("/api/loops/{id}/rounds/{number}/answers") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(AnswerBody.self, upTo: RoundActions.longestForm)
            guard let act = GivenAnswer.Act(rawValue: body.act) else {
                throw RequestProblem.choice("act", of: GivenAnswer.Act.allCases.map(\.rawValue))
            }
            let answer = try GivenAnswer(turn: body.turn, body.answer, spoken: body.spoken, act: act)
            _ = try await round(context).handIn(answer)
            return try await session(context)
        }
        router.get("/api/loops/{id}/rounds/{number}/review") { request, context -> Response in
            _ = try Query(request)
            let round = try await round(context)
            // Nothing is said about a round before it is over.
            guard round.session.state == .finished else {
                throw RequestProblem.early("Nothing is said about a round before it is over; finish it first.")
            }
            let assessor = shell.site.workspace.assessor
            let plan = round.record.plan
            let read = EvidenceMaker(hearing: Hearing(assessor)).read(round.position, of: plan, round.session)
            let reviews = read.answers.map { AnswerReview($0, plan: plan, assessor: assessor) }
            return try .json(
                RoundReviewJSON(reviews, of: round.record, round: round.position, loops: assessor.loops)
            )
        }
    }

    private func round(_ context: Context) async throws -> RoundActions {
        try await RoundActions(shell: shell, loop: try context.number("id"), round: try context.number())
    }

    /// The round as it is now.
    private func session(_ context: Context) async throws -> Response {
        try .json(RoundSessionJSON(try await round(context)))
    }
}

extension GivenAnswer {
    /// Longest time an answer may be spoken, in seconds.
    private static let longestSpoken = 36_000

    fileprivate init(turn: Int, _ words: String, spoken: Int?, act: Act) throws(RequestProblem) {
        let spoken = spoken ?? 0
        guard (0...Self.longestSpoken).contains(spoken) else {
            let sentence = "“spoken” is a number of seconds from 0 to \(Self.longestSpoken)."
            throw .invalid(sentence, fields: [("spoken", sentence)])
        }
        self.init(turn: turn, words: Form.normalised(words), spoken: spoken, act: act)
    }
}

/// Whether the round's time is kept.
private struct BeginBody: JSONBody {
    let timed: Bool

    enum CodingKeys: String, CodingKey, CaseIterable { case timed }
}

/// What was written so far to the prompt that waits.
private struct DraftAnswerBody: JSONBody {
    let turn: Int
    let answer: String
    let spoken: Int?

    enum CodingKeys: String, CodingKey, CaseIterable { case turn, answer, spoken }
}

/// An answer to the prompt that waits, and what is done with it.
private struct AnswerBody: JSONBody {
    let turn: Int
    let answer: String
    let spoken: Int?
    let act: String

    enum CodingKeys: String, CodingKey, CaseIterable { case turn, answer, spoken, act }
}
