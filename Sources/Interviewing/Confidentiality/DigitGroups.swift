/// Groups of digits with single signs between them, as telephone numbers, cards and accounts are written.
struct DigitGroups {
    /// Number of digits in each group.
    private(set) var sizes: [Int] = []
    /// All digits.
    private(set) var digits: [UInt8] = []
    /// Signs between the groups, a round bracket as `(`; wide spaces count as spaces.
    private(set) var signs: Set<UInt8> = []
    /// Whether the first group stands in brackets.
    private(set) var isBracketed = false
    /// The index behind the last digit.
    private(set) var end: Int

    /// The most digits that are read; longer runs are no number of a person.
    static let most = 34

    /// Reads from a digit or an opening bracket on, with the given signs between groups.
    init?(at start: Int, signs allowed: StaticString, in window: ByteWindow) {
        end = start
        var index = start
        if window.byte(index) == UInt8(ascii: "(") {
            isBracketed = true
            index += 1
        }
        while digits.count <= Self.most {
            let first = index
            while let byte = window.byte(index), byte.isDigit, digits.count <= Self.most {
                digits.append(byte - 0x30)
                index += 1
            }
            guard index > first else { break }
            sizes.append(index - first)
            end = index
            guard let next = separator(at: index, allowed, in: window) else { break }
            index = next
        }
        guard !sizes.isEmpty, digits.count <= Self.most else { return nil }
    }

    /// The value of a group.
    func value(of group: Int) -> Int {
        let start = sizes[..<group].reduce(0, +)
        return digits[start..<(start + min(sizes[group], 9))].reduce(0) { $0 * 10 + Int($1) }
    }

    /// The index behind one sign, or behind a bracket with a space on one side, if a digit or bracket follows.
    private mutating func separator(at start: Int, _ allowed: StaticString, in window: ByteWindow) -> Int? {
        var index = start
        var seen: [UInt8] = []
        while seen.count < 3, let byte = window.byte(index), !byte.isDigit {
            if byte >= 0x80 {
                let scalar = Scalars.scalar(at: index, in: window.bytes)
                guard [0xA0, 0x2009, 0x2010, 0x2011, 0x202F].contains(scalar.value) else { return nil }
                seen.append(scalar.value == 0x2010 || scalar.value == 0x2011 ? 0x2D : 0x20)
                index += scalar.width
            } else {
                seen.append(byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : byte)
                index += 1
            }
        }
        guard !seen.isEmpty, seen.allSatisfy({ allowed.holds($0) }), window.byte(index).map(\.isDigit) ?? false else {
            return nil
        }
        let brackets = seen.count { $0 == UInt8(ascii: "(") }
        guard seen.count == 1 || brackets > 0 && seen.count - brackets <= 1 else { return nil }
        signs.formUnion(seen)
        return index
    }
}

extension ByteWindow {
    /// Whether the number between two indices stands free: no sign that makes it part of an amount, a version or a time.
    func isFree(_ start: Int, _ end: Int) -> Bool {
        if let before = byte(start - 1) {
            let signs: StaticString = ".,:-/#$%="
            if signs.holds(before) { return false }
            if before >= 0x80, start >= floor + 2 {
                var first = start - 1
                while first > floor, !bytes[first].startsCharacter { first -= 1 }
                let scalar = Unicode.Scalar(Scalars.scalar(at: first, in: bytes).value)
                let category = scalar?.properties.generalCategory
                if category == .currencySymbol || category == .dashPunctuation { return false }
            }
        }
        guard isEnd(end), byte(end) != UInt8(ascii: "%") else { return false }
        let signs: StaticString = ".,:-/"
        if let sign = byte(end), signs.holds(sign), byte(end + 1).map(\.isDigit) ?? false { return false }
        return true
    }
}
