/// Finds the place where bytes stop being JSON; Foundation only says that they do.
struct JSONScanner {
    private let bytes: [UInt8]
    private var index = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The line, from 1, of the first byte that does not fit; nil when the whole is well-formed.
    static func faultyLine(in bytes: [UInt8]) -> Int? {
        var scanner = JSONScanner(bytes)
        guard !scanner.passesDocument() else { return nil }
        return 1 + bytes.prefix(scanner.index).count { $0 == 0x0A }
    }

    /// Goes through one value of any depth, without calling itself.
    private mutating func passesDocument() -> Bool {
        var open: [UInt8] = []
        while true {
            skipSpace()
            if take("[") || take("{") {
                open.append(bytes[index - 1])
                skipSpace()
                if !takeEnd(of: open) {
                    guard passesKey(in: open) else { return false }
                    continue
                }
                open.removeLast()
            } else {
                guard passesScalar() else { return false }
            }
            skipSpace()
            while takeEnd(of: open) {
                open.removeLast()
                skipSpace()
            }
            if open.isEmpty { return index == bytes.count }
            guard take(",") else { return false }
            skipSpace()
            guard passesKey(in: open) else { return false }
        }
    }

    private mutating func passesKey(in open: [UInt8]) -> Bool {
        guard open.last == UInt8(ascii: "{") else { return true }
        guard passesString() else { return false }
        skipSpace()
        return take(":")
    }

    private mutating func passesScalar() -> Bool {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return passesString() }
        let word = bytes[index...].prefix {
            (0x61...0x7A).contains($0 | 0x20) || (0x2B...0x39).contains($0) && $0 != 0x2C
        }
        let text = String(decoding: word, as: UTF8.self)
        guard ["true", "false", "null"].contains(text) || Double(text) != nil else { return false }
        index += word.count
        return true
    }

    private mutating func passesString() -> Bool {
        guard take("\"") else { return false }
        while index < bytes.count, bytes[index] >= 0x20 {
            if take("\"") { return true }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return false
    }

    private mutating func takeEnd(of open: [UInt8]) -> Bool {
        guard let last = open.last else { return false }
        return last == UInt8(ascii: "{") ? take("}") : take("]")
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard index < bytes.count, UInt32(bytes[index]) == mark.value else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }
}
