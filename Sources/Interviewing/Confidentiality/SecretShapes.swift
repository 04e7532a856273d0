import TextAnalysis

/// Finds secrets by their shape in one pass: a few signs start a closer look, and what was looked at is not read again.
enum SecretShapes {
    /// Secrets that are no terms, in order.
    static func marks(in bytes: [UInt8], barriers: [TextSpan]) -> [SecretMark] {
        var marks: [SecretMark] = []
        var floor = 0
        var index = 0
        var barrier = 0
        while index < bytes.count {
            while barrier < barriers.count, barriers[barrier].end <= index { barrier += 1 }
            if barrier < barriers.count, barriers[barrier].start <= index {
                index = barriers[barrier].end
                floor = index
                continue
            }
            let limit = barrier < barriers.count ? barriers[barrier].start : bytes.count
            guard let found = look(at: index, floor: floor, limit: limit, bytes) else {
                index += 1
                continue
            }
            if let kind = found.kind { marks.append(SecretMark(span: found.span, kind: kind)) }
            index = max(index + 1, found.span.end)
            floor = index
        }
        return marks
    }

    private static func look(at index: Int, floor: Int, limit: Int, _ bytes: [UInt8]) -> ShapeFinding? {
        let byte = bytes[index]
        let window = ByteWindow(bytes: bytes, floor: floor, limit: limit)
        if byte == UInt8(ascii: "@") { return EmailShape.find(at: index, in: window) }
        if byte == UInt8(ascii: "\\") { return LinkShape.share(at: index, in: window) }
        guard !window.continuesWord(at: index) else { return nil }
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") { return PhoneShape.find(at: index, in: window) }
        if byte == UInt8(ascii: ":") { return AddressShape.version6(at: index, in: window) }
        if byte.isDigit {
            return AddressShape.version4(at: index, in: window) ?? AddressShape.version6(at: index, in: window)
                ?? LinkShape.find(at: index, in: window) ?? NumberShape.find(at: index, in: window)
                ?? PhoneShape.find(at: index, in: window)
        }
        guard byte.isLetter else { return nil }
        return LinkShape.find(at: index, in: window) ?? CodeShape.find(at: index, in: window)
            ?? AddressShape.version6(at: index, in: window)
    }
}

/// What a closer look found; without a kind it is harmless and need not be looked at again.
struct ShapeFinding {
    /// The bytes it covers.
    let span: TextSpan
    /// What it is, if it is a secret.
    let kind: Secret.Kind?

    /// Makes a finding from its ends.
    init(_ start: Int, _ end: Int, _ kind: Secret.Kind?) {
        span = TextSpan(start: start, end: end)
        self.kind = kind
    }
}

/// The bytes that a shape may take: not those of an earlier finding, not those behind the next stand-in.
struct ByteWindow {
    /// The whole text.
    let bytes: [UInt8]
    /// The first byte that is free.
    let floor: Int
    /// The index behind the last byte that is free.
    let limit: Int

    /// The byte at an index inside the window.
    func byte(_ index: Int) -> UInt8? { index >= floor && index < limit ? bytes[index] : nil }

    /// Whether a letter or digit stands right before an index.
    func continuesWord(at index: Int) -> Bool {
        guard let before = byte(index - 1) else { return false }
        return before.isLetter || before.isDigit || before == UInt8(ascii: "_")
            || before >= 0x80 && isLetter(before: index)
    }

    /// Whether no letter and no digit stands at an index.
    func isEnd(_ index: Int) -> Bool {
        guard let next = byte(index) else { return true }
        if next >= 0x80 { return !Scalars.isWord(Scalars.scalar(at: index, in: bytes).value) }
        return !next.isLetter && !next.isDigit && next != UInt8(ascii: "_")
    }

    /// The run of letters, digits and the given signs from an index on, at most `most` bytes.
    func run(from start: Int, _ signs: StaticString, most: Int) -> Range<Int> {
        var index = start
        while index - start < most, let byte = byte(index), byte.isLetter || byte.isDigit || signs.holds(byte) {
            index += 1
        }
        return start..<index
    }

    /// The text of a range in lower case; for ASCII.
    func lowercased(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map(\.lowercasedASCII), as: UTF8.self)
    }

    private func isLetter(before index: Int) -> Bool {
        var start = index - 1
        while start > floor, !bytes[start].startsCharacter { start -= 1 }
        return Scalars.isWord(Scalars.scalar(at: start, in: bytes).value)
    }
}

extension StaticString {
    /// Whether a byte is among those of an ASCII string.
    func holds(_ byte: UInt8) -> Bool { withUTF8Buffer { $0.contains(byte) } }
}
