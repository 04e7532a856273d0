/// Joins words that were divided at the end of a line.
package struct Hyphenation {
    /// First parts of words that keep their hyphen.
    static let prefixes: Set<String> = [
        "all", "anti", "best", "business", "client", "co", "cost", "cross", "customer", "data", "day", "decision",
        "end",
        "ever", "ex", "fast", "first", "five", "four", "front", "full", "half", "hands", "high", "in", "inter", "large",
        "last", "lead", "long", "low", "mid", "multi", "near", "new", "non", "off", "on", "one", "open", "part", "post",
        "pre", "problem", "quick", "re", "real", "result", "results", "risk", "second", "self", "semi", "short",
        "single",
        "small", "state", "team", "third", "three", "time", "top", "two", "up", "user", "well", "work", "world", "year",
    ]

    /// The words with a hyphen inside a line, and the words without one, in lower case.
    private let hyphenated: Set<String>
    private let plain: Set<String>

    /// Learns from the words of a document how it writes them.
    package init(words lines: some Sequence<String>) {
        var hyphenated: Set<String> = []
        var plain: Set<String> = []
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
                let word = word.lowercased()
                if word.dropFirst().dropLast().contains("-") { hyphenated.insert(word) } else { plain.insert(word) }
            }
        }
        self.hyphenated = hyphenated
        self.plain = plain
    }

    /// Joins the end of a paragraph and the line that goes on with it.
    package func join(_ paragraph: String, _ line: String) -> String {
        var paragraph = paragraph
        append(line, to: &paragraph)
        return paragraph
    }

    /// Appends the line that goes on with a paragraph.
    func append(_ line: String, to paragraph: inout String) {
        switch ending(of: paragraph, before: line) {
        case .space: paragraph += " "
        case .nothing: break
        case .hyphen:
            paragraph.removeLast()
            paragraph += "-"
        case .joined: paragraph.removeLast()
        }
        paragraph += line
    }

    /// What comes between the two halves.
    private enum Ending {
        /// A space: two words.
        case space
        /// Nothing, after the sign that stands there: "IT-".
        case nothing
        /// A hyphen in place of the sign: a compound.
        case hyphen
        /// Nothing, in place of the sign: a divided word.
        case joined
    }

    private func ending(of paragraph: String, before line: String) -> Ending {
        let softHyphen: Character = "\u{AD}"
        guard let last = paragraph.last, last == "-" || last == softHyphen || last == "\u{2010}" else { return .space }
        let stem = paragraph.dropLast()
        let first = String(stem.reversed().prefix(32).prefix { $0.isLetter }.reversed())
        let second = line.prefix { $0.isLetter }
        guard !first.isEmpty, second.first?.isLowercase == true else {
            // "2010 -" is no divided word.
            return stem.last == " " || first.isEmpty ? .space : .nothing
        }
        guard last != softHyphen else { return .joined }
        let head = first.lowercased()
        let tail = second.lowercased()
        if plain.contains(head + tail) { return .joined }
        let keepsHyphen = hyphenated.contains(head + "-" + tail) || Hyphenation.prefixes.contains(head)
        return keepsHyphen ? .hyphen : .joined
    }
}
