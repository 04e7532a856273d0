import TextAnalysis

/// A word of a text with where it stands.
struct ClaimWord: Hashable {
    /// In lower case, without the commas inside a number: `350,000` is `350000`.
    let text: String
    /// The same without its ending.
    let stem: [UInt8]
    /// The bytes.
    let span: TextSpan

    private init(_ text: String, _ span: TextSpan) {
        (self.text, self.span) = (text, span)
        stem = WordStem.of(Array(text.utf8))
    }

    /// The words of a text: letters and digits; everything else parts them.
    static func words(of text: String) -> [ClaimWord] {
        let scalars = Array(text.unicodeScalars)
        var words: [ClaimWord] = []
        var (word, start, offset) = ("", 0, 0)
        func close(at end: Int) {
            if !word.isEmpty { words.append(ClaimWord(word, TextSpan(start: start, end: end))) }
            word = ""
        }
        for (index, scalar) in scalars.enumerated() {
            let length = UTF8.width(scalar)
            if scalar.properties.isAlphabetic || isDigit(scalar) {
                if word.isEmpty { start = offset }
                word += scalar.properties.lowercaseMapping
            } else if scalar != "," || !stands(index, betweenDigitsOf: scalars) {
                close(at: offset)
            }
            offset += length
        }
        close(at: offset)
        return words
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func stands(_ index: Int, betweenDigitsOf scalars: [Unicode.Scalar]) -> Bool {
        index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
    }
}
