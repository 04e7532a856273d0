/// Cuts a document into tokens in one pass over its bytes.
///
/// Linear in the length of the text; allocates only the token array.
public enum Tokenizer {
    /// All tokens in order.
    public static func tokens(of document: Document) -> [Token] { cut(document).tokens }

    /// All tokens in order, and what stands after the last.
    static func cut(_ document: Document) -> (tokens: [Token], after: Token.Boundary) {
        document.bytes.withUnsafeBufferPointer { bytes in
            var scan = TokenScan(bytes: bytes)
            scan.run()
            return (scan.tokens, scan.before)
        }
    }
}

/// The state of one pass. Kept apart from `Tokenizer` so that the public face stays one function.
private struct TokenScan {
    let bytes: UnsafeBufferPointer<UInt8>
    var tokens: [Token] = []
    var index = 0
    var before: Token.Boundary = [.newline]
    var lineHasText = false

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5)
    }

    mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if Self.isLetter(byte) {
                    readWord()
                } else if Self.isDigit(byte) {
                    readNumber(start: index)
                } else {
                    readSeparator(byte)
                }
            } else {
                readWide()
            }
        }
    }

    // MARK: - Separators

    private mutating func readSeparator(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            before.insert(.space)
            index += 1
            return
        case UInt8(ascii: "\n"):
            before.insert(lineHasText || tokens.isEmpty ? .newline : [.newline, .blankLine])
            lineHasText = false
            index += 1
            return
        case UInt8(ascii: "$"):
            if index + 1 < bytes.count, Self.isDigit(bytes[index + 1]) {
                readNumber(start: index, money: true)
                return
            }
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            if byte == UInt8(ascii: "-"), peek(1) == UInt8(ascii: ">") {
                before.insert(.arrow)
                index += 2
                return
            }
            if !lineHasText {
                before.insert(.bullet)
            } else if byte == UInt8(ascii: "-") {
                noteDash(width: 1)
            }
        case UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "_"):
            if !before.contains(.space) { before.insert(.joined) }
        case UInt8(ascii: ","):
            before.insert(.comma)
        case UInt8(ascii: "."):
            before.insert(.stop)
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            before.insert(.exclamation)
        case UInt8(ascii: "#"):
            if !lineHasText { before.insert(.heading) }
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
            break
        default:
            before.insert(.clause)
        }
        lineHasText = true
        index += 1
    }

    /// A dash joins two words when nothing but letters touches it, and parts clauses otherwise.
    private mutating func noteDash(width: Int) {
        let touchesLeft = !before.contains(.space) && !before.contains(.newline)
        let next = peek(width)
        let touchesRight = next.map { $0 >= 0x80 || Self.isLetter($0) || Self.isDigit($0) } ?? false
        before.insert(touchesLeft && touchesRight ? .joined : .clause)
    }

    private mutating func readWide() {
        let (scalar, width) = decode(at: index)
        switch LetterClass.of(scalar) {
        case .letter:
            readWord()
            return
        case .apostrophe:
            break
        case .dash:
            if lineHasText { noteDash(width: width) } else { before.insert(.bullet) }
        case .arrow:
            before.insert(.arrow)
        case .bullet:
            before.insert(lineHasText ? .clause : .bullet)
        case .ellipsis:
            before.insert(.exclamation)
        case .currency:
            if let next = peek(width), Self.isDigit(next) {
                readNumber(start: index, money: true, signWidth: width)
                return
            }
        case .separator:
            // No-break and other wide spaces part words like a plain space; all else parts clauses.
            before.insert(scalar == 0xA0 || (0x2000...0x200F).contains(scalar) ? .space : .clause)
            index += width
            return
        }
        lineHasText = true
        index += width
    }

    // MARK: - Words

    private mutating func readWord() {
        let start = index
        var hash = FoldedHash()
        var contraction = Token.Contraction.none
        var letters = 0
        var capitals = 0
        var traits: Token.Traits = []
        var last: UInt32 = 0  // the last four folded letters, newest lowest
        loop: while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if Self.isLetter(byte) || Self.isDigit(byte) {
                    let folded = Self.isUpper(byte) ? byte | 0x20 : byte
                    if folded != byte {
                        capitals += 1
                        if index == start { traits.insert(.capitalised) }
                    }
                    letters += 1
                    last = last << 8 | UInt32(folded)
                    hash.add(folded)
                    index += 1
                } else if byte == UInt8(ascii: "'") {
                    guard let next = contractionAfter(index + 1, hash: &hash) else { break loop }
                    contraction = next.contraction
                    index = next.end
                    if next.endsWord { break loop }
                } else if byte == UInt8(ascii: "."), let next = peek(1), Self.isLetter(next), letters <= 1,
                    peek(2).map({ !Self.isLetter($0) }) ?? true
                {
                    // "U.S.", "e.g.", "a.m.": single letters with stops are one word.
                    index += 1
                    letters = 0
                } else {
                    break loop
                }
            } else {
                let (scalar, width) = decode(at: index)
                switch LetterClass.of(scalar) {
                case .letter:
                    let folded = LetterClass.lowercased(scalar)
                    if folded != scalar {
                        capitals += 1
                        if index == start { traits.insert(.capitalised) }
                    }
                    letters += 1
                    last = last << 8 | 0xFF
                    hash.add(scalar)
                    index += width
                case .apostrophe:
                    guard let next = contractionAfter(index + width, hash: &hash) else { break loop }
                    contraction = next.contraction
                    index = next.end
                    if next.endsWord { break loop }
                default:
                    break loop
                }
            }
        }
        if capitals == letters, letters > 1 { traits.insert(.allCaps) }
        if letters > 3 {
            if last & 0xFFFF == 0x6564 { traits.insert(.endsInEd) }
            if last & 0xFF_FFFF == 0x69_6E67 { traits.insert(.endsInIng) }
            if last & 0xFFFF == 0x6C79 { traits.insert(.endsInLy) }
        }
        append(start: start, hash: hash.value, kind: .word, contraction: contraction, traits: traits)
    }

    /// What follows an apostrophe inside a word: an ending to leave out of the identity, or letters to keep.
    private func contractionAfter(
        _ position: Int,
        hash: inout FoldedHash
    ) -> (contraction: Token.Contraction, end: Int, endsWord: Bool)? {
        var end = position
        var letters: UInt32 = 0
        while end < bytes.count, Self.isLetter(bytes[end]) {
            letters = letters << 8 | UInt32(bytes[end] | 0x20)
            end += 1
        }
        switch end - position {
        case 0: return nil
        case 1 where letters == 0x73: return (.possessive, end, true)  // s
        case 1 where letters == 0x6D: return (.present, end, true)  // m
        case 1 where letters == 0x64: return (.conditional, end, true)  // d
        case 2 where letters == 0x7665 || letters == 0x7265: return (.present, end, true)  // ve, re
        case 2 where letters == 0x6C6C: return (.future, end, true)  // ll
        default:
            // "don't", "o'clock": the apostrophe belongs to the word, in its plain form.
            hash.add(UInt8(ascii: "'"))
            return (.none, position, false)
        }
    }

    // MARK: - Numbers

    private mutating func readNumber(start: Int, money: Bool = false, signWidth: Int = 1) {
        var traits: Token.Traits = money ? [.money] : []
        var hash = FoldedHash()
        if money { index += signWidth }
        while index < bytes.count {
            let byte = bytes[index]
            if Self.isDigit(byte) {
                hash.add(byte)
                index += 1
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), let next = peek(1), Self.isDigit(next) {
                hash.add(byte)
                index += 1
            } else {
                break
            }
        }
        while index < bytes.count, Self.isLetter(bytes[index]) {
            traits.insert(.suffixed)
            hash.add(bytes[index] | 0x20)
            index += 1
        }
        if let end = percentEnd() {
            traits.insert(.percent)
            index = end
        }
        append(start: start, hash: hash.value, kind: .number, contraction: .none, traits: traits)
    }

    /// What may stand between a number and its percent sign: a blank, one that does not break, a narrow one.
    private static let blanks: [[UInt8]] = [[0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]

    /// Where a percent sign behind a number ends; nil when there is none. Many languages set a blank before it: `81 %`.
    private func percentEnd() -> Int? {
        let sign = UInt8(ascii: "%")
        if peek(0) == sign { return index + 1 }
        guard let blank = Self.blanks.first(where: { bytes[index...].starts(with: $0) }), peek(blank.count) == sign
        else {
            return nil
        }
        // A letter or digit right behind it makes it something else: `7 %3`.
        if let next = peek(blank.count + 1), Self.isLetter(next) || Self.isDigit(next) { return nil }
        return index + blank.count + 1
    }

    // MARK: - Bytes

    private mutating func append(
        start: Int,
        hash: UInt64,
        kind: Token.Kind,
        contraction: Token.Contraction,
        traits: Token.Traits
    ) {
        tokens.append(
            Token(
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: index),
                hash: hash,
                kind: kind,
                contraction: contraction,
                traits: traits,
                before: before
            )
        )
        before = []
        lineHasText = true
    }

    @inline(__always)
    private func peek(_ distance: Int) -> UInt8? {
        index + distance < bytes.count ? bytes[index + distance] : nil
    }

    /// The scalar at a byte ≥ 0x80 and its width; `Document` guarantees valid UTF-8.
    private func decode(at position: Int) -> (scalar: UInt32, width: Int) {
        let lead = UInt32(bytes[position])
        func tail(_ offset: Int) -> UInt32 {
            position + offset < bytes.count ? UInt32(bytes[position + offset] & 0x3F) : 0
        }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
        if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
        return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool {
        let folded = byte | 0x20
        return folded >= 0x61 && folded <= 0x7A
    }

    @inline(__always)
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
