import Interviewing
import Testing

/// Files of pay reports as people have them, written in the tests' own words.
enum PayFiles {
    static let today = CalendarDay(year: 2026, month: 11, day: 23) ?? CalendarDay(number: 0)
    static let heading = "level,title,base,stock,bonus,total,year,location,currency"
    static let row = "L6,Technical Program Manager,150000,80000,20000,250000,2025,\"Seattle, WA\",USD"

    static func read(_ text: String) throws(PayFileError) -> PayImport {
        try PayReader.read(Array(text.utf8), today: today)
    }

    /// A file with the usual headings.
    static func file(_ rows: String...) -> String { ([heading] + rows).joined(separator: "\n") }

    /// The problems of a file; fails the test when it has none.
    static func problems(_ bytes: [UInt8]) -> PayFileError? {
        do {
            let imported = try PayReader.read(bytes, today: today)
            Issue.record("\(imported.reports.count) reports were taken")
            return nil
        } catch {
            return error
        }
    }
}

/// A generator that repeats exactly (SplitMix64).
struct PayDice: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
