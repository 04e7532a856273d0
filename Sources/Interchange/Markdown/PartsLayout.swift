import Interviewing

/// The body of a story in parts, exact to the byte.
enum PartsLayout {
    /// Writes the parts that are there, also empty ones, without the last line feed of the file.
    static func write(_ texts: [Part: String]) -> String {
        Part.allCases.compactMap { part in
            texts[part].map { text in
                let lines = Lines.split(text).map(escaped)
                return "## \(PartHeading.title(of: part))\n\n\(lines.joined(separator: "\n"))"
            }
        }.joined(separator: "\n\n")
    }

    /// Reads the lines of such a body.
    ///
    /// What an editor added is kept: words above the first heading go in front of the situation, a part that comes twice
    /// is joined, and a body without any heading is a free text.
    static func read(_ lines: [String]) -> StoryText {
        let headings = lines.indices.filter { PartHeading.part(ofHeading: lines[$0]) != nil }
        let above = Lines.block(lines[..<(headings.first ?? lines.endIndex)])
        guard let first = headings.first else { return above.isEmpty ? .parts([:]) : .free(above) }
        var texts: [Part: String] = [:]
        for (start, end) in zip(headings, headings.dropFirst() + [lines.endIndex]) {
            guard let part = PartHeading.part(ofHeading: lines[start]) else { continue }
            var section = lines[(start + 1)..<end]
            if section.first == "" { section = section.dropFirst() }
            if end < lines.endIndex, section.last == "" { section = section.dropLast() }
            let text = section.map(unescaped).joined(separator: "\n")
            texts[part] = texts[part].map { "\($0)\n\n\(text)" } ?? text
        }
        if first > 0, !above.isEmpty {
            texts[.situation] = texts[.situation].map { "\(above)\n\n\($0)" } ?? above
        }
        return .parts(texts)
    }

    /// The line with a backslash more, if it is a heading of a part behind any number of them.
    private static func escaped(_ line: String) -> String { isHidden(line) ? "\\" + line : line }

    private static func unescaped(_ line: String) -> String {
        line.utf8.first == 0x5C && isHidden(line) ? String(decoding: line.utf8.dropFirst(), as: UTF8.self) : line
    }

    private static func isHidden(_ line: String) -> Bool {
        let rest = line.utf8.drop { $0 == 0x5C }
        return rest.first == 0x23 && PartHeading.part(ofHeading: String(decoding: rest, as: UTF8.self)) != nil
    }
}
