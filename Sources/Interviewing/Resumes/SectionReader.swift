/// Finds the sections of a résumé by the words and the typography of its headings.
struct SectionReader {
    /// A section together with the lines below its heading.
    struct Found {
        /// The section.
        let section: Resume.Section
        /// The indexes of the lines of the content.
        let lines: Range<Int>
        /// Where the content starts on its first line, when it stands behind the title on the same line.
        let isInline: Bool
    }

    /// The text to read.
    let source: ResumeSource

    private struct Heading {
        let line: Int
        let kind: Resume.Section.Kind
        let title: Range<Int>
        let isInline: Bool
    }

    /// The sections in order.
    func sections() -> [Found] {
        let headings = self.headings()
        var found: [Found] = []
        let firstLine = headings.first?.line ?? source.lines.count
        if firstLine > 0 {
            found.append(untitled(lines: 0..<firstLine))
        }
        for (position, heading) in headings.enumerated() {
            let next = position + 1 < headings.count ? headings[position + 1].line : source.lines.count
            found.append(titled(heading, before: next))
        }
        return found
    }

    private func untitled(lines: Range<Int>) -> Found {
        let range = span(of: lines)
        return Found(
            section: Resume.Section(kind: .other, title: "", range: range, content: range),
            lines: lines,
            isInline: false
        )
    }

    private func titled(_ heading: Heading, before next: Int) -> Found {
        let start = source.lines[heading.line].full.lowerBound
        let line = source.lines[heading.line]
        let end = source.lines[next - 1].content.upperBound
        let lines = heading.isInline ? heading.line..<next : heading.line + 1..<next
        let content: Range<Int>
        if heading.isInline {
            content = source.trimmed(heading.title.upperBound + 1..<end)
        } else if lines.isEmpty {
            content = line.content.upperBound..<line.content.upperBound
        } else {
            content = span(of: lines)
        }
        return Found(
            section: Resume.Section(
                kind: heading.kind,
                title: source.text(heading.title),
                range: source.trimmed(start..<end),
                content: content
            ),
            lines: lines,
            isInline: heading.isInline
        )
    }

    private func span(of lines: Range<Int>) -> Range<Int> {
        source.trimmed(
            source.lines[lines.lowerBound].full.lowerBound..<source.lines[lines.upperBound - 1].full.upperBound
        )
    }

    // MARK: - Headings

    private func headings() -> [Heading] {
        let kinds = source.lines.map { SectionTitles.kind(of: $0, in: source) }
        let style = HeadingStyle(of: source, kinds: kinds)
        var headings: [Heading] = []
        for (index, line) in source.lines.enumerated() {
            let isInExperience = headings.last?.kind == .experience
            if let kind = kinds[index] {
                let title = titleRange(line)
                let isClear = style.isClear(line, title: title, in: source)
                let isWeak = SectionTitles.weakTitles.contains(SectionTitles.folded(title, in: source))
                if !isWeak || isClear {
                    headings.append(Heading(line: index, kind: kind, title: title, isInline: false))
                }
            } else if let inline = inlineHeading(line, index: index, isInExperience: isInExperience) {
                headings.append(inline)
            } else if style.isUnknownHeading(line, at: index, in: source, isInExperience: isInExperience) {
                headings.append(Heading(line: index, kind: .other, title: titleRange(line), isInline: false))
            }
        }
        return headings
    }

    /// "Skills: Swift, Python": the title stands before a colon. Inside a role this is a list of the role's own.
    private func inlineHeading(_ line: ResumeLine, index: Int, isInExperience: Bool) -> Heading? {
        guard !line.isBullet, line.blankBefore else { return nil }
        let limit = min(line.content.upperBound, line.content.lowerBound + SectionTitles.longestTitle)
        guard let colon = source.bytes[line.content.lowerBound..<limit].firstIndex(of: 0x3A),
            colon + 1 < line.content.upperBound
        else { return nil }
        let title = HeadingStyle.unmarked(line.content.lowerBound..<colon, in: source)
        guard !title.isEmpty,
            let kind = SectionTitles.kind(of: title, in: source),
            !(isInExperience && (kind == .other || kind == .summary || kind == .projects))
        else { return nil }
        let rest = source.trimmed(colon + 1..<line.content.upperBound)
        guard !rest.isEmpty else { return nil }
        return Heading(line: index, kind: kind, title: line.content.lowerBound..<colon, isInline: true)
    }

    private func titleRange(_ line: ResumeLine) -> Range<Int> {
        let title = HeadingStyle.unmarked(line.content, in: source)
        return title.isEmpty ? line.content : title
    }
}
