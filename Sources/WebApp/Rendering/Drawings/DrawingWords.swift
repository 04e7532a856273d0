import Interviewing
import TextAnalysis

/// How days, dates and numbers are said in drawings.
enum DrawingWords {
    /// Text without control characters and line ends, which an SVG cannot hold, and without marks that turn its direction.
    static func plain(_ text: String) -> String {
        var plain = ""
        plain.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: plain.unicodeScalars.append(" ")
            case 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: break
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// "3 weeks", "10 days", "1 day".
    static func days(_ days: Int) -> String {
        if days > 0, days % 7 == 0 { return count(days / 7, "week") }
        return count(days, "day")
    }

    /// "1 task", "12 tasks".
    static func count(_ number: Int, _ word: String) -> String {
        "\(GroupedNumber.text(number)) \(word)\(number == 1 ? "" : "s")"
    }

    /// "4 Mar 2026", "4 Mar" without a year, "day 11" where a plan counts from its beginning.
    static func day(_ day: Int, _ scale: PlanScale) -> String {
        switch scale {
        case .dates(let isYearNamed):
            let (year, month, day) = CalendarDay(number: day).parts
            return isYearNamed ? "\(day) \(months[month - 1]) \(year)" : "\(day) \(months[month - 1])"
        case .elapsed:
            return "day \(GroupedNumber.text(day + 1))"
        case .order:
            return "step \(GroupedNumber.text(day + 1))"
        }
    }

    /// "4 Mar – 18 Mar 2026": the year once where both ends share it; one day where there is but one.
    static func days(_ first: Int, through last: Int, _ scale: PlanScale) -> String {
        guard last > first else { return day(first, scale) }
        if case .dates(isYearNamed: true) = scale,
            CalendarDay(number: first).parts.year == CalendarDay(number: last).parts.year
        {
            return "\(day(first, .dates(isYearNamed: false))) – \(day(last, scale))"
        }
        return "\(day(first, scale)) – \(day(last, scale))"
    }

    /// "12.5 ms", "180 ms".
    static func milliseconds(_ value: Double) -> String {
        let tenths = (min(value, 1e12) * 10).rounded() / 10
        if value > 0, tenths == 0 { return "under 0.1 ms" }
        return tenths == tenths.rounded() ? "\(GroupedNumber.text(Int(tenths))) ms" : "\(tenths) ms"
    }

    /// The same with blanks that do not break a line, but for those around a dash.
    static func unbroken(_ text: String) -> String {
        text.split(separator: " – ", omittingEmptySubsequences: false)
            .map { String($0.map { $0 == " " ? "\u{A0}" : $0 }) }.joined(separator: "\u{A0}– ")
    }

    /// "A, B and C".
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A name in a sentence: whole, up to a length at which a sentence is still one.
    static func name(_ text: DrawnText) -> String {
        let plain = plain(text.text)
        return plain.count > 80 ? plain.prefix(79) + "…" : plain
    }

    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
