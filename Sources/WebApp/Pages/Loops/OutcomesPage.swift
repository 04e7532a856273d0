import HTTPTypes
import Hummingbird
import Interviewing

/// How real interviews went, beside what was simulated.
struct OutcomesPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/outcomes") { request, _ in try await show(request) }
        router.post("/outcomes") { request, _ in
            let form = try await request.form()
            do {
                _ = try await RecordActions(shell: shell).addOutcome(try outcome(form))
            } catch let problem as RequestProblem where problem.status == .unprocessableContent {
                return try await show(request, form: form, problem: problem)
            }
            return shell.done(.outcomeAdded, then: .outcomes)
        }
        router.post("/outcomes/:id/delete") { _, context in
            try await shell.site.workspace.store.deleteOutcome(try context.number("id"))
            return shell.done(.outcomeDeleted, then: .outcomes)
        }
    }

    private func outcome(_ form: Form) throws(RequestProblem) -> Outcome {
        guard let result = Outcome.Result(rawValue: form.word("result")) else {
            throw .invalid("Choose what came of the interview.")
        }
        let loop = form.word("loop")
        guard loop.isEmpty || Int(loop) != nil else { throw .missing }
        return Outcome(
            day: form.word("date"),
            track: try form.track(),
            level: try form.level(),
            result: result,
            loop: Int(loop),
            note: form.word("note")
        )
    }

    private func show(_ request: Request, form: Form? = nil, problem: RequestProblem? = nil) async throws -> Response {
        let (desk, (loops, outcomes)) = try await shell.desk { _ in
            (try await shell.site.workspace.loops(), try await shell.site.workspace.store.outcomes())
        }
        return try shell.page(
            "outcomes",
            OutcomesModel(outcomes, loops: loops, desk: desk, form: form, problem: problem, shell: shell),
            title: "Outcomes",
            at: .outcomes,
            desk: desk,
            request: request,
            status: problem?.status ?? .ok
        )
    }
}

/// The fields of the ledger.
struct OutcomesModel {
    let problems: [MockModel.ProblemLine]
    let none: Bool
    let today: String
    let date: String
    let note: String
    let tracks: [Option]
    let levels: [Option]
    let results: [Option]
    let loops: [Option]
    let agreement: Agreement?
    let entries: [Entry]

    struct Agreement {
        let headline: String
        let sentence: String
        let chart: String?
        let honest: String
    }

    struct Entry {
        let id: Int
        let date: String
        let aim: String
        let result: String
        let simulated: String?
        let loopHref: String?
        let agrees: String?
        let silent: String?
        let remark: String?
    }

    init(
        _ outcomes: [OutcomeRecord],
        loops digests: [LoopDigest],
        desk: Desk,
        form: Form?,
        problem: RequestProblem?,
        shell: Shell
    ) {
        let policy = shell.site.workspace.assessor.loops.policy
        problems = problem.map { [MockModel.ProblemLine(sentence: $0.sentence)] } ?? []
        none = outcomes.isEmpty
        today = shell.site.today()
        date = form?.word("date") ?? shell.site.today()
        note = form?.word("note") ?? ""
        tracks = Option.tracks(form.flatMap { Track(rawValue: $0.word("track")) } ?? desk.track)
        levels = Option.levels(form.flatMap { Level(rawValue: $0.word("level")) } ?? desk.target?.level ?? .l6)
        let result = form?.word("result") ?? ""
        results = Outcome.Result.allCases.map {
            Option(id: $0.rawValue, words: $0.words, selected: $0.rawValue == result)
        }
        let decided = digests.filter { $0.isComplete && $0.outcome != nil }
        self.loops = decided.map { digest in
            let decision = digest.outcome.map { policy.name($0.decision) } ?? ""
            return Option(
                id: "\(digest.record.number)",
                words: "\(digest.record.plan.name), \(shell.day(digest.record.created)): \(decision)",
                selected: form?.word("loop") == "\(digest.record.number)"
            )
        }
        let ledger = OutcomeLedger(outcomes, loops: digests)
        agreement = Agreement(ledger.agreement)
        entries = ledger.entries.map { Entry($0, policy: policy) }
    }
}

extension OutcomesModel.Agreement {
    /// Nil when nothing can be compared.
    init?(_ agreement: OutcomeAgreement) {
        guard let range = agreement.interval else { return nil }
        let (agreed, cases) = (agreement.agreed, agreement.cases)
        headline =
            "\(Counted.number(agreed).capitalisedFirst) of \(Counted.number(cases)) \(agreed == 1 ? "agrees" : "agree")"
        sentence = agreement.words
        chart = IntervalChart.svg(Double(agreed) / Double(cases), range)
        honest =
            "An offer agrees with “hire” at any level. These are your own interviews only; nothing was calibrated on them."
    }
}

extension OutcomesModel.Entry {
    init(_ entry: OutcomeLedger.Entry, policy: DebriefPolicy) {
        let outcome = entry.record.outcome
        id = entry.record.number
        date = DayWords.text(outcome.day)
        aim = "\(outcome.track.abbreviation) · \(outcome.level.rawValue)"
        result = outcome.result.words
        simulated = entry.simulated.map(policy.name)
        loopHref = entry.simulated == nil ? nil : outcome.loop.map { Page.debrief($0).path }
        agrees = entry.comparison.agrees.map { $0 ? "Yes" : "No" }
        silent = entry.comparison.agrees == nil ? entry.comparison.words.capitalisedFirst : nil
        remark = outcome.note.isEmpty ? nil : outcome.note
    }
}

/// Days as people write them.
enum DayWords {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `12 November 2026` for `2026-11-12`.
    static func text(_ day: String) -> String {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return day }
        return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
    }
}
