import Interviewing

/// Where a candidate stands, for a person at a terminal.
struct ReadinessView {
    let desk: PreparationDesk
    let showsOpenOnly: Bool
    let terminal: Terminal

    /// Quotes for one item.
    private static let mostQuotes = 2
    /// Where the sentence begins: behind the state.
    private static let indent = 11

    /// The areas with their items, and the next best hour.
    func lines() -> [String] {
        let readiness = desk.readiness
        var lines = [terminal.styled("\(readiness.track.abbreviation) \(readiness.level.rawValue)", .bold)]
        if let doubt = desk.doubt { lines += terminal.wrapped(doubt, indent: 0) }
        for area in readiness.areas { lines += self.area(area, readiness[area.area]) }
        let next = NextHourView(desk: desk, terminal: terminal).lines()
        let rest = terminal.part("Next best hour") + ["  Nothing is open that can be done now."]
        return lines + (next.isEmpty ? rest : next)
    }

    private func area(_ count: Readiness.AreaCount, _ items: [ReadinessItem]) -> [String] {
        let shown = items.filter { !showsOpenOnly || $0.state == .thin || $0.state == .missing }
        if shown.isEmpty { return [] }
        let states = ReadinessItem.State.allCases.filter { count[$0] > 0 }.map { "\(count[$0]) \($0.words)" }
        let head = terminal.wrapped(count.title, indent: 0).map { terminal.styled($0, .cyan) }
        let sums = terminal.wrapped(states.joined(separator: ", "), indent: 0).map { terminal.styled($0, .dim) }
        return [""] + head + sums + shown.flatMap(item)
    }

    private func item(_ item: ReadinessItem) -> [String] {
        let mark = terminal.styled(item.state.mark.padded(to: Self.indent - 2), item.state.style)
        let title = item.number.map { "\($0). \(item.title)" } ?? item.title
        let body = terminal.wrapped(title, indent: Self.indent)
        var lines = body
        if let first = body.first { lines[0] = "  \(mark)\(first.drop { $0 == " " })" }
        lines += terminal.wrapped(item.why + item.claims.asClaims, indent: Self.indent).map {
            terminal.styled($0, .dim)
        }
        for evidence in item.evidence.filter({ !$0.quote.isEmpty }).prefix(Self.mostQuotes) {
            lines += terminal.quoted(evidence.quote, in: evidence.title, indent: Self.indent)
        }
        if let proposal = item.proposal {
            lines += terminal.wrapped("→ \(proposal.title), \(proposal.minutes) min", indent: Self.indent, hanging: 13)
        }
        return lines
    }
}

extension ReadinessItem.State {
    /// A short word for a column.
    fileprivate var mark: String {
        switch self {
        case .covered: "covered"
        case .thin: "thin"
        case .missing: "missing"
        case .notEnoughToSay: "unclear"
        }
    }

    fileprivate var style: Terminal.Style {
        switch self {
        case .covered: .tpm
        case .thin: .yellow
        case .missing: .red
        case .notEnoughToSay: .dim
        }
    }
}
