/// What is taken as it stands in a row of a table of pay, and may be meant otherwise.
enum PayDoubt: CaseIterable {
    /// The parts do not add up to the total.
    case uneven
    /// The total may be a month's.
    case small
    /// The table has a column for the currency, and this row says none.
    case unsaidCurrency
    /// The place is a name alone, of which nobody knows the country.
    case loneName

    /// A total below this may be pay of a month, unless a unit of the currency has a thousand parts.
    private static let usualTotal = 20_000
    /// How far the parts may be from the total, as a share of it.
    private static let tolerance = 0.05

    /// Every doubt about a report.
    static func all(about report: PayReport, isCurrencyUnsaid: Bool) -> [PayDoubt] {
        var doubts: [PayDoubt] = []
        if let base = report.base, let stock = report.stock, let bonus = report.bonus,
            Double((base + stock + bonus - report.total).magnitude) > tolerance * Double(report.total)
        {
            doubts.append(.uneven)
        }
        let hasLargeUnits = (try? Currency(report.currency))?.minorDigits == 3
        if report.total < usualTotal, !hasLargeUnits { doubts.append(.small) }
        if isCurrencyUnsaid { doubts.append(.unsaidCurrency) }
        if report.currency == PayAmounts.usualCurrency, PayRegion.isLoneName(report.location) {
            doubts.append(.loneName)
        }
        return doubts
    }

    /// What follows on the rows: `the total is small for a year; see whether it is a month's.`
    var words: String {
        switch self {
        case .uneven: "the parts do not add up to the total; the total counts as it stands."
        case .small: "the total is small for a year; see whether it is a month's."
        case .unsaidCurrency: "no currency is written; the amounts count as \(PayAmounts.usualCurrency)."
        case .loneName:
            "the place does not say its country; only a place written like “Seattle, WA” or “Seattle, US” counts for the "
                + "United States."
        }
    }
}

/// Rows about which there is the same doubt.
struct NotedRows {
    private var count = 0
    private var first = 0

    /// Counts a row by its line.
    mutating func add(_ line: Int) { (count, first) = (count + 1, count == 0 ? line : first) }

    /// `1 row, line 3` or `2 rows, the first at line 3`
    var words: String { count == 1 ? "1 row, line \(first)" : "\(count) rows, the first at line \(first)" }
}
