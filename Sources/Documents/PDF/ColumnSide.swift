/// The rows on one side of a gutter, weighed as a column.
struct ColumnSide {
    /// The rows.
    let rows: [PageRow]

    /// Whether the rows run on like the text of a column.
    ///
    /// Dates and places that stand beside the entries of a list come alone or in pairs, or are nothing but dates.
    var isColumn: Bool {
        guard rows.count >= ColumnFinder.fewestRows else { return false }
        return !isMostlyDates && averageRun >= 2.2
    }

    private var isMostlyDates: Bool {
        rows.filter { ColumnSide.isDate($0.text) }.count * 10 >= rows.count * 6
    }

    /// The average number of rows that follow each other at the distance of lines.
    private var averageRun: Double {
        var runs = 1
        for (row, next) in zip(rows, rows.dropFirst())
        where next.middle - row.middle > 2.6 * max(row.height, next.height) {
            runs += 1
        }
        return Double(rows.count) / Double(runs)
    }

    /// Whether a text is a year, or a range of dates, with hardly a word beside.
    private static func isDate(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "\t" }
        guard words.count <= 6 else { return false }
        let hasYear = words.contains { word in
            let digits = word.reversed().prefix { $0.isASCII && $0.isNumber }.count
            return digits == 4 && (word.suffix(4).hasPrefix("19") || word.suffix(4).hasPrefix("20"))
        }
        return hasYear || words.contains("Present") || words.contains("Current")
    }
}
