/// Puts the words of a page into the order of reading.
///
/// The page is cut into rows; where a gutter runs beside rows that follow each other on both sides, the left column is
/// read before the right one. A side that holds only dates, or single lines beside the text, is no column: it belongs
/// to the rows that it stands beside. The sides of a table, whose rows have three and more cells, are none either.
struct PageLayout {
    /// The page.
    let page: Page

    /// The lines of the page in the order of reading.
    func lines() -> [TextLine] {
        let rows = PageRow.rows(of: page.words)
        return columns(of: rows, depth: 0).enumerated().flatMap { index, column in
            lines(of: column, start: index == 0 ? .page : .column)
        }
    }

    /// Splits rows into columns, in the order of reading.
    private func columns(of rows: [PageRow], depth: Int) -> [[PageRow]] {
        guard depth < 4, let band = ColumnFinder(rows: rows).widestBand() else { return [rows] }
        let left = rows[band.rows].compactMap { $0.side(.left, of: band.gutter) }
        let right = rows[band.rows].compactMap { $0.side(.right, of: band.gutter) }
        let above = Array(rows[..<band.rows.lowerBound])
        let below = Array(rows[band.rows.upperBound...])
        return [above, left, right, below].filter { !$0.isEmpty }.flatMap { columns(of: $0, depth: depth + 1) }
    }

    private func lines(of rows: [PageRow], start: TextLine.Gap) -> [TextLine] {
        let edge = rows.lazy.map(\.left).min() ?? 0
        let limit = rows.lazy.map(\.right).max() ?? 0
        let pitch = self.pitch(of: rows)
        return rows.indices.map { index in
            let row = rows[index]
            let gap = index > 0 ? row.middle - rows[index - 1].middle : 0
            return TextLine(
                text: Entities.decoded(Mojibake.repaired(row.text)),
                indent: row.left - edge > row.height ? 4 : 0,
                width: row.right - edge,
                limit: limit - edge,
                firstWord: (row.words.first?.right ?? 0) - row.left,
                space: 0.25 * row.height,
                height: row.height,
                gapBefore: index == 0 ? start : gap > 1.45 * pitch ? .blank : .none
            )
        }
    }

    /// The usual distance from row to row: the median of those that are no gaps between paragraphs.
    private func pitch(of rows: [PageRow]) -> Double {
        let steps = zip(rows, rows.dropFirst()).map { $1.middle - $0.middle }.filter { $0 > 1 }.sorted()
        return steps.isEmpty ? .infinity : steps[steps.count / 3]
    }
}
