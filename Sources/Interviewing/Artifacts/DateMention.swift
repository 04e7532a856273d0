/// Whether a text names a date: for cells and actions, where a wrong alarm is worse than a miss.
enum DateMention {
    /// A day with its month, or a week, quarter or month with its year.
    static func isDate(_ text: String) -> Bool {
        let words = words(of: text)
        var hasYear = false
        var hasMonth = false
        var hasDay = false
        var hasPeriod = false
        for word in words {
            if isNumeric(word) { return true }
            hasYear = hasYear || isYear(word)
            hasMonth = hasMonth || months.contains(word)
            hasDay = hasDay || isDay(word)
            hasPeriod = hasPeriod || isPeriod(word)
        }
        return hasMonth && (hasDay || hasYear) || hasPeriod && hasYear
    }

    /// A date, or a day that a reader can find: a weekday, a month, a beat such as "weekly".
    static func isTime(_ text: String) -> Bool {
        if isDate(text) { return true }
        return words(of: text).contains { months.contains($0) || days.contains($0) || isPeriod($0) }
    }

    private static func words(of text: String) -> [Substring] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" || $0 == ".") }
            .map { word in
                var word = word
                while let last = word.last, "-/.".contains(last) { word.removeLast() }
                while let first = word.first, "-/.".contains(first) { word.removeFirst() }
                return word
            }
    }

    /// 2026-03-14, 14/3/2026, 14.3., 3/14, 2026-w12, 2026-q3, 2026-03.
    private static func isNumeric(_ word: Substring) -> Bool {
        let pieces = word.split { "-/.".contains($0) }
        guard pieces.count >= 2, pieces.count <= 3 else { return false }
        if isYear(pieces[0]), isPeriod(pieces[1]) { return true }
        guard pieces.allSatisfy({ $0.allSatisfy(\.isNumber) && $0.count <= 4 }) else { return false }
        let numbers = pieces.compactMap { Int($0) }
        guard numbers.count == pieces.count else { return false }
        if numbers.count == 3 { return true }
        if isYear(pieces[0]) { return word.contains("-") && (1...12).contains(numbers[1]) }
        return word.contains("/") && (1...31).contains(numbers[0]) && (1...31).contains(numbers[1])
    }

    private static func isYear(_ word: Substring) -> Bool {
        word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
    }

    private static func isDay(_ word: Substring) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day) else { return false }
        return ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    }

    private static func isPeriod(_ word: Substring) -> Bool {
        if periods.contains(word) { return true }
        guard let first = word.first, "qwh".contains(first) || word.hasPrefix("cw") || word.hasPrefix("kw") else {
            return false
        }
        let digits = word.drop(while: \.isLetter)
        return !digits.isEmpty && digits.count <= 2 && digits.allSatisfy(\.isNumber)
    }

    private static let periods: Set<Substring> = ["week", "quarter", "weeks", "weekly", "monthly", "quarterly"]
    private static let days: Set<Substring> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays",
        "wednesdays", "thursdays", "fridays", "today", "tomorrow", "tonight", "daily", "done", "closed", "completed",
    ]
    private static let months: Set<Substring> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
}
