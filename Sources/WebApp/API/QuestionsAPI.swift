import Hummingbird
import Interchange
import Interviewing

/// The question bank, and the candidate's own questions.
struct QuestionsAPI {
    let shell: Shell

    private static let (usual, most, farthest) = (50, 200, 1_000_000)

    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/questions") { request, _ -> Response in
            let query = try Query(request, known: ["principle", "area", "track", "level", "limit", "offset"])
            let limit = try query.number("limit", in: 1...Self.most) ?? Self.usual
            let offset = try query.number("offset", in: 0...Self.farthest) ?? 0
            let found = try filter(query).questions(of: shell.site.workspace.assessor.loops)
            let page = found.dropFirst(offset).prefix(limit).map { QuestionJSON($0) }
            return try .json(QuestionsJSON(total: found.count, limit: limit, offset: offset, questions: page))
        }
        router.get("/api/own-questions") { request, _ -> Response in
            _ = try Query(request)
            return try .json(OwnQuestionsJSON(try await store.ownQuestions(), refused: nil))
        }
        router.post("/api/own-questions") { request, _ -> Response in
            _ = try Query(request)
            let text = Form.normalised(try await request.json(PastedBody.self).text)
            let refused = try await RecordActions(shell: shell).addQuestions(text)
            return try .created(
                OwnQuestionsJSON(try await store.ownQuestions(), refused: refused),
                at: "/api/own-questions"
            )
        }
        router.delete("/api/own-questions/{number}") { request, context -> Response in
            _ = try Query(request)
            let number = try context.number()
            guard try await store.ownQuestions().contains(where: { $0.number == number }) else {
                throw RequestProblem.missing
            }
            try await store.deleteQuestion(number)
            return .nothing
        }
    }

    private func filter(_ query: Query) throws(RequestProblem) -> QuestionFilter {
        let principle = query.word("principle")
        let known = shell.library.principles.map(\.id)
        guard principle.isEmpty || known.contains(principle) else { throw .choice("principle", of: known) }
        return QuestionFilter(
            principle: principle,
            area: try query.choice("area"),
            track: try query.choice("track"),
            level: try query.choice("level")
        )
    }
}

extension Query {
    /// One of a closed list; nil when it was not sent.
    func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ name: String
    ) throws(RequestProblem) -> Value? {
        let word = word(name)
        guard !word.isEmpty else { return nil }
        guard let value = Value(rawValue: word) else {
            throw .query(name, "“\(name)” is one of: \(Value.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return value
    }
}

/// Questions as a candidate pasted them, one a line.
private struct PastedBody: JSONBody {
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case text }
}

private struct QuestionsJSON: Encodable {
    let total: Int
    let limit: Int
    let offset: Int
    let questions: [QuestionJSON]
}

/// The candidate's own questions in JSON, the newest first; after adding, with the lines that are none.
private struct OwnQuestionsJSON: Encodable {
    let questions: [Own]
    let refused: [String]?

    struct Own: Encodable {
        let number: Int
        let id: String
        let text: String
        let area: Area
        let principles: [String]
        let added: String
    }

    init(_ records: [OwnQuestion], refused: [String]?) {
        questions = records.map {
            Own(
                number: $0.number,
                id: $0.id,
                text: $0.question.text,
                area: $0.question.area,
                principles: $0.question.principles,
                added: $0.added.isoText
            )
        }
        self.refused = refused
    }
}
