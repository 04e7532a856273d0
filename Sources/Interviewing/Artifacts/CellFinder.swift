import TextAnalysis

/// Finds cells that are not as they should be.
struct CellFinder {
    let document: ArtifactGround

    /// A cell of a column, with its row for quoting.
    private struct Cell {
        let span: TextSpan
        let row: [TextSpan]
        let text: String

        /// Whether nothing, or only a stand-in for something, is written there.
        var isEmpty: Bool {
            guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return true }
            let words = HeadingName(text).words
            return words.count <= 2 && CellFinder.standIns.contains(words.joined(separator: " "))
        }

        /// What to quote where the cell itself holds nothing: the first cell that does.
        var sign: TextSpan {
            if !span.isEmpty { return span }
            return row.first { $0.length > 4 } ?? row.first { !$0.isEmpty } ?? span
        }
    }

    private static let standIns: Set<String> = [
        "tbd", "tba", "tbc", "n a", "na", "to do", "todo", "open", "later", "unknown", "nobody",
    ]

    private func cells(_ column: String, in named: TableMap.Named) -> [Cell] {
        guard let index = document.definition.columns.firstIndex(where: { $0.id == column }),
            let place = named.places[index]
        else { return [] }
        return named.table.rows.filter { row in row.contains { !$0.isEmpty } }
            .map { row in
                let span =
                    place < row.count ? row[place] : TextSpan(start: named.table.span.end, end: named.table.span.end)
                return Cell(span: span, row: row, text: document.quote(span))
            }
    }

    func places(column: String, _ demand: CellDemand, _ hits: [WorkshopHit], _ bits: UInt64) -> [RulePlace] {
        let spans = hits.map { document.ground.span(of: $0) }
        return document.tables.tables.filter { isIn(bits, $0) }
            .flatMap { cells(column, in: $0) }
            .compactMap { cell -> RulePlace? in
                switch demand {
                case .filled: return cell.isEmpty ? RulePlace(cell.sign) : nil
                case .phrase:
                    guard !cell.isEmpty, !spans.contains(where: { cell.span.contains($0) }) else { return nil }
                    return RulePlace(cell.span)
                case .never: return spans.first { cell.span.contains($0) }.map { _ in RulePlace(cell.span) }
                case .date: return cell.isEmpty || DateMention.isDate(cell.text) ? nil : RulePlace(cell.span)
                case .number(let bounds):
                    guard !cell.isEmpty else { return nil }
                    guard let number = Self.number(in: cell.text) else { return RulePlace(cell.span) }
                    return bounds.contains(number) ? nil : RulePlace(cell.span)
                }
            }
    }

    private func isIn(_ bits: UInt64, _ named: TableMap.Named) -> Bool {
        guard bits != 0 else { return true }
        let block = document.outline.blocks.lastIndex { $0.span.start <= named.table.span.start }
        return block.map { document.parts.bits[$0] & bits != 0 } ?? false
    }

    /// The first number of a cell.
    private static func number(in text: String) -> Double? {
        let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == "," }
        return Double(digits.filter { $0 != "," && $0.isASCII }.trimmingStops)
    }

    func alike(columns: [String], above: Double, least: Int) -> [RulePlace] {
        document.tables.tables.compactMap { named -> RulePlace? in
            let values = columns.map { cells($0, in: named) }
            guard let first = values.first, first.count >= least, values.allSatisfy({ $0.count == first.count }) else {
                return nil
            }
            var rows: [[HeadingName]: [Int]] = [:]
            for row in first.indices {
                let key = values.map { HeadingName($0[row].text) }
                if key.contains(where: { !$0.words.isEmpty }) { rows[key, default: []].append(row) }
            }
            let filled = rows.values.reduce(0) { $0 + $1.count }
            guard filled >= least, let most = rows.values.max(by: { ($0.count, $1[0]) < ($1.count, $0[0]) }),
                Double(most.count) / Double(filled) > above
            else { return nil }
            return RulePlace(first[most[0]].sign)
        }
    }
}

extension String {
    /// Without a stop at the end.
    fileprivate var trimmingStops: String { hasSuffix(".") ? String(dropLast()) : self }
}
