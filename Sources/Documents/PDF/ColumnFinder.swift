import Interviewing

/// Finds rows beside which a gutter runs.
struct ColumnFinder {
    /// Rows with a gutter through them.
    struct Band {
        /// The rows.
        let rows: Range<Int>
        /// The left edge of the right column.
        let gutter: Double
        /// The number of rows that both columns have together.
        let weight: Int
    }

    /// The narrowest gutter, in points.
    static let gutterWidth = 9.0
    /// The fewest rows of a column.
    static let fewestRows = 3

    /// The rows, from top to bottom.
    let rows: [PageRow]

    /// The band with most rows in its two columns, or nil.
    func widestBand() -> Band? {
        var best: Band?
        for gutter in candidates() {
            for run in runs(beside: gutter) {
                guard let band = band(in: run, gutter: gutter) else { continue }
                if band.weight > best?.weight ?? 0 { best = band }
            }
        }
        return best
    }

    /// The left edges at which several rows, or parts of rows, start: the left edges of possible right columns.
    private func candidates() -> [Double] {
        let left = rows.lazy.map(\.left).min() ?? 0
        let right = rows.lazy.map(\.right).max() ?? 0
        var counts: [Int: (count: Int, edge: Double)] = [:]
        for row in rows {
            for edge in [row.left] + row.partEdges where edge > left + 0.15 * (right - left) {
                let key = Int(edge / 4)
                let known = counts[key] ?? (0, edge)
                counts[key] = (known.count + 1, min(known.edge, edge))
            }
        }
        // Few edges matter; the bound keeps hostile pages linear.
        return counts.values.filter { $0.count >= 2 }.sorted { ($0.count, $1.edge) > ($1.count, $0.edge) }.prefix(24)
            .map(\.edge)
    }

    /// Rows that follow each other without a word in the gutter.
    private func runs(beside gutter: Double) -> [Range<Int>] {
        let stretch = (gutter - ColumnFinder.gutterWidth)...(gutter - 0.5)
        var runs: [Range<Int>] = []
        var start = 0
        for (index, row) in rows.enumerated() where row.covers(stretch) {
            if index > start { runs.append(start..<index) }
            start = index + 1
        }
        if start < rows.count { runs.append(start..<rows.count) }
        return runs
    }

    private func band(in run: Range<Int>, gutter: Double) -> Band? {
        let right = run.filter { (rows[$0].words.last?.left ?? 0) >= gutter }
        let left = run.filter { rows[$0].left < gutter }
        guard let firstRight = right.first, let lastRight = right.last, let firstLeft = left.first,
            let lastLeft = left.last
        else { return nil }
        // What stands above the lower of the two columns is read before both.
        let overlap = max(firstLeft, firstRight)...max(min(lastLeft, lastRight), max(firstLeft, firstRight))
        let end = self.end(of: run, from: overlap.upperBound + 1, longer: lastLeft > lastRight ? .left : .right, gutter)
        let members = overlap.lowerBound..<end
        let leftRows = members.compactMap { rows[$0].side(.left, of: gutter) }
        let rightRows = members.compactMap { rows[$0].side(.right, of: gutter) }
        guard overlap.count >= ColumnFinder.fewestRows,
            ColumnSide(rows: leftRows).isColumn, ColumnSide(rows: rightRows).isColumn,
            !isTable(members)
        else { return nil }
        return Band(rows: members, gutter: gutter, weight: leftRows.count + rightRows.count)
    }

    /// Where the band ends once the shorter column has ended: at the next heading of a section in the longer one.
    private func end(of run: Range<Int>, from first: Int, longer: PageRow.Side, _ gutter: Double) -> Int {
        guard first < run.upperBound else { return run.upperBound }
        return (first..<run.upperBound).first { index in
            rows[index].side(longer, of: gutter).map { Resume.sectionKind(ofTitle: $0.text) != nil } ?? false
        } ?? run.upperBound
    }

    /// Whether most rows have three cells and more, or most cells on both sides are numbers and single words.
    private func isTable(_ members: Range<Int>) -> Bool {
        let cells = members.map { rows[$0].partEdges.count + 1 }
        return cells.filter { $0 >= 3 }.count * 2 > cells.count
    }
}
