/// The words of a heading as names are compared: lower case, without numbering, marks and brackets' signs.
struct HeadingName: Sendable, Hashable {
    /// The words.
    let words: [String]

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else if scalar == "×" {
                word += "x"
            } else if scalar == "'" || scalar == "’" {
                continue
            } else {
                if !word.isEmpty { words.append(word) }
                word = scalar == "&" ? "and" : ""
            }
        }
        if !word.isEmpty { words.append(word) }
        // "Part 2: Costs", "Section 3 – Risks"
        if words.count > 2, ["part", "section", "chapter"].contains(words[0]), words[1].allSatisfy(\.isNumber) {
            words.removeFirst()
        }
        let isNumbered = words.count > 1
        self.words = isNumbered ? Array(words.drop { $0.allSatisfy(\.isNumber) }) : words
    }

    /// How well a name fits: all words, or the first words of this heading; 0 where it does not.
    ///
    /// Longer names fit better, and the whole heading better than its beginning.
    func fit(_ name: HeadingName) -> Int {
        guard !name.words.isEmpty, words.starts(with: name.words) else { return 0 }
        if words.count == name.words.count { return 100 + words.count }
        let letters = name.words.reduce(0) { $0 + $1.count }
        return letters >= 3 ? name.words.count : 0
    }
}

/// Which entry of a list a heading names, by the names of each.
struct NameTable: Sendable {
    private let names: [[HeadingName]]

    init(_ names: [[String]]) {
        self.names = names.map { $0.map(HeadingName.init) }
    }

    /// The best entry; nil where none fits.
    func index(of heading: String) -> Int? {
        let heading = HeadingName(heading)
        var best: (index: Int, fit: Int)?
        for (index, names) in names.enumerated() {
            let fit = names.reduce(0) { max($0, heading.fit($1)) }
            if fit > best?.fit ?? 0 { best = (index, fit) }
        }
        return best?.index
    }

    /// The entry that one of its names names wholly.
    func exactIndex(of heading: String) -> Int? {
        let heading = HeadingName(heading)
        return names.firstIndex { $0.contains { $0 == heading } }
    }
}
