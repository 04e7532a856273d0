/// Reads how long something takes: `3 weeks`, `2–3 weeks`, `10 working days`, `1.5 months`, `two sprints`, `3w`.
enum LengthReader {
    /// Calendar days rounded up, or nil; of a range the longer end, because a plan must hold it.
    ///
    /// - Parameter unit: Days in the unit of a bare number, where the heading of the column names it.
    static func days(in text: String, unit: Double? = nil) -> Int? {
        let tokens = TimeToken.tokens(of: text)
        if tokens.first?.word == "milestone" { return 0 }
        for index in tokens.indices {
            guard let (first, next) = number(tokens, index) else { continue }
            var (value, after) = (first, next)
            if after < tokens.count, tokens[after] == .mark("-") || tokens[after] == .word("to"),
                let (second, end) = number(tokens, after + 1)
            {
                (value, after) = (max(value, second), end)
            }
            if let days = Self.unit(tokens, after) { return rounded(value * days) }
            if index == 0, after == tokens.count, let unit { return rounded(value * unit) }
        }
        return nil
    }

    /// Days in the unit that the heading of a column names: "Duration (weeks)", "Days".
    static func unit(ofHeading folded: String) -> Double? {
        let words = folded.split(separator: " ").map(String.init)
        guard let unit = words.lazy.compactMap({ units[$0] }).first else { return nil }
        return words.contains(where: workWords.contains) ? unit * 7 / 5 : unit
    }

    private static func number(_ tokens: [TimeToken], _ index: Int) -> (Double, Int)? {
        guard index < tokens.count else { return nil }
        switch tokens[index] {
        case .number(let whole, let digits):
            guard whole >= 0, digits <= 5 else { return nil }
            if index + 2 < tokens.count, tokens[index + 1] == .mark("."),
                case .number(let part, let places) = tokens[index + 2], part >= 0, places <= 3
            {
                let divisor = [10.0, 100, 1000][places - 1]
                return (Double(whole) + Double(part) / divisor, index + 3)
            }
            return (Double(whole), index + 1)
        case .word(let word):
            return words[word].map { ($0, index + 1) }
        case .mark(let mark):
            return mark == "½" ? (0.5, index + 1) : nil
        }
    }

    private static func unit(_ tokens: [TimeToken], _ start: Int) -> Double? {
        var index = start
        if index < tokens.count, tokens[index] == .mark("-") { index += 1 }
        guard index < tokens.count, let word = tokens[index].word else { return nil }
        if workWords.contains(word) {
            guard index + 1 < tokens.count, let next = tokens[index + 1].word, next.hasPrefix("day") else { return nil }
            return 7 / 5
        }
        if word == "calendar", index + 1 < tokens.count { return tokens[index + 1].word.flatMap { units[$0] } }
        // "3 m" is metres or minutes as well.
        return units[word]
    }

    private static func rounded(_ days: Double) -> Int? {
        // A little less, so that 10 working days are 14 and not 15.
        let up = (days - 1e-6).rounded(.up)
        return up >= 0 && up <= 36_500 ? Int(up) : nil
    }

    private static let workWords: Set<String> = ["working", "work", "business", "person"]

    private static let units: [String: Double] = [
        "hour": 1 / 24, "hours": 1 / 24, "hrs": 1 / 24, "h": 1 / 24, "day": 1, "days": 1, "d": 1, "week": 7, "weeks": 7,
        "wk": 7, "wks": 7, "w": 7, "sprint": 14, "sprints": 14, "fortnight": 14, "fortnights": 14, "month": 365.25 / 12,
        "months": 365.25 / 12, "mo": 365.25 / 12, "mos": 365.25 / 12, "quarter": 365.25 / 4, "quarters": 365.25 / 4,
        "year": 365.25, "years": 365.25,
    ]

    private static let words: [String: Double] = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "half": 0.5,
    ]
}
