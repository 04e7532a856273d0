import Interviewing

/// Titles for stories that have none.
enum FirstWords {
    private static let longest = 60
    private static let mostBytes = 200

    /// The file's name without its ending as words, or the first words of the story, or `Untitled story`.
    static func title(of text: StoryText, name: String) -> String {
        let file = title(ofFile: name)
        if !file.isEmpty { return file }
        let words = title(of: text.whole)
        return words.isEmpty ? "Untitled story" : words
    }

    /// The first words, whole ones, at most 60 characters; a single longer word is cut.
    static func title(of text: String) -> String {
        let marks = Set("#*->=_ ".unicodeScalars)
        let line =
            Lines.split(text).lazy
            .map { line in String(String.UnicodeScalarView(line.unicodeScalars.drop { marks.contains($0) })) }
            .first { !Lines.isBlank($0) } ?? ""
        return cut(line)
    }

    private static func title(ofFile name: String) -> String {
        let file = name.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
        let words = cut(stem.replacing("-", with: " ").replacing("_", with: " "))
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func cut(_ text: some StringProtocol) -> String {
        var title = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            let longer = title.isEmpty ? String(word) : "\(title) \(word)"
            guard longer.count <= longest, longer.utf8.count <= mostBytes else { break }
            title = longer
        }
        guard title.isEmpty else { return title }
        for character in text.drop(while: \.isWhitespace).prefix(longest) {
            guard title.utf8.count + String(character).utf8.count <= mostBytes else { break }
            title.append(character)
        }
        return title
    }
}
