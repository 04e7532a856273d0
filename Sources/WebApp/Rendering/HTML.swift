/// Builds HTML by hand where a template would be slow or blind: marked text, the map, the matrix.
///
/// Text goes in escaped; only literals of ours go in as they are.
struct HTML {
    private(set) var text = ""

    /// Markup of ours.
    mutating func markup(_ markup: StaticString) { text += "\(markup)" }

    /// A whole number.
    mutating func number(_ number: Int) { text += String(number) }

    /// Text of anybody.
    mutating func escaped(_ other: some StringProtocol) {
        var other = String(other)
        other.withUTF8 { bytes in
            var start = 0
            for (index, byte) in bytes.enumerated() {
                guard let entity = Self.entity(byte) else { continue }
                text += String(decoding: bytes[start..<index], as: UTF8.self)
                text += entity
                start = index + 1
            }
            text += String(decoding: bytes[start...], as: UTF8.self)
        }
    }

    /// An attribute with a leading space.
    mutating func attribute(_ name: StaticString, _ value: some StringProtocol) {
        text += " \(name)=\""
        escaped(value)
        text += "\""
    }

    /// A number as SVG wants it, with at most two decimals.
    mutating func attribute(_ name: StaticString, _ value: Double) {
        attribute(name, "\((value * 100).rounded() / 100)")
    }

    private static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
