/// Why a decision is made, and what would change it.
extension DebriefWords {
    var reasons: [Debrief.Reason] {
        var reasons = [
            Debrief.Reason(
                text: policy.explanation(of: outcome.decision),
                quotes: trackQuotes
            )
        ]
        for (index, opinion) in outcome.after.enumerated() {
            for item in evidence.rounds[index].covers {
                let rating = opinion.ratings[item] ?? .noData
                guard rating == .concern, case .area(let area) = item,
                    let answer = rounds[index].answers.last(where: { $0.exchange.question.area == area }),
                    let wrong = sentence(on: answer, area: area)
                else { continue }
                reasons.append(
                    Debrief.Reason(text: "\(title(of: item)): \(wrong)", quotes: quotes(for: item, in: index))
                )
            }
        }
        reasons += decisive
        if outcome.decision.kind == .lowerLevel, let below = policy[.levelBelow] {
            let read = outcome.findings.level?.rawValue ?? "no level that enough stories reach"
            reasons.append(
                Debrief.Reason(
                    text: filled(below.says, ["level": plan.level.rawValue, "read": read]),
                    quotes: levelQuotes
                )
            )
        }
        return reasons
    }

    /// The rules that kept a panel from a yes although the stories are those of the track.
    private var decisive: [Debrief.Reason] {
        let findings = outcome.findings
        let fits = findings.verdict == .both || findings.verdict.track == plan.track
        guard fits, outcome.decision.kind == .recycle || outcome.decision.kind == .noHire else { return [] }
        var reasons: [Debrief.Reason] = []
        func add(_ name: DebriefThreshold.Name, _ value: Double) {
            guard let rule = policy.thresholds.first(where: { $0.name == name }), value < rule.value else { return }
            reasons.append(
                Debrief.Reason(
                    text: "\(rule.title): \(value.hundredths), and it takes \(rule.value.hundredths). \(rule.why)",
                    quotes: []
                )
            )
        }
        add(.betterThanHalf, findings.mean)
        add(.majority, findings.inclined)
        add(.craftRounds, findings.craft)
        for (round, opinion) in zip(evidence.rounds, outcome.after)
        where round.seat == .barRaiser && !opinion.vote.isInclined {
            reasons.append(Debrief.Reason(text: "The bar raiser is not inclined.", quotes: barQuotes))
        }
        if findings.level.map({ $0 < plan.level }) ?? true, let below = policy[.levelBelow] {
            let read = findings.level?.rawValue ?? "no level that enough stories reach"
            reasons.append(
                Debrief.Reason(
                    text: filled(below.says, ["level": plan.level.rawValue, "read": read]),
                    quotes: levelQuotes
                )
            )
        }
        return reasons
    }

    func advice(_ flip: FlipSearch.Flip) -> Debrief.FlipAdvice {
        Debrief.FlipAdvice(
            lines: flip.edits.map(line),
            decision: flip.decision,
            words: policy.name(flip.decision),
            flip: flip
        )
    }

    private func line(_ edit: FlipEdit) -> String {
        switch edit {
        case .story(let round, let principle):
            return "\(rounds[round].round.role): a story of your own for \(title(of: .principle(principle))), "
                + "with a measured result, from \(plan.track.abbreviation) evidence that reads at \(plan.level.rawValue)."
        case .area(let round):
            let area = evidence.rounds[round].area
            return "\(rounds[round].round.role): an answer that brings what was asked for. \(loops[area]?.needs ?? "")"
        case .round(let round):
            return "\(rounds[round].round.role): every answer told from \(plan.track.abbreviation) evidence."
        case .altitude:
            let count = Int(policy[.levelStories])
            return "\(count) stories that read at \(plan.level.rawValue) in scope, ambiguity, influence, complexity "
                + "and impact."
        case .agreement: return "The same facts wherever you tell them."
        case .difference: return "A different story wherever one was told twice."
        }
    }

    func tasks(after advice: Debrief.FlipAdvice?) -> [Debrief.DebriefTask] {
        var tasks = (advice?.flip.edits ?? []).map { edit in
            Debrief.DebriefTask(
                text: line(edit),
                why: "It is part of what would change this decision.",
                hours: hours(edit)
            )
        }
        for (index, round) in rounds.enumerated() {
            for answer in round.answers where answer.evidence.isTold {
                guard let next = AdviceReader(library: library).read(answer.main).first else { continue }
                let why = "\(rounds[index].round.role): “\(answer.exchange.question.text)”"
                let task = Debrief.DebriefTask(text: next.text, why: why, hours: 1)
                if !tasks.contains(where: { $0.text == task.text }) { tasks.append(task) }
            }
        }
        return Array(tasks.prefix(Self.mostTasks))
    }

    /// More than this is a list to ignore.
    private static let mostTasks = 8

    private func hours(_ edit: FlipEdit) -> Int {
        switch edit {
        case .story: 2
        case .area: 4
        case .round: 8
        case .altitude: 6
        case .agreement, .difference: 1
        }
    }
}
