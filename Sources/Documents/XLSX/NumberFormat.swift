import Foundation

/// How a workbook shows a number.
enum NumberFormat: Equatable {
    /// As the number it is.
    case general
    /// As a day, with or without the time of day.
    case day(hasTime: Bool)
    /// As a time of day, or as the time that something took, with or without seconds.
    case time(isElapsed: Bool, hasSeconds: Bool)
    /// With a fixed look.
    case number(NumberLook)

    /// Reads the code of a format ("yyyy-mm-dd", "0.0%"); only its first section, that of positive numbers, counts.
    init(code: String) {
        let scan = NumberFormatScan(code)
        if scan.isGeneral {
            self = .general
        } else if scan.hasDay {
            self = .day(hasTime: scan.hasTime)
        } else if scan.hasTime {
            self = .time(isElapsed: scan.isElapsed, hasSeconds: scan.hasSeconds)
        } else if let look = scan.look {
            self = .number(look)
        } else {
            self = .general
        }
    }

    /// The number as the format shows it. Days are written YYYY-MM-DD, whatever the format says about their order.
    func shown(_ number: Double, startsIn1904: Bool) -> String {
        switch self {
        case .general: NumberFormat.plain(number)
        case .day(let hasTime):
            SerialDay(number, startsIn1904: startsIn1904)?.text(hasTime: hasTime) ?? NumberFormat.plain(number)
        case .time(let isElapsed, let hasSeconds):
            SerialDay(number, startsIn1904: startsIn1904)?.time(isElapsed: isElapsed, hasSeconds: hasSeconds)
                ?? NumberFormat.plain(number)
        case .number(let look): look.shown(number)
        }
    }

    /// The number with at most ten digits that count, as wide as a column shows it.
    static func plain(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        return String(format: "%.10g", number)
    }
}
