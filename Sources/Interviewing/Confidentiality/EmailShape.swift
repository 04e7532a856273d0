/// E-mail addresses: `name@host.tld`.
enum EmailShape {
    /// The address around an at sign.
    static func find(at sign: Int, in window: ByteWindow) -> ShapeFinding? {
        var start = sign
        while sign - start < 64, let byte = window.byte(start - 1), isLocal(byte) { start -= 1 }
        while start < sign, window.bytes[start] == UInt8(ascii: ".") { start += 1 }
        let host = window.run(from: sign + 1, ".-", most: 253)
        var end = host.upperBound
        while end > host.lowerBound, !window.bytes[end - 1].isLetter, !window.bytes[end - 1].isDigit { end -= 1 }
        let labels = window.bytes[host.lowerBound..<end].split(
            separator: UInt8(ascii: "."),
            omittingEmptySubsequences: false
        )
        guard start < sign, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last,
            top.count >= 2, top.allSatisfy(\.isLetter)
        else { return nil }
        return ShapeFinding(start, end, .email)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        let signs: StaticString = "._%+-'"
        return byte.isLetter || byte.isDigit || byte >= 0x80 || signs.holds(byte)
    }
}
