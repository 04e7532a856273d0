/// What a line typed in a round means.
enum Entry: Equatable {
    /// Words of the answer.
    case words(String)
    /// The answer is handed in.
    case handIn
    /// The next question, please.
    case skip
    /// The round ends.
    case end
    /// What can be typed.
    case help
    /// Looks like a command and is none.
    case unknown(String)

    /// Reads a line; only a colon with one word of letters after it is a command, so that “:)” stays words.
    init(_ line: String) {
        let trimmed = line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        let text = String(trimmed)
        switch text {
        case ".": self = .handIn
        case ":skip": self = .skip
        case ":end": self = .end
        case ":help": self = .help
        default:
            let name = text.dropFirst()
            let isCommand = text.hasPrefix(":") && !name.isEmpty && name.allSatisfy { $0.isLetter && $0.isASCII }
            self = isCommand ? .unknown(text) : .words(line)
        }
    }
}
