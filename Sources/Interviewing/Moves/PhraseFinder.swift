import TextAnalysis

/// Finds plain words in a text, without regard to case and only as whole words.
enum PhraseFinder {
    /// Places at which any of the phrases stands, in the order of the text and without overlaps.
    static func places(of phrases: [String], in document: Document) -> [TextSpan] {
        let wanted = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }.sorted {
            $0.count > $1.count
        }
        guard !wanted.isEmpty else { return [] }
        let bytes = document.bytes
        var places: [TextSpan] = []
        var index = 0
        while index < bytes.count {
            let startsWord = index == 0 || !isWord(bytes[index - 1])
            if startsWord, let phrase = wanted.first(where: { stands($0, at: index, in: bytes) }) {
                places.append(TextSpan(start: index, end: index + phrase.count))
                index += phrase.count
            } else {
                index += 1
            }
        }
        return places
    }

    private static func stands(_ phrase: [UInt8], at index: Int, in bytes: [UInt8]) -> Bool {
        let end = index + phrase.count
        guard end <= bytes.count, end == bytes.count || !isWord(bytes[end]) else { return false }
        return phrase.indices.allSatisfy { bytes[index + $0].lowercasedASCII == phrase[$0] }
    }

    /// A letter, a digit or a part of a character outside ASCII.
    private static func isWord(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80
    }
}
