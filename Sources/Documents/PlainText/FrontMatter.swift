/// The keys and values between two lines `---` at the start of a Markdown file, and the text behind them.
struct FrontMatter {
    /// Simple keys and values, without quotation marks; nested values are left out.
    let metadata: [String: String]
    /// The text behind the front matter; the whole text when there is none.
    let body: Substring

    /// Looks for front matter. A first line `---` without a second one is a thematic break, and no front matter.
    init(of text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isMark: (Substring) -> Bool = { $0 == "---" || $0.hasPrefix("--- ") }
        guard let first = lines.first, isMark(first),
            let last = lines.dropFirst().prefix(200).firstIndex(where: { $0 == "---" || $0 == "..." }),
            lines[1..<last].contains(where: { $0.contains(":") })
        else {
            metadata = [:]
            body = text[...]
            return
        }
        var metadata: [String: String] = [:]
        for line in lines[1..<last] where line.first.map({ $0.isLetter || $0 == "_" }) == true {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = FrontMatter.unquoted(line[line.index(after: colon)...])
            if !value.isEmpty { metadata[String(line[..<colon])] = value }
        }
        self.metadata = metadata
        body = last + 1 < lines.count ? text[lines[last + 1].startIndex...] : ""
    }

    private static func unquoted(_ value: Substring) -> String {
        var value = value.drop { $0 == " " }
        while value.last == " " { value = value.dropLast() }
        guard value.count >= 2, let first = value.first, first == "\"" || first == "'", value.last == first else {
            return String(value)
        }
        return String(value.dropFirst().dropLast())
    }
}
