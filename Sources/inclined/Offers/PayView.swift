import Interviewing
import TextAnalysis

/// What both tracks were reported to be paid, for a person at a terminal.
struct PayView {
    let definitions: [PayDefinition]
    let claims: [Claim]
    let files: [PayFile]
    let today: CalendarDay
    let terminal: Terminal

    /// The product's tables with their claims, the candidate's own, and their files.
    func lines() -> [String] {
        var lines: [String] = []
        var told: Set<String> = []
        for definition in definitions {
            lines += (lines.isEmpty ? [] : [""]) + table(definition, besides: told)
            told.formUnion(definition.notes)
        }
        for found in PayTable.shown(of: files) {
            lines +=
                [""]
                + terminal.wrapped("Your own files, \(found.region.words)", indent: 0)
                .map { terminal.styled($0, .bold) }
            lines += self.table(found)
        }
        let touched = claims.filter { claim in definitions.contains { $0.provenance.claims.contains(claim.id) } }
        if !touched.isEmpty {
            lines += terminal.part("What people say about it") + touched.flatMap { terminal.bullet($0.mark) }
        }
        if !files.isEmpty { lines += terminal.part("Your files") + files.flatMap(file) }
        lines += PayFile.overlapSentence(files).map { terminal.wrapped($0, indent: 2) } ?? []
        let hint = "Newer figures of your own: inclined pay import reports.csv"
        return lines + (files.isEmpty ? [""] + terminal.wrapped(hint, indent: 0) : [])
    }

    /// A table with its notes, those left out that stand beside another.
    private func table(_ definition: PayDefinition, besides told: Set<String>) -> [String] {
        terminal.wrapped(definition.title, indent: 0).map { terminal.styled($0, .bold) } + table(definition.table) + [
            ""
        ]
            + definition.notes.filter { !told.contains($0) }.flatMap { terminal.bullet($0) }
            + terminal.bullet("Trust: \(definition.provenance.trust.words).")
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
                        + (amounts.map { $0.map(GroupedNumber.text) } ?? [figures.words, "", ""])
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
            "\(file.number) · “\(file.name)” · \(reports) · read \(MachineClock.shown(file.added))",
            indent: 2,
            hanging: 5
        )
    }
}
