import Interviewing

/// What both tracks were reported to be paid, for a person at a terminal.
struct PayView {
    let definitions: [PayDefinition]
    let claims: [Claim]
    let files: [PayFile]
    let today: CalendarDay
    let terminal: Terminal

    /// The product's tables with their claims, the candidate's own, and their files.
    func lines() -> [String] {
        var lines = definitions.enumerated().flatMap { ($0.offset == 0 ? [] : [""]) + table($0.element) }
        let own = PayTable.all(files.flatMap(\.reports))
        for found in own {
            lines +=
                [""]
                + terminal.wrapped("Your own files, \(found.region.words)", indent: 0)
                .map { terminal.styled($0, .bold) }
            lines += self.table(found)
        }
        if !files.isEmpty { lines += terminal.part("Your files") + files.flatMap(file) }
        let hint =
            files.isEmpty ? "Newer figures of your own: inclined pay import reports.csv" : ""
        return lines + (hint.isEmpty ? [] : [""] + terminal.wrapped(hint, indent: 0))
    }

    private func table(_ definition: PayDefinition) -> [String] {
        var lines = terminal.wrapped(definition.title, indent: 0).map { terminal.styled($0, .bold) }
        lines += table(definition.table)
        lines += [""] + definition.notes.flatMap { terminal.bullet($0) }
        lines += terminal.bullet("Trust: \(definition.provenance.trust.words).")
        let touched = definition.claims(from: claims)
        if !touched.isEmpty {
            lines += terminal.part("What people say about it")
            lines += touched.flatMap { terminal.bullet($0.mark) }
        }
        return lines
    }

    private func table(_ table: PayTable) -> [String] {
        let mark = "\(table.mark(on: today)) · \(table.region.words) · total of a year in \(table.currency)"
        var rows = TextTable(
            head: ["Level", "Track", "reports", "years", "quarter below", "median", "quarter above"],
            rows: []
        )
        for level in table.levels {
            for (index, track) in Track.allCases.enumerated() {
                let figures = level[track]
                let amounts = figures.total.map { [$0.quarter, $0.median, $0.threeQuarters] }
                rows.rows.append(
                    [index == 0 ? level.level.rawValue : "", track.abbreviation, "\(figures.count)", figures.years]
                        + (amounts.map { $0.map(Self.grouped) } ?? [figures.words, "", ""])
                )
            }
        }
        var lines = terminal.wrapped(mark, indent: 0).map { terminal.styled($0, .dim) }
        lines += [""] + rows.lines(terminal, indent: 0) + [""]
        lines += table.levels.flatMap { terminal.bullet(table.sentence($0)) }
        return lines + terminal.bullet(table.summary)
    }

    private func file(_ file: PayFile) -> [String] {
        let reports = file.reports.count == 1 ? "1 report" : "\(file.reports.count) reports"
        return terminal.wrapped(
            "\(file.number)  “\(file.name)” · \(reports) · read \(MachineClock.shown(file.added))",
            indent: 2,
            hanging: 5
        )
    }

    /// Whole units in groups of three.
    private static func grouped(_ amount: Int) -> String {
        var text = ""
        for (index, digit) in "\(amount)".reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
