import HTTPTypes
import Hummingbird
import Interviewing

/// The question bank and the candidate's own questions.
struct QuestionsPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/questions") { request, _ in try await show(request) }
        router.post("/questions") { request, _ in
            let form = try await request.form()
            let text = form["questions"] ?? ""
            do {
                let refused = try await RecordActions(shell: shell).addQuestions(text)
                guard refused.isEmpty else {
                    let lines = refused.prefix(5).map { "“\($0.shortened(to: 80))”" }.joined(separator: ", ")
                    let sentence =
                        "\(Counted.words(refused.count, "line").capitalisedFirst) could not be taken as a "
                        + "question; the others were added. Left out: \(lines)"
                    return try await show(
                        request,
                        pasted: refused.joined(separator: "\n"),
                        problem: RequestProblem.invalid(sentence)
                    )
                }
            } catch let problem as RequestProblem where problem.status == .unprocessableContent {
                return try await show(request, pasted: text, problem: problem)
            }
            return Response.seeOther(Page.questions.path([("notice", Notice.questionsAdded.rawValue)]) + "#own")
        }
        router.post("/questions/:id/delete") { _, context in
            let id = context.parameters.get("id") ?? ""
            guard let number = OwnQuestion.number(in: id) else { throw RequestProblem.missing }
            try await shell.site.workspace.store.deleteQuestion(number)
            return Response.seeOther(Page.questions.path([("notice", Notice.questionDeleted.rawValue)]) + "#own")
        }
    }

    private func show(
        _ request: Request,
        pasted: String = "",
        problem: RequestProblem? = nil
    ) async throws -> Response {
        let filter = QuestionFilter(try request.query())
        let (desk, (own, loops)) = try await shell.desk { _ in
            (try await shell.site.workspace.store.ownQuestions(), try await shell.site.workspace.loops())
        }
        let practice = loops.filter { $0.record.purpose == .practice }
        return try shell.page(
            "questions",
            QuestionsModel(filter, own: own, practice: practice, pasted: pasted, problem: problem, shell: shell),
            title: "Question bank",
            at: .questions,
            desk: desk,
            request: request,
            status: problem?.status ?? .ok
        )
    }
}

/// Which questions are asked for.
struct QuestionFilter {
    let principle: String
    let area: Area?
    let track: Track?
    let level: Level?
    let page: Int

    /// Questions on one page.
    static let pageSize = 25

    init(_ form: Form) {
        principle = form.word("principle")
        area = Area(rawValue: form.word("area"))
        track = Track(rawValue: form.word("track"))
        level = Level(rawValue: form.word("level"))
        page = min(max(Int(form.word("page")) ?? 1, 1), 10_000)
    }

    init(principle: String, area: Area?, track: Track?, level: Level?) {
        (self.principle, self.area, self.track, self.level) = (principle, area, track, level)
        page = 1
    }

    var isEmpty: Bool { principle.isEmpty && area == nil && track == nil && level == nil }

    /// Those of the bank.
    func questions(of loops: LoopLibrary) -> [InterviewQuestion] {
        loops.questions.filter { question in
            (principle.isEmpty || question.principles.contains(principle)) && (area.map { $0 == question.area } ?? true)
                && (track.map(question.tracks.contains) ?? true) && (level.map(question.levels.contains) ?? true)
        }
    }

    func path(page: Int) -> String {
        let query = [
            ("principle", principle), ("area", area?.rawValue ?? ""), ("track", track?.rawValue ?? ""),
            ("level", level?.rawValue ?? ""), ("page", page > 1 ? "\(page)" : ""),
        ]
        return Page.questions.path(query.filter { !$0.1.isEmpty })
    }
}

/// The fields of the question bank.
struct QuestionsModel {
    let problems: [MockModel.ProblemLine]
    let principles: [Option]
    let areas: [Option]
    let tracks: [Option]
    let levels: [Option]
    let filtered: Bool
    let found: String
    let questions: [BankLine]
    let newer: String?
    let older: String?
    let hasOwn: Bool
    let own: [OwnLine]
    let pasted: String
    let hasPractice: Bool
    let practice: [PracticeLine]

    struct PracticeLine {
        let asks: String
        let when: String
        let href: String
        let act: String
        let delete: String
    }

    struct BankLine {
        let id: String
        let asks: String
        let area: String
        let principleNames: String
        let suits: String
        let tests: String
        let strong: [String]
        let weak: [String]
        let source: String
    }

    struct OwnLine {
        let id: String
        let asks: String
        let readAs: String?
    }

    init(
        _ filter: QuestionFilter,
        own: [OwnQuestion],
        practice: [LoopDigest],
        pasted: String,
        problem: RequestProblem?,
        shell: Shell
    ) {
        let loops = shell.site.workspace.assessor.loops
        let library = shell.library
        func names(_ ids: [String]) -> String {
            ids.compactMap { id in library.principles.first { $0.id == id }?.title }.joined(separator: ", ")
        }
        problems = problem.map { [MockModel.ProblemLine(sentence: $0.sentence)] } ?? []
        principles = library.principles.map {
            Option(id: $0.id, words: $0.title, selected: $0.id == filter.principle)
        }
        areas = Area.allCases.map {
            Option(id: $0.rawValue, words: loops[$0]?.title ?? $0.rawValue, selected: $0 == filter.area)
        }
        tracks = Option.tracks(filter.track)
        levels = Option.levels(filter.level)
        filtered = !filter.isEmpty
        let all = filter.questions(of: loops)
        found = filter.isEmpty ? "\(all.count) questions" : "\(all.count) of \(loops.questions.count) questions"
        let first = (filter.page - 1) * QuestionFilter.pageSize
        let sources = SourceNames(library)
        questions = all.dropFirst(first).prefix(QuestionFilter.pageSize).map { question in
            let tracks = question.tracks.map(\.abbreviation).joined(separator: " and ")
            return BankLine(
                id: question.id,
                asks: question.asks,
                area: loops[question.area]?.title ?? "",
                principleNames: names(question.principles),
                suits: "\(tracks), \(question.levels.words)",
                tests: question.tests,
                strong: question.strong,
                weak: question.weak,
                source: sources.words(question.provenance.source).map { "A round asks for this: \($0)" } ?? "Ours"
            )
        }
        newer = filter.page > 1 ? filter.path(page: filter.page - 1) : nil
        older = first + QuestionFilter.pageSize < all.count ? filter.path(page: filter.page + 1) : nil
        hasOwn = !own.isEmpty
        self.own = own.map {
            let read = names($0.question.principles)
            return OwnLine(
                id: $0.id,
                asks: $0.question.text,
                readAs: read.isEmpty ? nil : read
            )
        }
        self.pasted = pasted
        hasPractice = !practice.isEmpty
        self.practice = practice.prefix(Self.mostPractice).map { PracticeLine($0.record, shell: shell) }
    }

    /// Older ones are found again by practising.
    private static let mostPractice = 20
}

extension QuestionsModel.PracticeLine {
    init(_ record: LoopRecord, shell: Shell) {
        let state = record.sessions.first?.state ?? .planned
        asks = record.plan.rounds.first?.questions.first?.text ?? record.plan.label
        when = "\(state.words), \(shell.day(record.created))"
        href = (state == .finished ? Page.review(loop: record.number, 1) : Page.round(loop: record.number, 1)).path
        act = state == .finished ? "Read the review" : "Go on"
        delete = "\(Page.loop(record.number).path)/delete"
    }
}
