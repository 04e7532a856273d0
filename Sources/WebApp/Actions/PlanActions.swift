import Interviewing

/// Changes to a loop's schedule, the same for pages and the API. Positions count from 0.
struct PlanActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }
    private var assessor: Assessor { shell.site.workspace.assessor }

    /// What a candidate can say about a round.
    struct RoundDraft {
        var role: String
        var temperament: String
        var principles: [String]
        var area: Area
        var minutes: Int
        var seat: Seat
    }

    /// How many principles one interviewer covers.
    static let principles = 1...4

    /// Changes a round; its questions are drawn anew when what it covers has changed.
    func change(_ position: Int, of record: LoopRecord, to draft: RoundDraft) async throws {
        try check(draft)
        var plan = record.plan
        guard plan.rounds.indices.contains(position) else { throw RequestProblem.missing }
        var round = plan.rounds[position]
        let coversOther = round.principles != draft.principles || round.area != draft.area
        round.role = draft.role
        round.temperament = draft.temperament
        round.principles = draft.principles
        round.area = draft.area
        round.minutes = draft.minutes
        round.seat = draft.seat
        if coversOther { round.questions = try await questions(for: round, at: position, in: plan) }
        plan.rounds[position] = round
        if let problem = plan.problem { throw RequestProblem.invalid("The plan cannot be kept: \(problem)") }
        if draft.seat == .barRaiser {
            guard round.stage == .interview else {
                throw RequestProblem.invalid("The bar raiser sits in a round of the loop, not before it.")
            }
            // There is one bar raiser.
            for other in plan.rounds.indices where other != position && plan.rounds[other].seat == .barRaiser {
                guard record.sessions[other].state == .planned else {
                    throw RequestProblem.invalid(
                        "The round of the bar raiser has begun; it cannot be given to another."
                    )
                }
                plan.rounds[other].seat = .interviewer
            }
        }
        try await store.savePlan(plan, of: record.number)
    }

    /// Adds a round at the end.
    ///
    /// - Returns: Its position.
    func add(to record: LoopRecord) async throws -> Int {
        var plan = record.plan
        guard record.purpose == .loop else { throw RequestProblem.invalid("Practice is a single round.") }
        guard plan.rounds.count < LoopPlan.mostRounds else {
            throw RequestProblem.invalid("A loop has at most \(LoopPlan.mostRounds) rounds.")
        }
        let covered = Set(plan.rounds.flatMap(\.principles))
        let free = assessor.library.principles.map(\.id).filter { !covered.contains($0) }
        var round = Round(
            stage: .interview,
            role: "Interviewer",
            temperament: assessor.loops.temperaments.first?.id ?? "",
            principles: Array(free.prefix(2)),
            area: .principles,
            minutes: 55,
            seat: .interviewer,
            questions: []
        )
        if round.principles.isEmpty { round.principles = ["deliver-results"] }
        round.questions = try await questions(for: round, at: plan.rounds.count, in: plan)
        plan.rounds.append(round)
        try await store.savePlan(plan, of: record.number)
        return plan.rounds.count - 1
    }

    /// Takes a round out; the last one stays.
    func remove(_ position: Int, of record: LoopRecord) async throws {
        var plan = record.plan
        guard plan.rounds.indices.contains(position) else { throw RequestProblem.missing }
        guard plan.rounds.count > 1 else { throw RequestProblem.invalid("A loop has at least one round.") }
        plan.rounds.remove(at: position)
        guard plan.rounds.contains(where: { $0.stage == .interview }) else {
            throw RequestProblem.invalid("A loop has at least one round that votes.")
        }
        try await store.savePlan(plan, of: record.number)
    }

    /// Swaps a round with its neighbour.
    func move(_ position: Int, of record: LoopRecord, to other: Int) async throws {
        var plan = record.plan
        guard plan.rounds.indices.contains(position), plan.rounds.indices.contains(other) else {
            throw RequestProblem.missing
        }
        plan.rounds.swapAt(position, other)
        try await store.savePlan(plan, of: record.number)
    }

    private func questions(for round: Round, at position: Int, in plan: LoopPlan) async throws -> [AskedQuestion] {
        let own = try await store.ownQuestions().map(\.question)
        return LoopPlanner(library: assessor.library, loops: assessor.loops, own: own)
            .questions(for: round, at: position, in: plan)
    }

    private func check(_ draft: RoundDraft) throws {
        let library = assessor.library
        guard !draft.role.trimmingSpace.isEmpty, draft.role.count <= 100, !draft.role.utf8.contains(0) else {
            throw RequestProblem.invalid("Name who sits there, in at most 100 characters.")
        }
        guard Self.principles.contains(Set(draft.principles).count),
            Set(draft.principles).count == draft.principles.count
        else {
            throw RequestProblem.invalid("Choose two or three principles; at least one, at most four.")
        }
        guard draft.principles.allSatisfy({ id in library.principles.contains { $0.id == id } }) else {
            throw RequestProblem.invalid("One of the principles is not known.")
        }
        guard (5...240).contains(draft.minutes) else {
            throw RequestProblem.invalid("A round takes 5 to 240 minutes.")
        }
        guard assessor.loops.temperament(draft.temperament) != nil else {
            throw RequestProblem.invalid("Choose how the interviewer behaves.")
        }
    }
}
