/// How a résumé prints its headings, learnt from the headings whose words are known.
struct HeadingStyle {
    /// The known headings in capitals.
    private let capitalHeadings: Int
    /// The level of the known headings of Markdown, if any.
    private let level: Int?
    /// The smallest indentation of a known heading.
    private let indent: Int

    /// Learns the style from the lines whose words announce a kind of section.
    init(of source: ResumeSource, kinds: [Resume.Section.Kind?]) {
        var capitals = 0
        var level: Int?
        var indent = Int.max
        for (line, kind) in zip(source.lines, kinds) where kind != nil {
            if HeadingStyle.isCapitals(line.content, in: source) { capitals += 1 }
            if case .heading(let found) = line.mark { level = min(level ?? found, found) }
            indent = min(indent, line.indent)
        }
        capitalHeadings = capitals
        self.level = level
        self.indent = indent
    }

    /// Whether a line with the words of a weak title is set off like the other headings of this résumé.
    func isClear(_ line: ResumeLine, title: Range<Int>, in source: ResumeSource) -> Bool {
        if case .heading(let found) = line.mark { return found <= (level ?? found) }
        if level != nil || line.indent > indent { return false }
        if HeadingStyle.isCapitals(title, in: source) { return true }
        if capitalHeadings >= 2 { return false }
        let hasColon = source.bytes[line.content.upperBound - 1] == 0x3A
        return source.bytes[title.lowerBound].isCapital && !hasColon
    }

    /// Whether a line whose words say nothing is a heading all the same.
    func isUnknownHeading(
        _ line: ResumeLine,
        at index: Int,
        in source: ResumeSource,
        isInExperience: Bool
    ) -> Bool {
        if case .heading(let found) = line.mark { return found <= (level ?? 0) }
        guard capitalHeadings >= 2, line.blankBefore, !line.isBullet, index > 0, index + 1 < source.lines.count,
            line.content.count <= 40, HeadingStyle.isCapitals(line.content, in: source)
        else { return false }
        let words = source.words(line.content)
        guard words.count <= 5, !words.contain([.title, .organisation, .place]) else { return false }
        // A name of an employer in capitals stands beside a date; a heading does not.
        return !isInExperience || (!hasDigit(source.lines[index + 1], in: source) && source.lines[index + 1].isBullet)
    }

    /// Whether a range holds at least three letters, and none of them small.
    static func isCapitals(_ range: Range<Int>, in source: ResumeSource) -> Bool {
        var letters = 0
        for byte in source.bytes[range] {
            if byte.isSmallLetter || byte.isDigit { return false }
            if byte.isCapital { letters += 1 }
        }
        return letters >= 3
    }

    /// A range without asterisks, underscores, number signs, colons and white space at its ends.
    static func unmarked(_ range: Range<Int>, in source: ResumeSource) -> Range<Int> {
        func isMark(_ byte: UInt8) -> Bool {
            byte == 0x2A || byte == 0x5F || byte == 0x23 || byte == 0x3A || byte.isBlank
        }
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isMark(source.bytes[start]) { start += 1 }
        while start < end, isMark(source.bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func hasDigit(_ line: ResumeLine, in source: ResumeSource) -> Bool {
        source.bytes[line.content.prefix(120)].contains(where: \.isDigit)
    }
}
