import TextAnalysis

/// What is said when everything is read together.
extension DebriefWords {
    func minutes(_ contradictions: [ContradictionBetweenRounds]) -> [Debrief.Minute] {
        var minutes: [Debrief.Minute] = []
        func add(_ kind: DebriefMove.Kind, _ values: [String: String], _ quotes: [StoryQuote]) {
            guard let move = policy[kind] else { return }
            minutes.append(
                Debrief.Minute(kind: kind, title: move.title, text: filled(move.says, values), quotes: quotes)
            )
        }
        for repeated in outcome.repeated {
            let roles = repeated.rounds.map { "“\(rounds[$0].round.role)”" }.joined(separator: " and ")
            add(.repeated, ["story": "One story", "rounds": roles], firstWords(of: repeated.story).map { [$0] } ?? [])
        }
        for found in contradictions {
            add(
                .contradiction,
                [
                    "subject": "“\(found.subject)”", "first": rounds[found.pair.first].round.role,
                    "second": rounds[found.pair.second].round.role,
                ],
                [found.first, found.second]
            )
        }
        for filled in outcome.corroborated {
            add(
                .corroboration,
                [
                    "round": rounds[filled.round].round.role, "principle": title(of: .principle(filled.principle)),
                    "count": "\(filled.count)",
                ],
                []
            )
        }
        let findings = outcome.findings
        let fits = findings.verdict == .both || findings.verdict.track == plan.track
        add(
            findings.verdict == .insufficient ? .trackUnheard : fits ? .trackHolds : .trackFails,
            ["track": plan.track.abbreviation, "verdict": findings.verdict.panelWords],
            trackQuotes
        )
        let read = findings.level?.rawValue ?? "no level that enough stories reach"
        let isHigh = findings.level.map { $0 >= plan.level } ?? false
        add(isHigh ? .levelHolds : .levelBelow, ["level": plan.level.rawValue, "read": read], levelQuotes)
        let least = policy[.betterThanHalf]
        add(
            findings.mean >= least ? .barHolds : .barFails,
            ["level": plan.level.rawValue, "mean": findings.mean.hundredths, "least": least.hundredths],
            barQuotes
        )
        return minutes
    }

    /// The words that weigh most for what the stories read as.
    var trackQuotes: [StoryQuote] {
        let leaning: Leaning =
            switch outcome.findings.verdict {
            case .tpm: .tpm
            case .pgm: .pgm
            case .coordination: .coordination
            case .both, .insufficient: plan.track == .tpm ? .tpm : .pgm
            }
        let said = everything.flatMap { index, question, answer in
            answer.whole.track.evidence.filter { $0.leaning == leaning }.map { ($0.evidence, index, question) }
        }
        return said.enumerated().sorted { ($1.element.0.weight, $0.offset) < ($0.element.0.weight, $1.offset) }
            .prefix(3).map { quote($0.element.0.quote, $0.element.1, $0.element.2) }
    }

    var levelQuotes: [StoryQuote] {
        let said = everything.flatMap { index, question, answer in
            answer.whole.level.axes.compactMap { axis in axis.evidence.first.map { (axis.level, $0, index, question) } }
        }
        return said.enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }
            .prefix(3).map { quote($0.element.1.quote, $0.element.2, $0.element.3) }
    }

    var barQuotes: [StoryQuote] {
        guard let index = evidence.rounds.firstIndex(where: { $0.seat == .barRaiser }) else { return [] }
        return Array(evidence.rounds[index].covers.flatMap { quotes(for: $0, in: index) }.prefix(2))
    }

    var everything: [(index: Int, question: Int, answer: ReadAnswer)] {
        rounds.enumerated().flatMap { index, round in
            round.answers.enumerated().filter { $0.element.evidence.isTold }
                .map { (index: index, question: $0.offset, answer: $0.element) }
        }
    }
}
