import Interviewing

/// What can be done to a loop as a whole, the same for pages and the API.
struct LoopActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }
    private var assessor: Assessor { shell.site.workspace.assessor }

    /// Longest name of a loop, in characters.
    private static let longestLabel = 100

    /// The loop, or `missing`.
    func loop(_ number: Int) async throws -> LoopRecord {
        guard let record = try await store.loop(number) else { throw RequestProblem.missing }
        return record
    }

    /// Plans a loop and adds it.
    ///
    /// - Parameter seed: nil draws one.
    func create(track: Track, level: Level, label: String, seed: Int64?) async throws -> LoopRecord {
        guard label.count <= Self.longestLabel, !label.utf8.contains(0) else {
            throw RequestProblem.invalid("Keep the name of a loop to \(Self.longestLabel) characters.")
        }
        let planner = LoopPlanner(
            library: assessor.library,
            loops: assessor.loops,
            own: try await store.ownQuestions().map(\.question)
        )
        let own = try await store.priors(for: track)
        let plan = planner.plan(
            track: track,
            level: level,
            label: label,
            seed: seed ?? shell.site.newSeed(),
            priors: assessor.library.principles.map { own[$0.id] ?? $0.priors[track.rawValue] ?? 0 }
        )
        guard let plan else {
            throw RequestProblem.invalid("There is no loop for \(track.abbreviation) \(level.rawValue).")
        }
        if let problem = plan.problem { throw RequestProblem.invalid("The plan cannot be kept: \(problem)") }
        return try await store.addLoop(plan, purpose: .loop, origin: .own, at: shell.site.now())
    }

    /// Adds a round of a single question.
    ///
    /// - Parameter question: An id of the bank, or `own-` with the number of the candidate's own question.
    func practise(_ question: String) async throws -> LoopRecord {
        let asked: AskedQuestion
        if let known = assessor.loops.questions.first(where: { $0.id == question }) {
            asked = AskedQuestion(known)
        } else if let number = OwnQuestion.number(in: question),
            let own = try await store.ownQuestions().first(where: { $0.number == number })
        {
            asked = own.question
        } else {
            throw RequestProblem.missing
        }
        let desk = try await shell.desk()
        let round = Round(
            stage: .interview,
            role: "Practice",
            temperament: "patient",
            principles: asked.area == .principles ? Array(asked.principles.prefix(1)) : [],
            area: asked.area,
            minutes: 20,
            seat: .interviewer,
            questions: [asked]
        )
        let plan = LoopPlan(
            track: desk.track,
            level: desk.target?.level ?? .l6,
            label: asked.text.shortened(to: 80),
            seed: shell.site.newSeed(),
            rounds: [round]
        )
        return try await store.addLoop(plan, purpose: .practice, origin: .own, at: shell.site.now())
    }

    /// Which story for which question, for a desk and a loop.
    func allocation(_ record: LoopRecord, desk: Desk, wishes: [AllocationWish]) -> LoopAllocation {
        LoopAllocation(record.plan, begun: record.begunRounds, desk: desk, wishes: wishes, assessor: assessor)
    }

    /// Insists on a story, rules one out, or takes back what was wished for a question.
    func wish(_ wish: Wish, round: Int, question: Int, of number: Int) async throws {
        var wishes = try await store.wishes(of: number)
        func isHere(_ other: AllocationWish) -> Bool { other.round == round && other.question == question }
        switch wish {
        case .pin(let story):
            wishes.removeAll {
                isHere($0) && ($0.kind == .pin || $0.story == story) || $0.kind == .pin && $0.story == story
            }
            wishes.append(AllocationWish(round: round, question: question, story: story, kind: .pin))
        case .forbid(let story):
            wishes.removeAll { isHere($0) && $0.story == story }
            wishes.append(AllocationWish(round: round, question: question, story: story, kind: .forbid))
        case .none: wishes.removeAll(where: isHere)
        }
        try await store.setWishes(wishes, of: number)
    }

    /// What can be wished for a question.
    enum Wish {
        case pin(StoryID)
        case forbid(StoryID)
        case none
    }
}
