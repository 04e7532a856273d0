/// The bytes of a résumé and its lines, cut once.
struct ResumeSource {
    /// The UTF-8 of the text.
    let bytes: [UInt8]
    /// The lines that hold something, in order.
    let lines: [ResumeLine]

    /// Cuts a text into lines.
    init(_ text: String) {
        bytes = Array(text.utf8)
        lines = ResumeSource.cut(bytes)
    }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The words of a range, lower-cased, at most `limit` of them.
    ///
    /// A word is a run of letters, digits, `+`, `#`, apostrophes and bytes beyond ASCII.
    func words(_ range: Range<Int>, limit: Int = 32) -> [ResumeWord] {
        var words: [ResumeWord] = []
        var index = range.lowerBound
        while index < range.upperBound, words.count < limit {
            guard isWord(at: index, before: range.upperBound) else {
                index += 1
                while index < range.upperBound, !bytes[index].startsCharacter { index += 1 }
                continue
            }
            let start = index
            while index < range.upperBound, isWord(at: index, before: range.upperBound) {
                index += 1
                while index < range.upperBound, !bytes[index].startsCharacter { index += 1 }
            }
            words.append(ResumeWord(range: start..<index, in: bytes))
        }
        return words
    }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let width = bytes.whitespaceWidth(at: start, before: end)
            guard width > 0 else { break }
            start += width
        }
        while start < end {
            let width = bytes.whitespaceWidth(endingAt: end, after: start)
            guard width > 0 else { break }
            end -= width
        }
        return start..<end
    }

    /// Whether the character at an index belongs to a word: dashes, bullets and other signs do not.
    private func isWord(at index: Int, before end: Int) -> Bool {
        let byte = bytes[index]
        guard byte >= 0x80 else { return byte.isWordByte }
        let next = index + 1 < end ? bytes[index + 1] : 0
        return switch byte {
        case 0xC2: false
        case 0xE2: next >= 0xB0
        case 0xE3: next > 0x80
        case 0xEF: next != 0xBC && next != 0xBB && next < 0xBE && next > 0xA3
        default: true
        }
    }

    private static func cut(_ bytes: [UInt8]) -> [ResumeLine] {
        var lines: [ResumeLine] = []
        var blankBefore = true
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
            if let line = ResumeLine(start..<end, blankBefore: blankBefore, in: bytes) {
                lines.append(line)
                blankBefore = false
            } else if !(end == start && start > 0 && bytes[start - 1] == 0x0D && bytes[end % bytes.count] == 0x0A) {
                // The gap between the two bytes of CR LF is no blank line.
                blankBefore = true
            }
            start = end + 1
        }
        return lines
    }
}
