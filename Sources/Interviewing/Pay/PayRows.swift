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
    private var uneven = 0
    private var small: (count: Int, first: Int) = (0, 0)
    private let thisYear: Int

    /// Least that counts as pay of a year; less was meant in thousands or by the hour.
    private static let leastTotal = 1_000
    /// A total below this may be pay of a month; a note asks about it.
    private static let usualTotal = 20_000
    /// How far the parts may be from the total, as a share of it, before a note says so.
    private static let tolerance = 0.05

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
            let report = try report(track, level, value)
            if let problem = report.problem {
                throw PayCell.Problem(message: "In this row \(problem).", cure: "Correct it, or remove the row.")
            }
            if isUneven(report) { uneven += 1 }
            if isSmall(report) { small = (small.count + 1, small.count == 0 ? record.line : small.first) }
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
        if uneven > 0 {
            let rows = uneven == 1 ? "1 row" : "\(uneven) rows"
            notes.append("In \(rows) the parts do not add up to the total; the total counts as it stands.")
        }
        if small.count > 0 {
            let rows = small.count == 1 ? "1 row" : "\(small.count) rows"
            let first = small.count == 1 ? "line \(small.first)" : "the first at line \(small.first)"
            notes.append("In \(rows), \(first), the total is small for a year; see whether it is a month's.")
        }
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
        _ value: (PayColumns.Field) -> String
    ) throws(PayCell.Problem) -> PayReport {
        let year = try PayCell.year(value(.year))
        guard year <= thisYear else {
            throw PayCell.Problem(
                message: "The year \(year) is still to come.",
                cure: "Write the year in which the pay was reported."
            )
        }
        let amounts = try PayAmounts(value)
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

    private func isSmall(_ report: PayReport) -> Bool {
        let hasLargeUnits = (try? Currency(report.currency))?.minorDigits == 3
        return report.total < Self.usualTotal && !hasLargeUnits
    }

    private func isUneven(_ report: PayReport) -> Bool {
        guard let base = report.base, let stock = report.stock, let bonus = report.bonus else { return false }
        let gap = base + stock + bonus - report.total
        return Double(gap.magnitude) > Self.tolerance * Double(report.total)
    }
}
