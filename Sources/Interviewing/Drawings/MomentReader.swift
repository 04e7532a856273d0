/// Reads dates and counted weeks in the forms that plans use, down to the day.
///
/// `2026-03-04`, `4 March 2026`, `March 4th, 2026`, `Mar 2026`, `Q2 2026`, `week 3`, `W12 2026`, `sprint 2`, `day 10`,
/// `month 2`, `04/03/2026`, and ranges of them: `3–21 March`, `weeks 1-4`, `Mar to May 2026`.
struct MomentReader {
    /// The year of dates that name none.
    let year: Int
    /// Whether `04/03/2026` begins with the day; nil when the text does not show it.
    let isDayFirst: Bool?
    /// Whether the text names a year at all.
    let isYearNamed: Bool

    /// Every moment of a text in order; a range is one moment.
    func moments(in text: String) -> [Moment] {
        let tokens = TimeToken.tokens(of: text)
        var moments: [Moment] = []
        var index = 0
        while index < tokens.count {
            guard let (moment, next) = range(tokens, index) else {
                // A day that the calendar does not have takes its month with it: "31 February 2026" is no February.
                let isDay = tokens[index].number != nil && month(tokens, ordinal(tokens, index + 1)) != nil
                index = isDay ? ordinal(tokens, index + 1) + 1 : index + 1
                continue
            }
            moments.append(moment)
            index = next
        }
        return moments
    }

    /// A reader for a text: the first year that it names counts for dates without one, and one date beyond the twelfth
    /// shows whether days or months come first in all of them.
    init(of texts: some Sequence<String>) {
        var year: Int?
        var isDayFirst: Bool?
        for text in texts {
            if year != nil, isDayFirst != nil { break }
            let tokens = TimeToken.tokens(of: text)
            year = year ?? tokens.lazy.compactMap(\.year).first
            for index in tokens.indices.dropLast(4) where isDayFirst == nil {
                guard tokens[index + 1] == .mark("/"), tokens[index + 3] == .mark("/"), tokens[index + 4].year != nil,
                    let first = tokens[index].small, let second = tokens[index + 2].small
                else { continue }
                if first > 12 { isDayFirst = true } else if second > 12 { isDayFirst = false }
            }
        }
        (self.year, self.isDayFirst, isYearNamed) = (year ?? Self.noYear, isDayFirst, year != nil)
    }

    /// A year without a leap day for dates of texts that name no year.
    private static let noYear = 2001

    /// The first moment of a text.
    func moment(in text: String) -> Moment? { moments(in: text).first }

    // MARK: - Ranges

    private func range(_ tokens: [TimeToken], _ start: Int) -> (Moment, Int)? {
        if let shared = sharedMonth(tokens, start) { return shared }
        guard let (first, next) = single(tokens, start) else { return nil }
        let gap = separator(tokens, next)
        guard let gap else { return (first, next) }
        if let (second, end) = single(tokens, gap), second.isDate == first.isDate {
            return (join(first, second), end)
        }
        // "weeks 1–4": the second number has no unit of its own.
        if !first.isDate, let unit = Self.units[tokens[start].word ?? ""], gap < tokens.count,
            let number = tokens[gap].small, number > 0
        {
            return (join(first, Self.counted(number, unit)), gap + 1)
        }
        return (first, next)
    }

    /// From the first of one moment to the last of another; a year that turns in between is the next one.
    private func join(_ first: Moment, _ second: Moment) -> Moment {
        var last = second.days.upperBound
        let yearOfDays = 365
        if last < first.days.lowerBound, first.isDate, last + yearOfDays > first.days.lowerBound { last += yearOfDays }
        return Moment(
            days: first.days.lowerBound...max(first.days.lowerBound, last),
            isDate: first.isDate,
            isRange: true
        )
    }

    /// `3–21 March 2026`, `March 3–21, 2026`, `Mar–May 2026`: what the two ends share is written once.
    private func sharedMonth(_ tokens: [TimeToken], _ start: Int) -> (Moment, Int)? {
        if let first = tokens[start].small {
            var index = ordinal(tokens, start + 1)
            guard let gap = separator(tokens, index), gap < tokens.count, let second = tokens[gap].small else {
                return nil
            }
            index = ordinal(tokens, gap + 1)
            guard let month = month(tokens, index) else { return nil }
            let (year, end) = self.year(tokens, index + 1)
            return days(year, month, first, second).map { ($0, end) }
        }
        guard let month = month(tokens, start) else { return nil }
        if start + 1 < tokens.count, let first = tokens[start + 1].small {
            let index = ordinal(tokens, start + 2)
            guard let gap = separator(tokens, index), gap < tokens.count, let second = tokens[gap].small else {
                return nil
            }
            let after = ordinal(tokens, gap + 1)
            guard self.month(tokens, after) == nil else { return nil }
            let (year, end) = self.year(tokens, after)
            return days(year, month, first, second).map { ($0, end) }
        }
        guard let gap = separator(tokens, start + 1), let last = self.month(tokens, gap) else { return nil }
        guard gap + 1 >= tokens.count || tokens[gap + 1].small == nil else { return nil }
        let (year, end) = self.year(tokens, gap + 1)
        guard let first = CalendarDay(year: last < month ? year - 1 : year, month: month, day: 1),
            let final = CalendarDay(year: year, month: last, day: CalendarDay.length(ofMonth: last, in: year))
        else { return nil }
        return (Moment(days: first.number...final.number, isDate: true, isRange: true), end)
    }

    private func days(_ year: Int, _ month: Int, _ first: Int, _ second: Int) -> Moment? {
        guard second >= first, let start = CalendarDay(year: year, month: month, day: first),
            let end = CalendarDay(year: year, month: month, day: second)
        else { return nil }
        return Moment(days: start.number...end.number, isDate: true, isRange: true)
    }

    /// The index behind a dash or "to".
    private func separator(_ tokens: [TimeToken], _ index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        switch tokens[index] {
        case .mark("-"):
            return index + 1
        case .word(let word) where DateWords.separators.contains(FoldedWord(word)):
            return index + 1
        default:
            return nil
        }
    }
}
