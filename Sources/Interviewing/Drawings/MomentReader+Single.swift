/// Single moments and their parts.
extension MomentReader {
    func single(_ tokens: [TimeToken], _ start: Int) -> (Moment, Int)? {
        guard start < tokens.count else { return nil }
        switch tokens[start] {
        case .number: return numeric(tokens, start)
        case .word(let word): return named(word, tokens, start)
        case .mark: return nil
        }
    }

    func numeric(_ tokens: [TimeToken], _ start: Int) -> (Moment, Int)? {
        if let year = tokens[start].year { return yearFirst(year, tokens, start) }
        guard let first = tokens[start].small else { return nil }
        if let month = month(tokens, ofMonth(tokens, ordinal(tokens, start + 1))) {
            let (year, end) = self.year(tokens, ofMonth(tokens, ordinal(tokens, start + 1)) + 1)
            return day(year, month, first).map { ($0, end) }
        }
        guard start + 4 < tokens.count, case .mark(let mark) = tokens[start + 1], mark == "/" || mark == ".",
            tokens[start + 3] == .mark(mark), let second = tokens[start + 2].small, let year = tokens[start + 4].year
        else { return nil }
        let isDayFirst = mark == "." || first > 12 ? true : second > 12 ? false : isDayFirst
        guard let isDayFirst else { return nil }
        return day(year, isDayFirst ? second : first, isDayFirst ? first : second).map { ($0, start + 5) }
    }

    /// `2026-03-04`, `2026-03`, `2026-W12`, `2026 Q2`.
    func yearFirst(_ year: Int, _ tokens: [TimeToken], _ start: Int) -> (Moment, Int)? {
        var index = start + 1
        if index < tokens.count, tokens[index] == .mark("-") || tokens[index] == .mark("/") { index += 1 }
        guard index < tokens.count else { return nil }
        if let word = tokens[index].word, index + 1 < tokens.count, let number = tokens[index + 1].small {
            if word == "q" { return quarter(number, year).map { ($0, index + 2) } }
            if word == "w", let monday = CalendarDay.monday(ofWeek: number, in: year) {
                return (Moment(days: monday.number...monday.number + 6, isDate: true), index + 2)
            }
            return nil
        }
        guard index == start + 2, case .number(let month, digits: 2) = tokens[index] else { return nil }
        if index + 2 < tokens.count, tokens[index + 1] == tokens[start + 1], let day = tokens[index + 2].small {
            return self.day(year, month, day).map { ($0, index + 3) }
        }
        return wholeMonth(year, month).map { ($0, index + 1) }
    }

    func named(_ word: String, _ tokens: [TimeToken], _ start: Int) -> (Moment, Int)? {
        if let month = month(tokens, start) {
            if start + 1 < tokens.count, let number = tokens[start + 1].small {
                let (year, end) = self.year(tokens, ordinal(tokens, start + 2))
                return day(year, month, number).map { ($0, end) }
            }
            let (year, end) = self.year(tokens, start + 1)
            // "may" is a month only with a year or a day behind it.
            guard word != "may" || end > start + 1 else { return nil }
            return wholeMonth(year, month).map { ($0, end) }
        }
        guard start + 1 < tokens.count, let number = tokens[start + 1].small else { return nil }
        if word == "q" || word == "quarter" {
            let (year, end) = self.year(tokens, start + 2)
            return quarter(number, year).map { ($0, end) }
        }
        if word == "w" || word == "cw" || word == "week", start + 2 < tokens.count, let year = tokens[start + 2].year,
            let monday = CalendarDay.monday(ofWeek: number, in: year)
        {
            return (Moment(days: monday.number...monday.number + 6, isDate: true), start + 3)
        }
        guard let unit = Self.units[word], number > 0 || word == "day" else { return nil }
        return (Self.counted(number, unit), start + 2)
    }

    // MARK: - Parts

    func month(_ tokens: [TimeToken], _ index: Int) -> Int? {
        guard index < tokens.count, let word = tokens[index].word else { return nil }
        return DateWords.months[FoldedWord(word)]
    }

    func ordinal(_ tokens: [TimeToken], _ index: Int) -> Int {
        guard index < tokens.count, let word = tokens[index].word, DateWords.ordinals.contains(FoldedWord(word))
        else { return index }
        return index + 1
    }

    func ofMonth(_ tokens: [TimeToken], _ index: Int) -> Int {
        index < tokens.count && (tokens[index] == .word("of") || tokens[index] == .mark("-")) ? index + 1 : index
    }

    func year(_ tokens: [TimeToken], _ index: Int) -> (Int, Int) {
        var next = index
        if next < tokens.count, tokens[next] == .mark(",") || tokens[next] == .mark("-") || tokens[next] == .mark(".") {
            next += 1
        }
        guard next < tokens.count, let named = tokens[next].year else { return (year, index) }
        return (named, next + 1)
    }

    func day(_ year: Int, _ month: Int, _ day: Int) -> Moment? {
        CalendarDay(year: year, month: month, day: day).map { Moment(days: $0.number...$0.number, isDate: true) }
    }

    func wholeMonth(_ year: Int, _ month: Int) -> Moment? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        return Moment(
            days: first.number...first.number + CalendarDay.length(ofMonth: month, in: year) - 1,
            isDate: true
        )
    }

    func quarter(_ number: Int, _ year: Int) -> Moment? {
        guard (1...4).contains(number), let first = CalendarDay(year: year, month: number * 3 - 2, day: 1),
            let last = wholeMonth(year, number * 3)
        else { return nil }
        return Moment(days: first.number...last.days.upperBound, isDate: true)
    }

    /// Days in each unit that plans count from their beginning.
    static let units: [String: Int] = [
        "week": 7, "weeks": 7, "wk": 7, "wks": 7, "w": 7, "day": 1, "days": 1, "sprint": 14, "sprints": 14,
        "month": 30, "months": 30,
    ]

    static func counted(_ number: Int, _ unit: Int) -> Moment {
        let first = max(0, number - 1) * unit
        return Moment(days: first...first + unit - 1, isDate: false)
    }
}
