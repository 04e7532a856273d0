/// Comments of Markdown, which nobody who reads the rendered text sees.
enum DesignComments {
    /// The text with each comment replaced by as many blank bytes, so that every span stays what it was.
    static func blanked(in text: String) -> String {
        var bytes = Array(text.utf8)
        var index = 0
        while let start = find(opening, in: bytes, from: index) {
            let end = find(closing, in: bytes, from: start + opening.count).map { $0 + closing.count } ?? bytes.count
            for place in start..<end where bytes[place] != UInt8(ascii: "\n") { bytes[place] = UInt8(ascii: " ") }
            index = end
        }
        return index == 0 ? text : String(decoding: bytes, as: UTF8.self)
    }

    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)

    private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) { return index }
            index += 1
        }
        return nil
    }
}
