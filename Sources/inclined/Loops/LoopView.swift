import Interviewing

/// A plan for a person at a terminal.
struct LoopView {
    let report: LoopReport
    let terminal: Terminal

    private var record: LoopRecord { report.record }

    /// What it is and where it stands.
    func header() -> [String] {
        var facts = ["\(MachineClock.shown(record.created))", "seed \(record.plan.seed)"]
        if record.purpose == .loop {
            facts.append("\(report.digest.finishedRounds) of \(report.digest.votingRounds.count) voting rounds over")
        }
        if record.isSample { facts.append("sample") }
        return terminal.wrapped(record.fullName, indent: 0).map { terminal.styled($0, .bold) }
            + terminal.wrapped(facts.joined(separator: " · "), indent: 0).map { terminal.styled($0, .dim) }
    }

    /// The rounds, each with who asks, what is listened for, and where it stands.
    func rounds() -> [String] {
        record.plan.rounds.indices.flatMap { [""] + round($0) }
    }

    private func round(_ position: Int) -> [String] {
        let round = record.plan.rounds[position]
        let number = "\(position + 1)".padded(to: 2, right: true)
        let state = record.sessions[position].state
        var facts = [state.words, "\(round.minutes) minutes"]
        if let person = report.assessor.loops.temperament(round.temperament) { facts.append(person.title.lowercased()) }
        if round.stage != .interview { facts.append("before the loop, no vote") }
        var covers = round.principles.map(report.title)
        if round.area != .principles, let area = report.assessor.loops[round.area] {
            covers.append(area.title.lowercased())
        }
        let style: Terminal.Style = state == .running ? .yellow : .dim
        return ["\(number)  \(terminal.styled(round.role, .bold))"]
            + terminal.wrapped(facts.joined(separator: " · "), indent: 4).map { terminal.styled($0, style) }
            + terminal.wrapped(covers.joined(separator: " · "), indent: 4)
    }
}

extension Session.State {
    /// The state in words.
    var words: String {
        switch self {
        case .planned: "not begun"
        case .running: "under way"
        case .finished: "over"
        }
    }
}
