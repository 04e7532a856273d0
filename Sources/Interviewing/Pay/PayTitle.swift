/// Tells the track and the level that a row of pay reports is about.
enum PayTitle {
    /// The track of a row: the title decides, then what the person calls themselves, then the tag.
    ///
    /// Public collections have no family for program managers, so that these stand under other families and say what
    /// they are in their own title or tag.
    static func track(title: String, own: String, details: String, tag: String) -> Track? {
        if let track = track(of: words(title)) { return track }
        let called = own.isEmpty ? Self.called(in: details) : own
        let ownWords = words(called)
        if let track = track(of: ownWords) ?? (ownWords.contains(where: isProgram) ? .pgm : nil) { return track }
        let tagWords = words(tag)
        return track(of: tagWords) ?? (tagWords.count == 1 && tagWords.contains(where: isProgram) ? .pgm : nil)
    }

    /// Whether a company is Amazon or a part of it that bears the name.
    static func isAmazon(_ company: String) -> Bool {
        words(company).contains { ["amazon", "aws", "amzn", "amazonwebservices"].contains($0) }
    }

    private static func track(of words: [String]) -> Track? {
        if words.contains("tpm") || words.contains("tpms") { return .tpm }
        if words.contains("pgm") { return .pgm }
        for (index, word) in words.enumerated() where isProgram(word) && index + 1 < words.count {
            guard ["manager", "managers", "management", "mgr"].contains(words[index + 1]) else { continue }
            return isTechnical(words, at: index) ? .tpm : .pgm
        }
        return nil
    }

    /// Whether a title says technical of its program manager: right before it but for words of rank or a second role,
    /// or behind it at the end. “Technical Recruiting Program Manager” and “Program Manager, Technical Training” do
    /// not.
    private static func isTechnical(_ words: [String], at program: Int) -> Bool {
        let between: Set<String> = ["senior", "sr", "staff", "principal", "lead", "product", "project", "and", "or"]
        if let before = words[..<program].last(where: { !between.contains($0) }), isTechnical(before) { return true }
        let behind = words[(program + 2)...].filter { !isRank($0) }
        return behind.count <= 3 && behind.last.map(isTechnical) ?? false
    }

    private static func isTechnical(_ word: String) -> Bool { word == "technical" || word == "tech" }

    /// Numbers, Roman numbers and levels such as `l6`.
    private static func isRank(_ word: String) -> Bool {
        ["i", "ii", "iii", "iv"].contains(word) || word.drop { $0 == "l" }.allSatisfy(\.isNumber)
    }

    private static func isProgram(_ word: String) -> Bool { word == "program" || word == "programme" }

    /// What follows `Title:` up to the next comma, as public collections write it into their notes.
    private static func called(in details: String) -> String {
        let mark = "title:"
        let lower = details.lowercased()
        guard lower.hasPrefix(mark) || lower.contains(" title:"),
            let start = lower.indices.first(where: { lower[$0...].hasPrefix(mark) })
        else { return "" }
        return String(lower[start...].dropFirst(mark.count).prefix { $0 != "," })
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
