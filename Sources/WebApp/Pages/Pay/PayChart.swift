import Interviewing
import TextAnalysis

/// Quantiles of both tracks by level: a line from tenth to nine tenths, a bar for the middle half, a mark at the
/// median.
struct PayChart {
    private let table: PayTable
    private let id: String
    private let title: String

    /// - Parameter places: Where the reports come from, in words.
    init(_ table: PayTable, id: String, places: String) {
        (self.table, self.id, title) = (table, id, "Total pay a year by level, \(places)")
    }

    var chart: Chart {
        let rows = table.levels.flatMap { level in
            Track.allCases.map { row(level, $0) }
        }
        let summary = table.levels.map { level in
            let medians = Track.allCases.compactMap { track in
                level[track].total.map { "\(track.abbreviation) \(Self.text($0.median))" }
            }
            return "\(level.level.rawValue): \(medians.isEmpty ? "too few reports" : medians.joined(separator: ", "))"
        }.joined(separator: "; ")
        return Chart(
            id: id,
            title: title,
            summary: "In \(table.currency) and before tax, as people told it; the mark is the median.",
            svg: RowChart(
                id: "pay-\(id)",
                title: title,
                summary: "Medians in \(table.currency): \(summary).",
                rows: rows,
                words: { Self.short($0) }
            ).svg,
            keys: [
                Chart.Key(mark: "tpm", words: "TPM"), Chart.Key(mark: "pgm", words: "PGM"),
                Chart.Key(mark: "half", words: "middle half"), Chart.Key(mark: "tails", words: "tenth to nine tenths"),
            ],
            headings: [
                "Level and track", "Reports", "Years", "Tenth", "Quarter", "Median", "Three quarters", "Nine tenths",
                "Median base", "Mark",
            ],
            rows: table.levels.flatMap { level in Track.allCases.map { cells(level, $0) } }
        )
    }

    private func row(_ level: PayLevel, _ track: Track) -> RowChart.Row {
        let figures = level[track]
        let name = track == .tpm ? "tpm" : "pgm"
        guard let total = figures.total else {
            return RowChart.Row(
                group: level.level.rawValue,
                name: track.abbreviation,
                marks: [],
                facts: figures.count == 0 ? "no reports" : "n=\(figures.count), too few",
                title: "\(level.level.rawValue) \(track.abbreviation): \(figures.words), n=\(figures.count)"
            )
        }
        var marks: [RowChart.Mark] = []
        if let low = total.tenth, let high = total.nineTenths {
            marks.append(.line(Double(low), Double(high), "tails \(name)"))
        }
        marks.append(
            .bar(
                Double(total.quarter),
                Double(total.threeQuarters),
                "half \(name)",
                hatch: track == .pgm ? .dense : nil
            )
        )
        marks.append(
            track == .tpm ? .dot(Double(total.median), "median tpm") : .diamond(Double(total.median), "median pgm")
        )
        return RowChart.Row(
            group: level.level.rawValue,
            name: track.abbreviation,
            marks: marks,
            facts: "\(Self.short(Double(total.median)))  n=\(figures.count)",
            title: "\(level.level.rawValue) \(track.abbreviation): median \(Self.text(total.median)), middle half "
                + "\(Self.text(total.quarter)) to \(Self.text(total.threeQuarters)), \(figures.count) reports of \(figures.years)"
        )
    }

    private func cells(_ level: PayLevel, _ track: Track) -> Chart.Row {
        let figures = level[track]
        func amount(_ value: Int?) -> String { value.map(Self.text) ?? "–" }
        let total = figures.total
        return Chart.Row(
            head: "\(level.level.rawValue) \(track.abbreviation)",
            cells: [
                GroupedNumber.text(figures.count), figures.years.isEmpty ? "–" : figures.years, amount(total?.tenth),
                amount(total?.quarter), amount(total?.median), amount(total?.threeQuarters), amount(total?.nineTenths),
                amount(figures.base?.median), figures.words,
            ]
        )
    }

    private static func text(_ amount: Int) -> String { GroupedNumber.text(amount) }

    /// `187k`, `134.5k`, `1.25m`; the table has the exact figures.
    private static func short(_ amount: Double) -> String {
        let hundreds = Int((amount / 100).rounded())
        guard (20..<10_000).contains(hundreds), hundreds % 10 != 0 else {
            return Money(minor: Int64(amount) * 100, .usd).shortText
        }
        return "\(hundreds / 10).\(hundreds % 10)k"
    }
}
