/// The columns of a table that say when something is, and what a row says in them.
struct TimeColumns {
    private let table: DrawingSource.Table
    private let start: Int?
    private let end: Int?
    private let dates: Int?
    private let length: Int?
    private let lengthUnit: Double?

    /// - Parameter except: Columns that say something else.
    init(_ table: DrawingSource.Table, except: [Int?]) {
        self.table = table
        length = table.column(
            ["duration", "length", "estimate", "lead time", "how long", "days", "months"],
            except: except
        )
        dates = table.column(
            ["dates", "when", "timeline", "timing", "schedule", "period", "weeks", "week", "sprints"],
            except: except + [length]
        )
        start = table.column(
            ["start", "starts", "start date", "begin", "begins", "from", "kick off"],
            except: except + [dates, length]
        )
        end = table.column(
            [
                "end", "ends", "end date", "finish", "due", "due date", "forecast", "committed date", "committed",
                "date",
                "target", "target date", "deadline", "until", "done by", "by", "needed by", "eta", "planned", "quarter",
                "month",
            ],
            except: except + [dates, start, length]
        )
        lengthUnit = length.flatMap { LengthReader.unit(ofHeading: table.headings[$0].folded) }
    }

    /// Whether the table has any of them.
    var isEmpty: Bool { start == nil && end == nil && dates == nil && length == nil }
    /// Whether the table says how long things take, or both when they begin and when they end.
    var tellsLength: Bool { length != nil || dates != nil || (start != nil && end != nil) }
    /// Every cell of a row that may hold a date.
    func texts(_ row: [DrawnText]) -> [String] { [start, end, dates].compactMap { table.cell(row, $0)?.text } }

    /// What a row says; moments of the other kind than the plan's are left out.
    func times(_ row: [DrawnText], _ reader: MomentReader, isDate: Bool) -> (
        start: WrittenTime?, end: WrittenTime?, length: PlanLength?
    ) {
        var times: (start: WrittenTime?, end: WrittenTime?, length: PlanLength?) = (nil, nil, nil)
        if let cell = table.cell(row, length), let days = LengthReader.days(in: cell.text, unit: lengthUnit) {
            times.length = PlanLength(days: days, text: cell)
        }
        if let cell = table.cell(row, dates), let column = dates {
            // "Weeks: 1–4" and "Week: 3" count from the beginning; "Weeks: 3" is a length.
            let heading = table.headings[column].folded
            let isCounted = heading.hasPrefix("week") || heading.hasPrefix("sprint")
            let isBare = cell.text.allSatisfy { !$0.isLetter }
            let text = isCounted && isBare ? "\(heading.split(separator: " ").first ?? "week") \(cell.text)" : cell.text
            if isBare, heading == "weeks" || heading == "sprints", let number = Int(cell.text) {
                times.length =
                    times.length
                    ?? LengthReader.days(in: "\(number) \(heading)").map { PlanLength(days: $0, text: cell) }
            } else if let moment = reader.moment(in: text), moment.isDate == isDate {
                let last = WrittenTime(day: moment.days.upperBound, text: cell)
                (times.start, times.end) = (
                    moment.days.count > 1 ? WrittenTime(day: moment.days.lowerBound, text: cell) : nil, last
                )
            } else if let days = LengthReader.days(in: cell.text) {
                times.length = times.length ?? PlanLength(days: days, text: cell)
            }
        }
        if let cell = table.cell(row, start), let moment = counted(cell, start, reader), moment.isDate == isDate {
            times.start = WrittenTime(day: moment.days.lowerBound, text: cell)
        }
        if let cell = table.cell(row, end), let moment = counted(cell, end, reader), moment.isDate == isDate {
            times.end = WrittenTime(day: moment.days.upperBound, text: cell)
            if moment.isRange, times.start == nil { times.start = WrittenTime(day: moment.days.lowerBound, text: cell) }
        }
        return times
    }

    /// A moment; "Start week: 3" counts weeks.
    func counted(_ cell: DrawnText, _ column: Int?, _ reader: MomentReader) -> Moment? {
        if let moment = reader.moment(in: cell.text) { return moment }
        guard let column,
            let unit = ["week", "day", "sprint", "month"].first(where: table.headings[column].folded.contains),
            let number = Int(cell.text)
        else { return nil }
        return reader.moment(in: "\(unit) \(number)")
    }

    /// Moments of a row that are dates, and those that are counted.
    func kinds(_ row: [DrawnText], _ reader: MomentReader) -> (dates: Int, counted: Int) {
        var kinds = (dates: 0, counted: 0)
        for isDate in [true, false] {
            let times = self.times(row, reader, isDate: isDate)
            let count = (times.start == nil ? 0 : 1) + (times.end == nil ? 0 : 1)
            if isDate { kinds.dates = count } else { kinds.counted = count }
        }
        return kinds
    }
}
