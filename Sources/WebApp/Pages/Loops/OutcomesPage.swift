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
        let simulated = Dictionary(
            // What is unfinished was not decided.
            digests.filter(\.isComplete).compactMap { digest in
                digest.outcome.map { (digest.record.number, $0.decision) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        self.loops = digests.filter { simulated[$0.record.number] != nil }.map { digest in
            let decision = simulated[digest.record.number].map(policy.name) ?? ""
            return Option(
                id: "\(digest.record.number)",
                words: "\(digest.record.plan.name), \(shell.day(digest.record.created)): \(decision)",
                selected: form?.word("loop") == "\(digest.record.number)"
            )
        }
        let tracks = Dictionary(
            digests.map { ($0.record.number, $0.record.plan.track) },
            uniquingKeysWith: { first, _ in first }
        )
        // A loop for the other track says nothing about this interview.
        let pairs = outcomes.filter { $0.outcome.loop.flatMap { tracks[$0] } == $0.outcome.track }.compactMap {
            record in
            record.outcome.loop.flatMap { simulated[$0] }.map { (simulated: $0.kind, real: record.outcome.result) }
        }
        agreement = Agreement(OutcomeAgreement(pairs))
        entries = outcomes.map { Entry($0, simulated: simulated, policy: policy) }
    }
}

extension OutcomesModel.Agreement {
    /// Nil when nothing can be compared.
    init?(_ agreement: OutcomeAgreement) {
        guard let range = agreement.interval else { return nil }
        let (agreed, cases) = (agreement.agreed, agreement.cases)
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
        headline =
            "\(Counted.number(agreed).capitalisedFirst) of \(Counted.number(cases)) \(agreed == 1 ? "agrees" : "agree")"
        sentence =
            "If these cases were typical, the share that agrees would lie between \(percent(range.lowerBound)) and "
            + "\(percent(range.upperBound)), with 95 % confidence. An offer agrees with “hire” at any level."
        chart = IntervalChart.svg(Double(agreed) / Double(cases), range)
        honest =
            cases < 10
            ? "n = \(cases) says little: one more case can turn it round."
            : "n = \(cases). These are your own interviews only; nothing was calibrated on them."
    }
}

extension OutcomesModel.Entry {
    init(_ record: OutcomeRecord, simulated: [Int: Decision], policy: DebriefPolicy) {
        let outcome = record.outcome
        let decision = outcome.loop.flatMap { simulated[$0] }
        id = record.number
        date = DayWords.text(outcome.day)
        aim = "\(outcome.track.abbreviation) · \(outcome.level.rawValue)"
        result = outcome.result.words
        self.simulated = decision.map(policy.name)
        loopHref = decision == nil ? nil : outcome.loop.map { Page.debrief($0).path }
        agrees = decision.flatMap { OutcomeAgreement.agree($0.kind, outcome.result) }.map { $0 ? "Yes" : "No" }
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
