import TextAnalysis

/// A word, number, mark or date of a text, cut for arithmetic.
struct SumToken {
    enum Kind: UInt8 {
        case word
        case number
        /// A number whose value is uncertain: `1,5`, `1.2.3`, `5m`.
        case opaque
        case mark
        case date
        /// The end of a sentence, bullet or cell.
        case stop
    }

    let kind: Kind
    let start: Int
    let end: Int
    /// The word in lower case, or the mark.
    var text = ""
    /// The word as written, because `Mb` and `MB` differ.
    var raw = ""
    /// Value of a number, or day number of a date.
    var value = 0.0
    /// Worth of the last digit shown.
    var digit = 1.0
    /// Worth of the last digit that is not 0.
    var significant = 1.0
    /// Nothing stands between this token and the one before.
    let isTight: Bool
    /// A number written as a word.
    var isSpelled = false
    /// The power of ten in letters tight behind the digits: 1e6 for `400M`; else 1.
    var scale = 1.0

    var span: TextSpan { TextSpan(start: start, end: end) }
}
