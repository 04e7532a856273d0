/// Joins the lines of a role's body to its bullets and paragraphs.
struct BulletReader {
    /// The text to read.
    let source: ResumeSource

    /// The bullets and paragraphs of lines that follow each other, without their marks.
    func bullets(of lines: [ResumeLine]) -> [Range<Int>] {
        let isMarked = lines.contains(where: \.isBullet)
        var bullets: [Range<Int>] = []
        var open: ResumeLine?
        for line in lines {
            if let first = open, let last = bullets.last, continues(line, first, last: last, isMarked: isMarked) {
                bullets[bullets.count - 1] = last.lowerBound..<line.content.upperBound
            } else {
                bullets.append(line.content)
                open = line
            }
        }
        return bullets
    }

    private func continues(_ line: ResumeLine, _ first: ResumeLine, last: Range<Int>, isMarked: Bool) -> Bool {
        guard line.mark == .none, !line.blankBefore else { return false }
        let startsSmall = source.bytes[line.content.lowerBound].isSmallLetter
        let endsSentence = last.last.map { ".!?:;".utf8.contains(source.bytes[$0]) } ?? true
        if isMarked, first.isBullet { return startsSmall || line.indent > first.indent }
        return startsSmall && !endsSentence
    }
}
