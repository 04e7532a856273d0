import Hummingbird
import Interviewing

/// Where a candidate begins, and later where they stand and what to do next.
struct StartPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/") { request, _ in
            let desk = try await shell.desk()
            let hasPlan = try await shell.site.workspace.store.planSettings() != nil
            return try shell.remembered("start", title: "Start", at: .start, desk: desk, request: request) {
                StartModel(desk, hasPlan: hasPlan, shell: shell)
            }
        }
        router.post("/samples") { request, _ in
            try await SampleActions(shell: shell).open(try await request.form().word("id"))
            return Response.seeOther(Page.start.path)
        }
        router.post("/samples/clear") { _, _ in
            try await shell.site.workspace.store.clearSamples()
            return shell.done(.samplesCleared, then: .start)
        }
    }
}

/// The fields of the start page.
struct StartModel {
    let overview: Overview?
    let samples: [Sample]

    struct Overview {
        let name: String
        let verdict: VerdictModel?
        let steps: [Step]
        let counts: Counts
    }

    struct Step {
        let text: String
        let href: String
    }

    struct Counts {
        let stories: String
        let principles: String
        let levers: String
        let contradictions: String
        let secrets: String
    }

    struct Sample {
        let id: String
        let name: String
        let line: String
    }

    init(_ desk: Desk, hasPlan: Bool, shell: Shell) {
        samples = shell.site.samples.map { Sample(id: $0.id, name: $0.name, line: $0.line) }
        guard !desk.isEmpty else {
            overview = nil
            return
        }
        let matrix = PrincipleMatrix(desk, library: shell.library)
        let variety = VarietyReport(desk, library: shell.library)
        let contradictions = shell.site.workspace.contradictions(desk)
        let has = DeskCounts(desk, matrix: matrix, variety: variety)
        overview = Overview(
            name: desk.resumes.first?.name ?? "Your stories",
            verdict: desk.resume.map { VerdictModel($0.track.verdict) },
            steps: Self.steps(
                desk,
                hasPlan: hasPlan,
                matrix: matrix,
                variety: variety,
                contradictions: contradictions
            ),
            counts: Counts(
                stories: "\(has.stories)",
                principles: "\(has.principles)",
                levers: "\(has.levers)",
                contradictions: "\(contradictions.count)",
                secrets: "\(has.secrets)"
            )
        )
    }

    /// At most five things to do, the most useful one first.
    private static func steps(
        _ desk: Desk,
        hasPlan: Bool,
        matrix: PrincipleMatrix,
        variety: VarietyReport,
        contradictions: [Contradiction]
    ) -> [Step] {
        var steps: [Step] = []
        if desk.resumes.isEmpty { steps.append(Step(text: "Read your résumé.", href: Page.resume(nil).path)) }
        if desk.target == nil {
            steps.append(Step(text: "Set the track and level you aim at.", href: Page.targets.path))
        }
        if hasPlan {
            steps.insert(Step(text: "Open what your plan has for today.", href: Page.plan.path), at: 0)
        } else if desk.target != nil, !desk.active.isEmpty {
            steps.append(Step(text: "Say when your loop is, and get a plan of the days left.", href: Page.plan.path))
        }
        if let contradiction = contradictions.first {
            let numbers = contradiction.tellings.map(\.number).joined(separator: " and ")
            steps.append(Step(text: "Settle a fact told in two ways: \(numbers).", href: Page.consistency.path))
        }
        if let next = NextStory(matrix, resume: desk.resume) {
            let query = [("principle", next.gap.principle.id)] + (next.role.map { [("role", "\($0)")] } ?? [])
            let text = "Write a story for \(next.gap.principle.title): nothing carries it yet."
            steps.append(Step(text: text, href: Page.newStory.path(query)))
        }
        if let worst = desk.active.filter({ ($0.findings[.problem] ?? 0) > 0 })
            .max(by: { ($0.findings[.problem] ?? 0) < ($1.findings[.problem] ?? 0) })
        {
            steps.append(Step(text: "Put right what would sink “\(worst.title)”.", href: Page.story(worst.id).path))
        }
        if !desk.active.isEmpty, let missing = variety.kinds.first(where: { !$0.isMet }) {
            let text = "Add a story of this kind: \(missing.variety.signal.title.lowercased())."
            steps.append(Step(text: text, href: Page.variety.path))
        }
        // Fewer stories than that cannot fill a loop's first round; a plan has its own days for loops.
        if desk.active.count >= 3, !hasPlan {
            steps.append(Step(text: "Rehearse a loop and read its debrief.", href: Page.loops.path))
        }
        return Array(steps.prefix(5))
    }
}

/// A verdict in words.
struct VerdictModel {
    let id: String
    let title: String
    let sentence: String

    init(_ verdict: Verdict) {
        id = verdict.rawValue
        title = verdict.title
        sentence = verdict.sentence
    }
}
