/// Network addresses of both versions.
enum AddressShape {
    /// `10.20.30.40`, with or without a port or prefix length.
    static func version4(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        var index = start
        for part in 0..<4 {
            if part > 0 {
                guard window.byte(index) == UInt8(ascii: ".") else { return nil }
                index += 1
            }
            var value = 0
            let digits = index
            while let byte = window.byte(index), byte.isDigit, index - digits < 4 {
                value = value * 10 + Int(byte - 0x30)
                index += 1
            }
            guard index > digits, index - digits <= 3, value <= 255 else { return nil }
        }
        // A fifth part makes it a version, and so does a word such as "v" or "version" before it.
        if window.byte(index) == UInt8(ascii: "."), window.byte(index + 1).map(\.isDigit) ?? false { return nil }
        guard window.isEnd(index), !followsVersionWord(start, window) else { return nil }
        return ShapeFinding(start, index, .ipAddress)
    }

    /// `2001:db8::7334`: eight groups, or fewer around a double colon.
    static func version6(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        var index = start
        var groups = 0
        var gaps = 0
        var colons = 0
        var hasDigit = false
        while index - start < 46 {
            let digits = index
            while let byte = window.byte(index), byte.isDigit || (97...102).contains(byte | 0x20) {
                hasDigit = hasDigit || byte.isDigit
                index += 1
            }
            guard index - digits <= 4 else { return nil }
            if index > digits { groups += 1 }
            guard window.byte(index) == UInt8(ascii: ":") else { break }
            if window.byte(index + 1) == UInt8(ascii: ":") {
                gaps += 1
                index += 2
            } else {
                guard index > digits, let next = window.byte(index + 1), next != 0x20 else { break }
                index += 1
            }
            colons += 1
        }
        guard hasDigit, window.isEnd(index), groups == 8 && gaps == 0 || gaps == 1 && groups >= 3 && groups < 8 else {
            return nil
        }
        return colons >= 2 ? ShapeFinding(start, index, .ipAddress) : nil
    }

    private static func followsVersionWord(_ start: Int, _ window: ByteWindow) -> Bool {
        var end = start
        while let byte = window.byte(end - 1), byte == 0x20 || byte == 0x2E { end -= 1 }
        var first = end
        while let byte = window.byte(first - 1), byte.isLetter, end - first < 10 { first -= 1 }
        return ["v", "version", "versions", "release", "build", "firmware", "section", "chapter"]
            .contains(window.lowercased(first..<end))
    }
}
