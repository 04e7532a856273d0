/// Writes JSON bytes by hand.
///
/// `JSONEncoder` takes longer to write an assessment than the engine takes to make it, so the batch form of
/// `assess` would spend most of its time there. Keys keep the order of the contract; numbers have at most four
/// decimals and never depend on the locale.
public struct JSONWriter {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Starts with room for so many bytes.
    public init(capacity: Int = 8192) {
        bytes.reserveCapacity(capacity)
    }

    /// An object; the body writes its keys and values.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    /// A list; the body writes each item.
    public mutating func array<Items: Sequence>(_ items: Items, _ body: (inout JSONWriter, Items.Element) -> Void) {
        open(UInt8(ascii: "["))
        for item in items { body(&self, item) }
        close(UInt8(ascii: "]"))
    }

    /// A key that needs no escaping.
    public mutating func key(_ name: StaticString) {
        separate()
        append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        append(UInt8(ascii: "\""))
        append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A key with any characters.
    public mutating func key(_ name: String) {
        string(name)
        append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A text.
    public mutating func string(_ text: String) {
        separate()
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { buffer in
            var clean = 0
            for (index, byte) in buffer.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
                bytes.append(contentsOf: buffer[clean..<index])
                escape(byte)
                clean = index + 1
            }
            bytes.append(contentsOf: buffer[clean...])
        }
        append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// A whole number.
    public mutating func integer(_ value: Int) {
        separate()
        digits(value)
        needsComma = true
    }

    /// A number with at most four decimals.
    public mutating func number(_ value: Double) {
        separate()
        let scaled = Int((value * 10_000).rounded())
        if scaled < 0 { append(UInt8(ascii: "-")) }
        digits(abs(scaled) / 10_000)
        append(UInt8(ascii: "."))
        var rest = abs(scaled) % 10_000
        var width = 4
        while width > 1, rest % 10 == 0 {
            rest /= 10
            width -= 1
        }
        let written = String(rest)
        for _ in 0..<(width - written.utf8.count) { append(UInt8(ascii: "0")) }
        bytes.append(contentsOf: written.utf8)
        needsComma = true
    }

    /// Nothing.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    /// Yes or no.
    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    private mutating func digits(_ value: Int) {
        if value >= 0, value < 10 {
            append(UInt8(ascii: "0") + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0x22: bytes.append(contentsOf: "\\\"".utf8)
        case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
        default:
            let hex = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "\\u00".utf8)
            append(hex[Int(byte >> 4)])
            append(hex[Int(byte & 15)])
        }
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { append(UInt8(ascii: ",")) }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) { bytes.append(byte) }
}
