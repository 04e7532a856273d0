import TextAnalysis

/// What the columns of a table of pay reports hold, told by their headings.
struct PayColumns {
    /// What a column can hold.
    enum Field: CaseIterable {
        case company, level, title, ownTitle, details, tag, base, stock, bonus, total, year, location, currency,
            experience

        /// Headings that mean it, letters and digits only.
        var headings: [String] {
            switch self {
            case .company: ["company", "employer"]
            case .level: ["level", "joblevel", "grade"]
            case .title: ["title", "jobtitle", "role", "position", "jobfamily"]
            case .ownTitle: ["sub", "owntitle"]
            case .details: ["otherdetails", "details", "notes"]
            case .tag: ["tag", "focus", "specialization", "specialisation"]
            case .base: ["base", "basesalary", "basepay", "baseperyear"]
            case .stock:
                ["stock", "stockgrantvalue", "stockperyear", "stockvalue", "rsu", "rsus", "equity", "equityperyear"]
            case .bonus: ["bonus", "cashbonus", "bonusperyear"]
            case .total:
                [
                    "total", "totalyearlycompensation", "totalcompensation", "totalcomp", "totalpay", "tc",
                    "totalperyear",
                ]
            case .year: ["year", "timestamp", "date", "reported", "dateadded"]
            case .location: ["location", "city", "place", "office"]
            case .currency: ["currency"]
            case .experience: ["yearsofexperience", "experience", "yoe", "totalyearsofexperience"]
            }
        }
    }

    private static let names = Dictionary(
        Field.allCases.flatMap { field in field.headings.map { ($0, field) } },
        uniquingKeysWith: { first, _ in first }
    )

    /// How many columns the table has.
    let count: Int
    /// Headings that nothing is known about.
    let unused: [String]
    private let places: [Field: Int]

    /// How many headings are known, to choose the separator by.
    static func known(in cells: [String]) -> Int { cells.count { names[plain($0)] != nil } }

    /// Reads the headings.
    ///
    /// - Throws: `PayProblem` when a column is missing or stands twice.
    init(_ record: PayRecords.Record) throws(PayProblem) {
        var places: [Field: Int] = [:]
        var unused: [String] = []
        for (index, cell) in record.cells.enumerated() {
            guard let field = Self.names[Self.plain(cell)] else {
                if !cell.isEmpty { unused.append(cell) }
                continue
            }
            if let other = places.updateValue(index, forKey: field) {
                throw PayProblem(
                    line: record.line,
                    message: "Columns \(other + 1) and \(index + 1) mean the same (\(field.headings[0])).",
                    cure: "Keep one of them."
                )
            }
        }
        (count, self.unused, self.places) = (record.cells.count, unused, places)
        var missing: [String] = []
        if places[.level] == nil { missing.append("“level”") }
        if places[.title] == nil, places[.ownTitle] == nil, places[.tag] == nil { missing.append("“title”") }
        if places[.year] == nil { missing.append("“year” or “timestamp”") }
        if places[.total] == nil, places[.base] == nil || places[.stock] == nil {
            missing.append("“total”, or “base” and “stock”")
        }
        guard missing.isEmpty else {
            throw PayProblem(
                line: record.line,
                message: "The headings lack \(missing.joined(separator: "; ")).",
                cure: "Begin with a line such as level,title,base,stock,bonus,total,year,location,currency."
            )
        }
    }

    /// Whether there is such a column.
    func has(_ field: Field) -> Bool { places[field] != nil }

    /// The value of a record; empty when there is no such column.
    func value(_ field: Field, of cells: [String]) -> String {
        guard let place = places[field], place < cells.count else { return "" }
        return cells[place]
    }

    /// Letters and digits in lower case, so that “Base salary (USD)” and `base_salary_usd` are one.
    private static func plain(_ heading: String) -> String {
        var text = String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
        for ending in ["inusd", "usd"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
        return text
    }
}
