/// Plans a loop: who covers which principles, and what is asked.
///
/// The same track, level, seed, weights and bank always give the same loop.
public struct LoopPlanner: Sendable {
    private let library: Library
    private let loops: LoopLibrary
    private let own: [AskedQuestion]

    /// Prepares a planner.
    /// - Parameter own: The candidate's own questions; they are drawn like those of the bank.
    public init(library: Library, loops: LoopLibrary, own: [AskedQuestion] = []) {
        self.library = library
        self.loops = loops
        self.own = own
    }

    /// A loop as candidates of this track and level usually meet it.
    ///
    /// - Parameter priors: Weight of each principle in the library's order; the weightiest are covered.
    /// - Returns: nil when the content has no such loop.
    public func plan(track: Track, level: Level, label: String, seed: Int64, priors: [Double]) -> LoopPlan? {
        guard let template = loops.template(track, level) else { return nil }
        var used: Set<String> = []
        let dealt = deal(template, priors: priors)
        let rounds = template.stages.enumerated().map { position, stage in
            var numbers = SeededNumbers(seed: seed, for: "\(position) \(stage.role)")
            let principles = dealt[position]
            let temperament = numbers.pick(stage.temperaments) ?? ""
            return Round(
                stage: stage.stage,
                role: stage.role,
                temperament: temperament,
                principles: principles,
                area: stage.area,
                minutes: stage.minutes,
                seat: stage.isBarRaiser ? .barRaiser : .interviewer,
                questions: questions(principles, stage.area, track, level, &numbers, &used)
            )
        }
        return LoopPlan(track: track, level: level, label: label, seed: seed, rounds: rounds)
    }

    /// What a round asks: one question for each principle, and one on its functional side.
    ///
    /// Used again when a candidate enters a recruiter's schedule.
    ///
    /// - Parameter position: Where the round stands in the plan; what the other rounds ask is not asked again.
    public func questions(for round: Round, at position: Int, in plan: LoopPlan) -> [AskedQuestion] {
        var numbers = SeededNumbers(seed: plan.seed, for: "\(position) \(round.role) \(round.principles)")
        let others = plan.rounds.indices.filter { $0 != position }.flatMap { plan.rounds[$0].questions }
        var used = Set(others.map(\.text))
        return questions(round.principles, round.area, plan.track, plan.level, &numbers, &used)
    }

    // MARK: - Principles

    /// Each principle once over the rounds of the loop, the weightiest first; the stages before the loop take what they
    /// favour, for nobody compares notes with them.
    private func deal(_ template: LoopTemplate, priors: [Double]) -> [[String]] {
        let ranked = library.principles.indices.sorted { left, right in
            (priors[right], left) < (priors[left], right)
        }.map { library.principles[$0].id }
        let seats = template.stages.filter { $0.stage == .interview }.reduce(0) { $0 + $1.principles }
        var free = Array(ranked.prefix(seats))
        return template.stages.map { stage in
            guard stage.stage == .interview else { return Array(stage.favours.prefix(stage.principles)) }
            var taken: [String] = []
            for wanted in stage.favours where taken.count < stage.principles {
                if let index = free.firstIndex(of: wanted) { taken.append(free.remove(at: index)) }
            }
            while taken.count < stage.principles, !free.isEmpty { taken.append(free.removeFirst()) }
            return taken
        }
    }

    // MARK: - Questions

    private func questions(
        _ principles: [String],
        _ area: Area,
        _ track: Track,
        _ level: Level,
        _ numbers: inout SeededNumbers,
        _ used: inout Set<String>
    ) -> [AskedQuestion] {
        var asked: [AskedQuestion] = []
        for principle in principles {
            let pool = pool(.principles, track, level, principle)
            let question = draw(pool, &numbers, &used) ?? fallback(principle)
            if let question { asked.append(question) }
        }
        if area != .principles, let question = draw(pool(area, track, level), &numbers, &used) {
            asked.append(question)
        }
        return asked
    }

    private func pool(_ area: Area, _ track: Track, _ level: Level, _ principle: String? = nil) -> [AskedQuestion] {
        func fits(_ about: Area, _ principles: [String]) -> Bool {
            about == area && (principle == nil || principles.first == principle)
        }
        // By position, because copying five hundred questions to look at two of their fields takes a millisecond.
        let known = loops.questions.indices.filter { index in
            fits(loops.questions[index].area, loops.questions[index].principles)
                && loops.questions[index].suits(track, level)
        }
        return own.filter { fits($0.area, $0.principles) } + known.map { AskedQuestion(loops.questions[$0]) }
    }

    private func draw(
        _ pool: [AskedQuestion],
        _ numbers: inout SeededNumbers,
        _ used: inout Set<String>
    ) -> AskedQuestion? {
        let fresh = pool.filter { !used.contains($0.text) }
        guard let question = numbers.pick(fresh) ?? pool.first else { return nil }
        used.insert(question.text)
        return question
    }

    /// A principle that the bank asks nobody of this level about.
    private func fallback(_ principle: String) -> AskedQuestion? {
        library.principles.first { $0.id == principle }?.questions.first.map {
            AskedQuestion(id: nil, text: $0, area: .principles, principles: [principle])
        }
    }
}
