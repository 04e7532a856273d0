/// Links: those into a company's network are secrets, public ones are not.
enum LinkShape {
    /// A link with its scheme, or a bare host whose name tells that it is internal.
    static func find(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        let word = window.run(from: start, "+.-", most: 253)
        guard word.count >= 2 else { return nil }
        if window.byte(word.upperBound) == UInt8(ascii: ":"), window.byte(word.upperBound + 1) == UInt8(ascii: "/"),
            window.byte(word.upperBound + 2) == UInt8(ascii: "/")
        {
            return link(from: start, scheme: window.lowercased(word), at: word.upperBound + 3, in: window)
        }
        guard window.bytes[word].contains(UInt8(ascii: ".")), window.byte(word.upperBound) != UInt8(ascii: "@") else {
            return nil
        }
        let host = trimmed(word, in: window)
        guard HostName.isInternal(bare: window.lowercased(host)) else { return nil }
        return ShapeFinding(
            start,
            trimmed(start..<end(of: host.upperBound, in: window), in: window).upperBound,
            .internalLink
        )
    }

    /// A network share: `\\server\folder`.
    static func share(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        guard window.byte(start + 1) == UInt8(ascii: "\\"), let name = window.byte(start + 2), name.isLetter else {
            return nil
        }
        let host = window.run(from: start + 2, ".-_", most: 253)
        guard window.byte(host.upperBound) == UInt8(ascii: "\\") else { return nil }
        return ShapeFinding(
            start,
            trimmed(start..<end(of: host.upperBound, in: window), in: window).upperBound,
            .internalLink
        )
    }

    private static func link(from start: Int, scheme: String, at authority: Int, in window: ByteWindow) -> ShapeFinding?
    {
        let whole = trimmed(start..<end(of: authority, in: window), in: window)
        guard whole.upperBound > authority else { return nil }
        if ["file", "smb", "afp", "nfs", "ldap"].contains(scheme) {
            return ShapeFinding(start, whole.upperBound, .internalLink)
        }
        let run = window.run(from: authority, ".-_:@%", most: 253)
        var host = authority..<min(run.upperBound, whole.upperBound)
        var isPersonal = false
        if let sign = window.bytes[host].lastIndex(of: UInt8(ascii: "@")) {
            isPersonal = true
            host = (sign + 1)..<host.upperBound
        }
        let name = window.lowercased(host).prefix { $0 != ":" }
        let isInternal = isPersonal || HostName.isInternal(String(name))
        return ShapeFinding(start, whole.upperBound, isInternal ? .internalLink : nil)
    }

    /// Links end at white space, quotes, brackets and anything beyond ASCII that is no letter.
    private static func end(of start: Int, in window: ByteWindow) -> Int {
        var index = start
        while let byte = window.byte(index), byte > 0x20, byte != 0x7F {
            if byte >= 0x80 {
                let scalar = Scalars.scalar(at: index, in: window.bytes)
                guard Scalars.isWord(scalar.value) else { break }
                index += scalar.width
                continue
            }
            let closing: StaticString = "\"<>`{}|^[]"
            if closing.holds(byte) { break }
            index += 1
        }
        return index
    }

    private static func trimmed(_ range: Range<Int>, in window: ByteWindow) -> Range<Int> {
        let signs: StaticString = ".,;:!?)'-*_"
        var end = range.upperBound
        while end > range.lowerBound, signs.holds(window.bytes[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }
}
