/// One line of a résumé that holds something.
struct ResumeLine {
    /// What stands before the words of a line.
    enum Mark: Equatable {
        /// Nothing.
        case none
        /// A bullet or a number.
        case bullet
        /// A heading of Markdown with its level.
        case heading(Int)
    }

    /// The line from its first byte to its line end.
    let full: Range<Int>
    /// The words: without indentation, mark and white space at the ends.
    let content: Range<Int>
    /// What stands before the words.
    let mark: Mark
    /// The columns of white space before the mark; a tab counts 4.
    let indent: Int
    /// Whether a blank line, or the start of the text, precedes.
    let blankBefore: Bool

    /// Reads a line, or returns nil when it is blank.
    init?(_ full: Range<Int>, blankBefore: Bool, in bytes: [UInt8]) {
        var start = full.lowerBound
        var end = full.upperBound
        var indent = 0
        while start < end {
            let width = bytes.whitespaceWidth(at: start, before: end)
            guard width > 0 else { break }
            indent += bytes[start] == 0x09 ? 4 : 1
            start += width
        }
        while start < end {
            let width = bytes.whitespaceWidth(endingAt: end, after: start)
            guard width > 0 else { break }
            end -= width
        }
        guard start < end else { return nil }
        let marked = BulletMarks.read(bytes, start..<end)
        self.full = full
        self.blankBefore = blankBefore
        self.indent = indent
        mark = marked.mark
        content = marked.content
    }

    /// Whether the line starts with a bullet or a number.
    var isBullet: Bool { mark == .bullet }
}
