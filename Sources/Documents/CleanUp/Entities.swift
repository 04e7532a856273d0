/// Decodes the entities of HTML that programs leave behind in the text of a document: "R.F.I.&rsquo;s".
enum Entities {
    private static let table: [String: String] = [
        "amp": "&", "apos": "'", "bull": "•", "copy": "©", "eacute": "é", "gt": ">", "hellip": "…", "ldquo": "“",
        "lsquo": "‘", "lt": "<", "mdash": "—", "middot": "·", "nbsp": " ", "ndash": "–", "quot": "\"", "rdquo": "”",
        "reg": "®", "rsquo": "’", "trade": "™",
    ]

    /// The text with the usual entities decoded; any other ampersand stays.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(0x26), text.utf8.contains(0x3B) else { return text }
        var decoded = ""
        var rest = text[...]
        while let ampersand = rest.firstIndex(of: "&") {
            decoded += rest[..<ampersand]
            let after = rest.index(after: ampersand)
            let name = rest[after...].prefix(8).prefix { $0.isLetter }
            let end = name.endIndex
            if end < rest.endIndex, rest[end] == ";", let character = table[String(name)] {
                decoded += character
                rest = rest[rest.index(after: end)...]
            } else {
                decoded += "&"
                rest = rest[after...]
            }
        }
        return decoded + rest
    }
}
