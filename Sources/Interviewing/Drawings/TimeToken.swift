/// A piece of a time as it is written: a number, a word in lower case, or a mark.
enum TimeToken: Hashable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)

    /// Cuts a text; letters and digits that touch part ("W12", "4th"), decimals stay with `number` and a mark `.`.
    static func tokens(of text: String) -> [TimeToken] {
        var tokens: [TimeToken] = []
        var word = ""
        var digits = ""
        func flush() {
            if !word.isEmpty { tokens.append(.word(word)) }
            // A number of more than nine digits is no part of a time.
            if !digits.isEmpty {
                tokens.append(.number(digits.count > 9 ? -1 : Int(digits) ?? -1, digits: digits.count))
            }
            (word, digits) = ("", "")
        }
        for character in text.prefix(limit).lowercased() {
            if character.isASCII, character.isNumber {
                if !word.isEmpty { flush() }
                digits.append(character)
            } else if character.isLetter {
                if !digits.isEmpty { flush() }
                word.append(character)
            } else {
                flush()
                switch character {
                case "–", "—", "‑", "‐", "−", "→": tokens.append(.mark("-"))
                case "-", "/", ".", ",", "+", "½", "%": tokens.append(.mark(character))
                default: break
                }
            }
        }
        flush()
        return tokens
    }

    /// A time stands at the beginning of a cell; what follows a paragraph's length is prose.
    private static let limit = 240

    var word: String? { if case .word(let word) = self { word } else { nil } }
    var number: Int? { if case .number(let number, _) = self, number >= 0 { number } else { nil } }

    /// A number of one or two digits.
    var small: Int? {
        if case .number(let number, let digits) = self, digits <= 2, number >= 0 { number } else { nil }
    }

    /// A number of four digits that can be a year.
    var year: Int? {
        if case .number(let number, digits: 4) = self, (1990...2099).contains(number) { number } else { nil }
    }
}
