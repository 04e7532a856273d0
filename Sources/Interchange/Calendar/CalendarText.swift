import Interviewing

/// Values of a calendar file (RFC 5545 §3.3).
enum CalendarText {
    /// Text with what has a meaning in the file escaped (§3.3.11).
    ///
    /// Everything that some reader takes for the end of a line becomes an escaped one; other control characters, which
    /// must not stand in a file (§3.1), are left out.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n" where isAfterReturn: continue
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
                escaped.append(contentsOf: ["\\", "n"])
            case "\t": escaped.append(scalar)
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// An id of plain letters, digits, dots and dashes; every other byte as `_` and its two hexadecimal digits, so that
    /// different ids stay different.
    static func name(_ id: String) -> String {
        var name = ""
        for byte in id.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                name += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return name
    }

    /// 16 hexadecimal digits that tell texts apart without showing them: FNV-1a with 64 bits, G. Fowler, L. C. Noll and
    /// K.-P. Vo, http://www.isthe.com/chongo/tech/comp/fnv/ (public domain).
    static func hash(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// A day as `20260304`.
    static func day(_ day: CalendarDay) -> String {
        let (year, month, date) = day.parts
        let years = String(year)
        return String(repeating: "0", count: max(0, 4 - years.count)) + years + two(month) + two(date)
    }

    /// A minute of the day as `190000`.
    static func clock(_ minute: Int) -> String { "\(two(minute / 60))\(two(minute % 60))00" }

    /// A moment as `20260304T190000Z`.
    static func moment(_ time: Timestamp) -> String {
        let date = ClockOffset.utc.day(of: time)
        let rest = Int(time.milliseconds / 1000) - date.number * 86_400
        return "\(day(date))T\(clock(rest / 60).prefix(4))\(two(rest % 60))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
