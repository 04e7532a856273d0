import Interviewing

/// A story in somebody's own notes.
enum HandWrittenNote {
    /// The longest heading that becomes a title, in bytes; a longer one stays a part of the text.
    private static let longestTitle = 200

    /// Reads the words below the front matter, if there is any.
    static func read(_ text: String, front: FrontMatter?, name: String) -> StoryNote {
        var lines = Lines.split(Lines.withoutReturns(text)).flatMap(Lines.atReturns)
        var title = front?.text("title").flatMap { Lines.isBlank($0) ? nil : $0 }
        if let index = titleLine(lines), let heading = PartHeading.text(ofHeading: lines[index])?.title {
            if title == nil || title == heading {
                title = heading
                if lines[..<index].allSatisfy(Lines.isBlank) { lines[index] = "" }
            }
        }
        if title == nil, let index = bareTitle(lines) {
            title = Lines.trimmed(lines[index])
            lines[index] = ""
        }
        let words = self.words(lines)
        let named = title ?? FirstWords.title(of: words, name: name)
        return front?.note(title: named, text: words) ?? StoryNote(draft: StoryDraft(title: named, text: words))
    }

    /// Indices of the top-level headings that name no part, outside blocks of code.
    static func titleLines(_ lines: [String]) -> [Int] {
        var isCode = false
        return lines.indices.filter { index in
            if Lines.isFence(lines[index]) { isCode.toggle() }
            guard !isCode, let heading = PartHeading.text(ofHeading: lines[index]) else { return false }
            return heading.level == 1 && !heading.title.isEmpty && PartHeading.named(heading.title) == nil
        }
    }

    private static func titleLine(_ lines: [String]) -> Int? {
        titleLines(lines).first { lines[$0].utf8.count <= longestTitle }
    }

    /// The longest line without any mark that becomes a title, in characters.
    private static let longestBareTitle = 60

    /// The first line where it stands alone like a title, as in plain text: short, without the end of a sentence, with an empty
    /// line and more words below it.
    private static func bareTitle(_ lines: [String]) -> Int? {
        guard let index = lines.firstIndex(where: { !Lines.isBlank($0) }), index + 1 < lines.count,
            Lines.isBlank(lines[index + 1]), lines[(index + 1)...].contains(where: { !Lines.isBlank($0) })
        else { return nil }
        let line = Lines.trimmed(lines[index])
        guard line.count <= longestBareTitle, line.first?.isLetter == true, let last = line.last,
            last.isLetter || last.isNumber, PartHeading.named(line) == nil, PartHeading.part(ofLabel: line) == nil
        else { return nil }
        return index
    }

    private static func words(_ lines: [String]) -> StoryText {
        parts(lines) { line in PartHeading.part(ofHeading: line).map { ($0, "") } }
            ?? parts(lines) { line in PartHeading.part(ofLabel: line) }
            ?? .free(Lines.block(lines))
    }

    /// The parts, if the lines name at least two different ones; words above them belong to the situation.
    private static func parts(_ lines: [String], _ label: (String) -> (part: Part, rest: String)?) -> StoryText? {
        var blocks: [(part: Part, lines: [String])] = [(.situation, [])]
        for line in lines {
            if let (part, rest) = label(line) {
                blocks.append((part, [rest]))
            } else {
                blocks[blocks.endIndex - 1].lines.append(line)
            }
        }
        guard Set(blocks.dropFirst().map(\.part)).count >= 2 else { return nil }
        var texts: [Part: String] = [:]
        for block in blocks {
            let text = Lines.block(block.lines)
            guard !text.isEmpty else { continue }
            texts[block.part] = texts[block.part].map { "\($0)\n\n\(text)" } ?? text
        }
        return .parts(texts)
    }
}
