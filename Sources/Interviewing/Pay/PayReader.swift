import TextAnalysis

/// Reads a file of pay reports: a table of separated values as RFC 4180 describes it, with comma, semicolon or tab.
///
/// A file is taken as a whole or not at all. Rows about other companies, titles and levels are left out and counted;
/// every other row that cannot be read is a problem with its line.
public enum PayReader {
    /// Largest file, in bytes.
    public static let mostBytes = 20_000_000
    /// Most rows.
    public static let mostRows = PayFile.mostReports
    /// Most columns.
    static let mostColumns = 200
    /// Problems after which counting stops.
    static let mostCounted = 10_000

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: The file; nothing is assumed about them.
    ///   - today: The day of import; a report of a later year is a problem.
    /// - Throws: `PayFileError` with every line that cannot be read.
    public static func read(_ bytes: [UInt8], today: CalendarDay) throws(PayFileError) -> PayImport {
        do {
            return try reports(bytes, thisYear: today.parts.year)
        } catch let problem as PayProblem {
            throw PayFileError(problem)
        } catch let error as PayFileError {
            throw error
        } catch {
            throw PayFileError(PayProblem(line: 0, message: "The file cannot be read.", cure: "Export it again."))
        }
    }

    /// Bytes in whole megabytes; what is above the limit never looks as if it were not.
    public static func megabytes(_ bytes: Int) -> String {
        let whole = bytes / 1_000_000 + (bytes % 1_000_000 < 500_000 ? 0 : 1)
        return "\(bytes > mostBytes ? max(whole, mostBytes / 1_000_000 + 1) : whole) MB"
    }

    private static func reports(_ bytes: [UInt8], thisYear: Int) throws -> PayImport {
        guard bytes.count <= mostBytes else {
            throw PayProblem(
                line: 0,
                message: "The file has \(megabytes(bytes.count)); the limit is \(megabytes(mostBytes)).",
                cure: "Keep only the rows of Amazon and try again."
            )
        }
        let text = try PayText(bytes)
        guard SeparatedValues.count(text.bytes) <= mostRows + 2 else { throw tooManyRows }
        var records = PayRecords(text.bytes, separator: text.separator, firstLine: text.firstLine)
        var columns: PayColumns?
        var rows = PayRows(thisYear: thisYear)
        var read = 0
        do {
            while let record = try records.next() {
                if record.isBlank { continue }
                guard let known = columns else {
                    guard record.cells.count <= mostColumns else { throw tooManyColumns(record) }
                    columns = try PayColumns(record)
                    continue
                }
                read += 1
                guard read <= mostRows else { throw tooManyRows }
                rows.add(record, known)
            }
        } catch let problem as PayProblem {
            rows.add(problem)
        }
        if let error = PayFileError(rows.problems, more: rows.uncounted) { throw error }
        guard let columns, read > 0 else {
            throw PayProblem(
                line: 0,
                message: columns == nil ? "The file is empty." : "The file has headings and no rows.",
                cure: "Begin with a line such as level,title,total,year, and write one report on each line below."
            )
        }
        guard !rows.reports.isEmpty else {
            throw PayProblem(
                line: 0,
                message: "No row is about a program manager of either track at Amazon's levels L4 to L8. "
                    + rows.skipped.list.map(\.description).joined(separator: " "),
                cure: "Write the title as Technical Program Manager or Program Manager and the level as L4 to L8."
            )
        }
        return PayImport(reports: rows.reports, skipped: rows.skipped.list, notes: rows.notes(columns))
    }

    private static var tooManyRows: PayProblem {
        PayProblem(
            line: 0,
            message: "The file has more than \(mostRows) rows.",
            cure: "Keep only the rows of Amazon's program managers and import that."
        )
    }

    private static func tooManyColumns(_ record: PayRecords.Record) -> PayProblem {
        PayProblem(
            line: record.line,
            message: "The table has \(record.cells.count) columns; \(mostColumns) are the most.",
            cure: "Keep the columns level, title, base, stock, bonus, total, year, location and currency."
        )
    }
}
