import TextAnalysis

/// Reads the rows of a table of pay reports and collects what they hold and what is wrong with them.
struct PayRows {
    /// Reports that could be read.
    private(set) var reports: [PayReport] = []
    /// Rows about somebody else.
    private(set) var skipped = SkippedRows()
    /// The first problems.
    private(set) var problems: [PayProblem] = []
    /// How many problems there are beyond those.
    private(set) var uncounted = 0
    private var noted: [PayDoubt: NotedRows] = [:]
    private let thisYear: Int

    /// Least that counts as pay of a year; less was meant in thousands or by the hour.
    private static let leastTotal = 1_000

    init(thisYear: Int) { self.thisYear = thisYear }

    mutating func add(_ problem: PayProblem) {
        if problems.count < PayFileError.mostProblems { problems.append(problem) } else { uncounted += 1 }
    }

    /// Reads one row.
    mutating func add(_ record: PayRecords.Record, _ columns: PayColumns) {
        let extra = record.cells.dropFirst(columns.count)
        guard record.cells.count >= columns.count, extra.allSatisfy(\.isEmpty) else {
            add(
                PayProblem(
                    line: record.line,
                    message: "This row has \(record.cells.count) values; the headings have \(columns.count).",
                    cure: "Put a value that holds the separator in quotation marks, such as \"Seattle, WA\"."
                )
            )
            return
        }
        func value(_ field: PayColumns.Field) -> String { columns.value(field, of: record.cells) }
        if columns.has(.company), !PayTitle.isAmazon(value(.company)) {
            skipped.add(.company, value(.company))
            return
        }
        let (title, own, tag) = (value(.title), value(.ownTitle), value(.tag))
        guard let track = PayTitle.track(title: title, own: own, details: value(.details), tag: tag) else {
            skipped.add(.title, title.isEmpty ? tag : title)
            return
        }
        guard let level = Level(written: value(.level)) else {
            if value(.level).isEmpty {
                fail(
                    record,
                    PayCell.Problem(message: "The level is missing.", cure: "Write L4 to L8, or remove the row.")
                )
            } else {
                skipped.add(.level, value(.level))
            }
            return
        }
        do throws(PayCell.Problem) {
            let amounts = try PayAmounts(value)
            let report = try report(track, level, amounts, value)
            if let problem = report.problem {
                throw PayCell.Problem(message: "In this row \(problem).", cure: "Correct it, or remove the row.")
            }
            let isUnsaid = columns.has(.currency) && !amounts.isCurrencySaid
            for doubt in PayDoubt.all(about: report, isCurrencyUnsaid: isUnsaid) {
                noted[doubt, default: NotedRows()].add(record.line)
            }
            reports.append(report)
        } catch {
            fail(record, error)
        }
    }

    /// What the reader took for granted.
    func notes(_ columns: PayColumns) -> [String] {
        var notes: [String] = []
        if !columns.has(.company) {
            notes.append("There is no column for the company: every row counts as Amazon's.")
        }
        if !columns.has(.currency) {
            notes.append("There is no column for the currency: amounts without one count as USD.")
        }
        notes += PayDoubt.allCases.compactMap { doubt in noted[doubt].map { "In \($0.words), \(doubt.words)" } }
        if !columns.unused.isEmpty {
            let names = columns.unused.prefix(8).map(PayCell.shown).joined(separator: ", ")
            let more = columns.unused.count > 8 ? " and \(columns.unused.count - 8) more" : ""
            notes.append("Columns that are not used: \(names)\(more).")
        }
        return notes
    }

    private mutating func fail(_ record: PayRecords.Record, _ problem: PayCell.Problem) {
        add(PayProblem(line: record.line, message: problem.message, cure: problem.cure))
    }

    private func report(
        _ track: Track,
        _ level: Level,
        _ amounts: PayAmounts,
        _ value: (PayColumns.Field) -> String
    ) throws(PayCell.Problem) -> PayReport {
        let year = try PayCell.year(value(.year))
        guard year <= thisYear else {
            throw PayCell.Problem(
                message: "The year \(year) is still to come.",
                cure: "Write the year in which the pay was reported."
            )
        }
        guard amounts.total >= Self.leastTotal else {
            throw PayCell.Problem(
                message: "A total of \(amounts.total) is too little for a year.",
                cure: "Write whole units of the currency, such as 150000 or 150k."
            )
        }
        return PayReport(
            track: track,
            level: level,
            year: year,
            currency: amounts.currency,
            base: amounts.base,
            stock: amounts.stock,
            bonus: amounts.bonus,
            total: amounts.total,
            location: String(value(.location).map { $0.isNewline ? " " : $0 }),
            experience: try PayCell.experience(value(.experience))
        )
    }
}
