import Interviewing

/// Which story for which question, for a person at a terminal.
struct AllocationView {
    let report: LoopReport
    let loop: LoopAllocation
    let terminal: Terminal

    /// Characters of a quote in a reason.
    private static let shownQuote = 60

    /// The table, what is left open, and what wishes cost.
    func lines() -> [String] {
        var lines = ["", terminal.styled("Which story for which question", .bold)]
        if loop.slots.isEmpty { return lines + ["  Every round has begun; there is nothing left to plan."] }
        for index in loop.slots.indices { lines += [""] + slot(index) }
        return lines + aside()
    }

    /// One question with its story and its back-up.
    func slot(_ index: Int) -> [String] {
        let slot = loop.slots[index]
        let place = QuestionPlace(round: slot.round, question: slot.index)
        var lines = terminal.wrappedAfter(place.text.padded(to: 5), slot.question.text, indent: 2)
        guard let choice = loop.allocation.choices[index] else {
            return lines + ["       " + terminal.styled("no story answers it yet", .yellow)] + ruledOut(index)
        }
        let isPinned = loop.allocation.problem.pins[index] != nil
        lines += story(choice.first, mark: isPinned ? "pinned: " : "").map { terminal.styled($0, .bold) }
        lines += why(choice.first, at: index)
        if let backup = choice.backup {
            lines += story(backup, mark: "another: ").map { terminal.styled($0, .dim) }
        }
        if let cost = loop.allocation.cost(ofPin: index), let words = share(cost) {
            lines += terminal.wrapped("The pin costs \(words) of what the loop could be worth.", indent: 7)
        }
        return lines + ruledOut(index)
    }

    private func ruledOut(_ slot: Int) -> [String] {
        loop.allocation.problem.forbidden.filter { $0.slot == slot }.map(\.story).sorted()
            .flatMap { story($0, mark: "ruled out: ") }.map { terminal.styled($0, .dim) }
    }

    private func story(_ story: Int, mark: String) -> [String] {
        terminal.wrapped("\(mark)\(loop.stories[story].title)", indent: 7, hanging: 9)
    }

    private func why(_ story: Int, at slot: Int) -> [String] {
        var named: Set<String> = []
        let reasons = loop.matches[slot][story].reasons.map { words($0, named: &named) }
        let why = reasons.isEmpty ? "nothing in its words speaks for it" : reasons.joined(separator: " · ")
        return terminal.wrapped(why, indent: 9).map { terminal.styled($0, .dim) }
    }

    /// A reason in a few words; a principle is named once.
    private func words(_ reason: StoryMatch.Reason, named: inout Set<String>) -> String {
        func title(_ principle: String) -> String {
            named.insert(principle).inserted ? report.title(principle) : "it"
        }
        return switch reason {
        case .shows(let principle, let quote):
            "shows \(title(principle))" + (quote.map { ": “\(Self.short($0))”" } ?? "")
        case .chosen(let principle): "meant for \(title(principle))"
        case .askedFor(let principle): "its own question asks for \(title(principle))"
        case .track(let track): "\(track.abbreviation) evidence"
        case .level(let level): "reads at \(level.rawValue)"
        }
    }

    private static func short(_ quote: String) -> String {
        let line = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= shownQuote ? line : line.prefix(shownQuote - 1) + "…"
    }

    private func aside() -> [String] {
        var lines: [String] = []
        let uncovered = loop.uncovered.map { QuestionPlace(round: $0.round, question: $0.index).text }
        if !uncovered.isEmpty {
            lines.append(
                "Without a story: \(uncovered.joined(separator: ", ")). What is missing most: inclined stories matrix"
            )
        }
        for project in loop.overused {
            let most = loop.allocation.problem.projectCap
            lines.append(
                "“\(project.project)” is told \(project.count) times; more than \(most) sound like a narrow record."
            )
        }
        let plans = designs
        if !plans.isEmpty {
            lines.append("Asked for a design, so no story is planned: \(plans.joined(separator: ", ")).")
        }
        if let cost = share(loop.allocation.costOfWishes()) {
            lines.append("All your wishes together cost \(cost) of what the loop could be worth.")
        }
        return lines.isEmpty ? [] : [""] + lines.flatMap { terminal.wrapped($0, indent: 2) }
    }

    /// Questions of rounds to come that want a plan instead of a story.
    private var designs: [String] {
        let record = report.record
        return record.plan.rounds.indices.filter {
            record.plan.rounds[$0].stage != .writing && !record.begunRounds.contains($0)
        }.flatMap { round in
            record.plan.rounds[round].questions.indices.filter {
                report.assessor.loops[record.plan.rounds[round].questions[$0].area]?.isDesign == true
            }.map { QuestionPlace(round: round, question: $0).text }
        }
    }

    /// A cost as a share of the best there could be; nil where there is none worth naming.
    func share(_ cost: Double) -> String? {
        let best = loop.allocation.total + cost
        guard cost > 0, best > 0 else { return nil }
        let percent = Int((cost / best * 100).rounded())
        return percent > 0 ? "\(percent) %" : "less than 1 %"
    }
}
