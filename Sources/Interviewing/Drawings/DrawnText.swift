public import TextAnalysis

/// Words of a text and where they stand in it, so that every element of a drawing leads back to what was written.
public struct DrawnText: Sendable, Hashable {
    /// The words without marks of Markdown and without blanks at either end.
    public let text: String
    /// Where they stand, in UTF-8.
    public let span: TextSpan

    /// Makes a piece of text.
    public init(_ text: String, _ span: TextSpan) {
        (self.text, self.span) = (text, span)
    }

    /// Letters and digits in lower case with single blanks: what two spellings of one name share.
    var folded: String {
        var folded = ""
        var isGap = false
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                if isGap, !folded.isEmpty { folded.append(" ") }
                folded.append(character)
                isGap = false
            } else {
                isGap = true
            }
        }
        return folded
    }

    /// Whether the words say that there is nothing: "–", "none", "n/a", "tbd".
    var isNothing: Bool {
        Self.nothing.contains(folded)
    }

    private static let nothing: Set<String> = [
        "", "none", "n a", "na", "nothing", "nil", "no", "tbd", "tbc", "open", "start", "not known", "unknown", "0",
    ]
}
