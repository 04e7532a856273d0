/// One end of a range of dates as it stands in the text.
struct DatePoint {
    /// The index behind the last byte.
    let end: Int
    /// The date, when it is certain by itself.
    var date: Resume.Date?
    /// A date with a year of two digits: "01/15". Certain only beside another date.
    var shortDate: Resume.Date?
    /// A month without a year.
    var month: Int?
}

/// Reads single dates and what stands between two of them.
struct DatePointReader {
    /// The text.
    let bytes: [UInt8]
    /// The index behind the last byte that may be read.
    let limit: Int

    /// The date that starts at an index, or nil.
    func point(at start: Int) -> DatePoint? {
        guard start < limit else { return nil }
        return bytes[start].isDigit ? numeric(at: start) : named(at: start)
    }

    /// The second date of a range, where two digits can be a year: "2012-14".
    func secondPoint(at start: Int, after first: DatePoint) -> DatePoint? {
        if let point = point(at: start), point.date != nil || point.shortDate != nil { return point }
        guard let year = first.date?.year, first.date?.month == nil, let number = number(at: start),
            number.end - start == 2, number.value > year % 100
        else { return nil }
        return DatePoint(end: number.end, date: Resume.Date(year: year / 100 * 100 + number.value))
    }

    /// The index behind "Since " or "From ", or nil.
    func since(at start: Int) -> Int? {
        guard let word = word(at: start), word.text == "since" else { return nil }
        return skipBlanks(from: word.end)
    }

    /// The index behind a word for "until today", or nil.
    func current(at start: Int) -> Int? {
        guard let word = word(at: start), DateWords.current.contains(word.text) else { return nil }
        if word.text == "present", let day = self.word(at: skipBlanks(from: word.end)), day.text == "day" {
            return day.end
        }
        return word.text == "pres" && byte(word.end) == 0x2E ? word.end + 1 : word.end
    }

    /// What separates two dates: the index behind its first mark, the index behind all of it, and whether it is a dash.
    func gap(at start: Int) -> (mark: Int, end: Int, isDash: Bool)? {
        let from = skipBlanks(from: start)
        guard from < limit else { return nil }
        if let word = word(at: from), DateWords.separators.contains(word.text), from > start {
            return (word.end, skipBlanks(from: word.end), false)
        }
        var index = from
        while let width = dashWidth(at: index) { index += width }
        guard index > from else { return nil }
        return (index, skipBlanks(from: index), true)
    }

    // MARK: - Forms

    private func numeric(at start: Int) -> DatePoint? {
        guard let number = number(at: start) else { return nil }
        switch number.end - start {
        case 4: return yearFirst(number)
        case 1...2: return monthFirst(number) ?? dayFirst(number)
        default: return nil
        }
    }

    /// `2019`, `2019-04`, `2019/04`, `2019-04-15`.
    private func yearFirst(_ year: (value: Int, end: Int)) -> DatePoint? {
        guard DateWords.years.contains(year.value), isEnd(year.end) else { return nil }
        let separator = byte(year.end)
        guard separator == 0x2D || separator == 0x2F || separator == 0x2E,
            let month = number(at: year.end + 1), month.end - year.end == 3, (1...12).contains(month.value)
        else { return DatePoint(end: year.end, date: Resume.Date(year: year.value)) }
        // "2009-10" reads as two years that follow each other.
        guard separator != 0x2D || month.value != year.value % 100 + 1 else {
            return DatePoint(end: year.end, date: Resume.Date(year: year.value))
        }
        var end = month.end
        if byte(end) == separator, let day = number(at: end + 1), day.end - end <= 3 { end = day.end }
        return DatePoint(end: end, date: Resume.Date(year: year.value, month: month.value))
    }

    /// `01/2015`, `1.2015`, `01-2015`, `01/15/2015`, `01/15`.
    private func monthFirst(_ first: (value: Int, end: Int)) -> DatePoint? {
        guard let separator = byte(first.end), separator == 0x2F || separator == 0x2E || separator == 0x2D,
            let second = number(at: byte(first.end + 1) == 0x27 ? first.end + 2 : first.end + 1)
        else { return spacedMonth(first) }
        switch second.end - first.end {
        case 5 where (1...12).contains(first.value) && DateWords.years.contains(second.value) && isEnd(second.end):
            return DatePoint(end: second.end, date: Resume.Date(year: second.value, month: first.value))
        case 2...4:
            if byte(second.end) == separator, let third = number(at: second.end + 1),
                third.end - second.end == 5, DateWords.years.contains(third.value)
            {
                return DatePoint(end: third.end, date: dayAndMonth(first.value, second.value, year: third.value))
            }
            guard separator == 0x2F, second.end - first.end >= 3, (1...12).contains(first.value), isEnd(second.end),
                byte(second.end) != 0x2F
            else { return nil }
            return DatePoint(
                end: second.end,
                shortDate: Resume.Date(year: century(second.value), month: first.value)
            )
        default:
            return nil
        }
    }

    /// `01 / 2015`.
    private func spacedMonth(_ first: (value: Int, end: Int)) -> DatePoint? {
        let slash = skipBlanks(from: first.end)
        guard slash > first.end, byte(slash) == 0x2F, (1...12).contains(first.value),
            let year = number(at: skipBlanks(from: slash + 1)), DateWords.years.contains(year.value)
        else { return nil }
        return DatePoint(end: year.end, date: Resume.Date(year: year.value, month: first.value))
    }

    /// `15 March 2019`, `1st March 2019`.
    private func dayFirst(_ day: (value: Int, end: Int)) -> DatePoint? {
        guard (1...31).contains(day.value) else { return nil }
        var index = day.end
        if let suffix = word(at: index), DateWords.ordinals.contains(suffix.text) { index = suffix.end }
        let from = skipBlanks(from: index)
        guard from > index, let point = named(at: from), point.date?.month != nil else { return nil }
        return point
    }

    /// `January 2019`, `Jan. 2019`, `Jan '19`, `Jan-19`, `May 1st, 2019`, `Summer 2018`, `March`.
    private func named(at start: Int) -> DatePoint? {
        guard let word = word(at: start) else { return nil }
        let month = DateWords.months[word.text]
        let isSeason = DateWords.seasons.contains(word.text)
        guard month != nil || isSeason else { return nil }
        var index = byte(word.end) == 0x2E ? word.end + 1 : word.end
        if let day = number(at: skipBlanks(from: index)), day.end - skipBlanks(from: index) <= 2, !isSeason {
            var after = day.end
            if let suffix = self.word(at: after), DateWords.ordinals.contains(suffix.text) { after = suffix.end }
            if byte(after) == 0x2C { index = after }
        }
        if let year = year(at: index) {
            let date = Resume.Date(year: year.value, month: month)
            return DatePoint(end: year.end, date: date)
        }
        guard let month else { return nil }
        return DatePoint(end: index, month: month)
    }

    /// The year behind a month: blanks, comma, dash, slash, "of" or an apostrophe may stand before it.
    private func year(at start: Int) -> (value: Int, end: Int)? {
        var index = skipBlanks(from: start)
        if let sign = byte(index), sign == 0x2C || sign == 0x2F || sign == 0x2D { index = skipBlanks(from: index + 1) }
        if let word = word(at: index), word.text == "of" { index = skipBlanks(from: word.end) }
        let quote = byte(index) == 0x27 ? 1 : bytes.has("\u{2019}", at: index, before: limit) ? 3 : 0
        guard let number = number(at: index + quote), isEnd(number.end) else { return nil }
        let digits = number.end - index - quote
        if digits == 4, quote == 0, DateWords.years.contains(number.value) { return number }
        let isJoined = byte(start) == 0x2D || byte(start) == 0x2F
        guard digits == 2, quote > 0 || isJoined else { return nil }
        return (century(number.value), number.end)
    }
}
