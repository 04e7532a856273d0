import Interviewing

/// A move filled with the candidate's evidence, for a person at a terminal.
struct MoveView {
    let guide: MoveGuide
    /// The weeks of the gap plan, cut to the days until the loop.
    let weeks: GapWeeks
    let library: Library
    let terminal: Terminal

    /// Quotes for one row.
    private static let mostQuotes = 2

    /// What to keep, drop and gain, warnings, words to leave behind, and the gap plan.
    func lines() -> [String] {
        var lines = terminal.wrapped("\(guide.move.title), to \(guide.track.abbreviation)", indent: 0)
            .map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(guide.move.summary, indent: 0)
        lines += terminal.wrapped("(\(guide.move.provenance.trust.words))", indent: 0).map { terminal.styled($0, .dim) }
        if !guide.hasMaterial {
            let add = "No text of yours can be read yet; with a résumé or stories, your own words stand here."
            lines += [""] + terminal.wrapped(add, indent: 0)
        } else {
            lines += [""] + terminal.wrapped(guide.standing, indent: 0)
        }
        if let scope = guide.scope { lines += [""] + terminal.wrapped(scope, indent: 0) }
        lines += rows("Keep", guide.keep) + rows("Drop", guide.drop) + rows("Gain", guide.gain)
        lines += warnings() + traps() + gaps()
        return lines
    }

    private func rows(_ title: String, _ rows: [MoveGuide.Row]) -> [String] {
        rows.isEmpty ? [] : terminal.part(title) + rows.flatMap { self.row($0, isDrop: title == "Drop") }
    }

    private func row(_ row: MoveGuide.Row, isDrop: Bool) -> [String] {
        var lines = terminal.bullet("\(row.row.title). \(row.row.why)")
        for quote in row.quotes.prefix(Self.mostQuotes) {
            lines += terminal.quoted(quote.quote, in: quote.title, indent: 6)
        }
        if isDrop, !row.quotes.isEmpty {
            lines += terminal.wrapped("Say instead: \(row.row.write)", indent: 4, hanging: 6)
        } else if !isDrop, row.state == .missing {
            lines += terminal.wrapped("\(row.state.sentence) \(row.row.write)", indent: 4, hanging: 6)
        }
        return lines
    }

    private func warnings() -> [String] {
        guard !guide.warnings.isEmpty else { return [] }
        return terminal.part("Know before you move")
            + guide.warnings.flatMap { warning in
                var lines = terminal.bullet("\(warning.says) (\(warning.trust.words))")
                if let claim = library.claims.first(where: { $0.id == warning.claim }) {
                    lines += terminal.wrapped(claim.mark, indent: 4).map { terminal.styled($0, .dim) }
                }
                return lines
            }
    }

    private func traps() -> [String] {
        let found = guide.traps.filter { $0.count > 0 }
        guard !found.isEmpty else { return [] }
        return terminal.part("Words of the old role in your texts") + found.flatMap(trap)
    }

    private func trap(_ reading: MoveGuide.TrapReading) -> [String] {
        let times = reading.count == 1 ? "once" : "\(reading.count) times"
        let words = "\(reading.trap.title), \(times). \(reading.trap.why) \(reading.trap.instead)"
        var lines = terminal.bullet(words)
        for quote in reading.quotes.prefix(Self.mostQuotes) {
            lines += terminal.quoted(quote.quote, in: quote.title, indent: 6)
        }
        return lines
    }

    private func gaps() -> [String] {
        guard !guide.gaps.isEmpty else { return [] }
        let closed = guide.closed.map(\.gap.title.lowercasedFirst).joined(separator: ", ")
        var lines = terminal.part("Four weeks")
        if !guide.open.isEmpty, let says = weeks.says { lines += terminal.wrapped(says, indent: 2) }
        if !closed.isEmpty { lines += terminal.wrapped("Already shown: \(closed).", indent: 2) }
        return lines
            + guide.open.flatMap { reading -> [String] in
                let gap = reading.gap
                let steps = [
                    "Aim: \(gap.target)\(gap.provenance.claims.asClaims)", "\(weeks.first): \(gap.firstWeeks)",
                    "\(weeks.last): \(gap.lastWeeks)",
                    "Done when: \(gap.proof)",
                ]
                return terminal.bullet("\(gap.title). Today: \(reading.today)")
                    + steps.flatMap { terminal.wrapped($0, indent: 4, hanging: 6) }
            }
    }
}
