import Interchange
import Interviewing

/// Practice of a single question: a loop of one round that nobody votes on.
struct Practice {
    let workspace: Workspace

    /// The temperament that lets somebody tell most.
    private static let temperament = "patient"
    /// Long enough for an answer and five follow-ups.
    private static let minutes = 20
    /// Characters of the question in its name.
    private static let longestLabel = 80

    /// The round of a question: the one that was left half way, else a new one.
    func round(of name: String) async throws -> RoundChoice {
        let asked = try await question(name)
        let running = try await LoopChoice.newest(in: workspace.store) { record in
            record.purpose == .practice && record.isUnderWay && record.plan.rounds.first?.questions.first == asked
        }
        if let running { return RoundChoice(record: running, position: 0) }
        let desk = try await workspace.desk()
        let round = Round(
            stage: .interview,
            role: "Practice",
            temperament: Self.temperament,
            principles: asked.area == .principles ? Array(asked.principles.prefix(1)) : [],
            area: asked.area,
            minutes: Self.minutes,
            seat: .interviewer,
            questions: [asked]
        )
        let plan = LoopPlan(
            track: desk.track,
            level: desk.target?.level ?? .l6,
            label: String(asked.text.prefix(Self.longestLabel)),
            seed: MachineClock.newSeed(),
            rounds: [round]
        )
        if let problem = UsageError(problem: plan.problem) { throw problem }
        let record = try await workspace.store.addLoop(plan, purpose: .practice, origin: .own, at: MachineClock.now())
        return RoundChoice(record: record, position: 0)
    }

    /// A question of the bank, one of the candidate's own, or the words themselves.
    private func question(_ name: String) async throws -> AskedQuestion {
        if let known = workspace.assessor.loops.questions.first(where: { $0.id == name }) {
            return AskedQuestion(known)
        }
        if let own = try await workspace.store.ownQuestions().first(where: { $0.id == name }) {
            return own.question
        }
        let list = QuestionList(name, assessor: workspace.assessor)
        guard let only = list.questions.first, list.questions.count == 1 else {
            throw UsageError(
                "“\(name.prefix(100))” is no question and no id of one; find one with: inclined loop questions"
            )
        }
        return only
    }
}
