/// One text, owned once as UTF-8.
///
/// Tokens, sentences and findings are ranges of offsets into `bytes`; strings are cut out only to be shown.
public struct Document: Sendable {
    /// The text as valid UTF-8.
    public let bytes: [UInt8]

    /// Takes the UTF-8 of a string; line ends and everything else stay as they are.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Takes bytes that are known to be UTF-8.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Length in bytes.
    public var count: Int { bytes.count }

    /// The whole document.
    public var span: TextSpan { TextSpan(start: 0, end: bytes.count) }

    /// The text under a span, clamped to the document.
    ///
    /// Offsets that cut a character in half yield U+FFFD at that edge; spans made by this module never do.
    public func text(in span: TextSpan) -> String {
        let start = min(max(0, span.start), bytes.count)
        let end = min(max(start, span.end), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// One-based line and column (in characters) of a byte offset, for people and editors.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let end = min(max(0, offset), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        return (line, text(in: TextSpan(start: lineStart, end: end)).count + 1)
    }
}
