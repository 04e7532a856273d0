/// Puts the words of a page into the order of reading.
///
/// The page is cut into rows; where a gutter runs beside rows that follow each other on both sides, the left column is
/// read before the right one. A side that holds only dates, or single lines beside the text, is no column: it belongs
/// to the rows that it stands beside. The sides of a table, whose rows have three and more cells, are none either.
struct PageLayout {
    /// The page.
    let page: Page

    /// Rows that are read together, and the left edge that their indentation counts from.
    private struct Column {
        let rows: [PageRow]
        let edge: Double
    }

    /// The lines of the page in the order of reading.
    func lines() -> [TextLine] {
        let rows = PageRow.rows(of: page.words)
        var lines: [TextLine] = []
        var last: PageRow?
        for column in columns(of: Column(rows: rows, edge: PageLayout.edge(of: rows)), depth: 0) {
            lines += self.lines(of: column, after: last)
            last = column.rows.last
        }
        return lines
    }

    /// Splits rows into columns, in the order of reading.
    private func columns(of whole: Column, depth: Int) -> [Column] {
        let rows = whole.rows
        guard depth < 4, let band = ColumnFinder(rows: rows).widestBand() else { return [whole] }
        let left = rows[band.rows].compactMap { $0.side(.left, of: band.gutter) }
        let right = rows[band.rows].compactMap { $0.side(.right, of: band.gutter) }
        let parts = [
            Column(rows: Array(rows[..<band.rows.lowerBound]), edge: whole.edge),
            Column(rows: left, edge: whole.edge),
            Column(rows: right, edge: PageLayout.edge(of: right)),
            Column(rows: Array(rows[band.rows.upperBound...]), edge: whole.edge),
        ]
        return parts.filter { !$0.rows.isEmpty }.flatMap { columns(of: $0, depth: depth + 1) }
    }

    private static func edge(of rows: [PageRow]) -> Double {
        rows.lazy.map(\.left).min() ?? 0
    }

    private func lines(of column: Column, after last: PageRow?) -> [TextLine] {
        let rows = column.rows
        let edge = column.edge
        let limit = rows.lazy.map(\.right).max() ?? 0
        let pitch = self.pitch(of: rows)
        return rows.indices.map { index in
            let row = rows[index]
            let above = index > 0 ? rows[index - 1] : last
            return TextLine(
                text: Entities.decoded(Mojibake.repaired(row.text)),
                indent: row.left - edge > row.height ? 4 : 0,
                width: row.right - edge,
                limit: limit - edge,
                firstWord: (row.words.first?.right ?? 0) - row.left,
                space: 0.25 * row.height,
                height: row.height,
                gapBefore: gap(between: above, and: row, pitch: pitch)
            )
        }
    }

    private func gap(between above: PageRow?, and row: PageRow, pitch: Double) -> TextLine.Gap {
        guard let above else { return .page }
        let distance = row.middle - above.middle
        return distance < 0 ? .column : distance > 1.45 * pitch ? .blank : .none
    }

    /// The usual distance from row to row: the median of those that are no gaps between paragraphs.
    private func pitch(of rows: [PageRow]) -> Double {
        let steps = zip(rows, rows.dropFirst()).map { $1.middle - $0.middle }.filter { $0 > 1 }.sorted()
        return steps.isEmpty ? .infinity : steps[steps.count / 3]
    }
}
