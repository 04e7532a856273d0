/// Finds the roles in the experience sections of a résumé.
///
/// A role is found by its *anchor*, the line with its dates. Around the anchor the lines are gathered that name title,
/// employer and place; how many of them stand above the dates is learnt from the first role of the section.
struct RoleReader {
    /// The text to read.
    let source: ResumeSource

    /// The roles of all experience sections; of the untitled text when there is no experience section.
    func roles(in sections: [SectionReader.Found]) -> [Resume.Role] {
        var areas = sections.filter { $0.section.kind == .experience && !$0.isInline && !$0.lines.isEmpty }
        if areas.isEmpty { areas = sections.filter { $0.section.title.isEmpty && !$0.lines.isEmpty } }
        var roles: [Resume.Role] = []
        var seen = RepeatedText(bytes: source.bytes)
        for area in areas {
            let lines = source.lines[area.lines].map { RoleLine($0, in: source) }
            let headers = RoleHeaderFinder(lines: lines).headers()
            for (index, header) in headers.enumerated() {
                let end = index + 1 < headers.count ? headers[index + 1].lines.lowerBound : lines.count
                roles.append(role(header, body: header.lines.upperBound..<end, of: lines, number: roles.count, &seen))
            }
        }
        return roles
    }

    private func role(
        _ header: RoleHeaderFinder.Header,
        body: Range<Int>,
        of lines: [RoleLine],
        number: Int,
        _ seen: inout RepeatedText
    ) -> Resume.Role {
        let headerLines = lines[header.lines].map(\.line.content)
        let headerRange = headerLines[0].lowerBound..<headerLines[headerLines.count - 1].upperBound
        let bodyLines = lines[body].map(\.line)
        let bodyRange = self.range(of: bodyLines) ?? headerRange.upperBound..<headerRange.upperBound
        let bullets = BulletReader(source: source).bullets(of: bodyLines)
        let segments = RoleSegments.cut(headerLines, without: header.dates?.range, in: source)
        let names = RoleNames(segments, in: source)
        let title = names.title ?? bullets.first.flatMap(titleBefore)
        return Resume.Role(
            title: title.map(source.text),
            organisation: names.organisation.map(source.text),
            location: names.location.map(source.text),
            start: header.dates?.start,
            end: header.dates?.end,
            isCurrent: header.dates?.isCurrent ?? false,
            header: headerRange,
            body: bodyRange,
            bullets: bullets,
            repeats: seen.earlier(of: headerRange.lowerBound..<bodyRange.upperBound, number: number)
        )
    }

    private func range(of lines: [ResumeLine]) -> Range<Int>? {
        guard let first = lines.first, let last = lines.last else { return nil }
        return source.trimmed(first.full.lowerBound..<last.content.upperBound)
    }

    /// The title that runs into the first sentence of a body: "HR Generalist Mobilized employees overseas".
    private func titleBefore(_ sentence: Range<Int>) -> Range<Int>? {
        let words = source.words(sentence, limit: 7).prefix {
            $0.isCapitalised ? !$0.kinds.contains(.action) || $0.kinds.contains(.title) : $0.kinds.contains(.joining)
        }
        guard let head = words.lastIndex(where: { $0.kinds.contains(.title) }), head <= 4 else { return nil }
        let end = words[head].range.upperBound
        let isCut = source.bytes[end] == 0x2C
        let next = source.words(end..<sentence.upperBound, limit: 1).first
        guard isCut || (next?.isCapitalised == true && next?.kinds.contains(.action) == true) else { return nil }
        return sentence.lowerBound..<end
    }
}
