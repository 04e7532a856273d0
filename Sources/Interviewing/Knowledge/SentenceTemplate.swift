/// A sentence of the content with names in braces, such as `{level}`, that something of the candidate's stands for.
///
/// Here alone such a sentence is taken apart, whether its names are checked or filled.
public struct SentenceTemplate: Sendable, Hashable {
    private let pieces: [Piece]

    private enum Piece: Sendable, Hashable {
        case text(String)
        case name(String)
        /// A brace that is never closed, with what follows it.
        case open(String)
    }

    /// Takes a sentence apart, in one pass: a name ends at the first brace that closes.
    public init(_ sentence: String) {
        var pieces: [Piece] = []
        var rest = sentence[...]
        while let open = rest.firstIndex(of: "{") {
            pieces.append(.text(String(rest[..<open])))
            let inner = rest[rest.index(after: open)...]
            guard let close = inner.firstIndex(of: "}") else {
                pieces.append(.open(String(inner)))
                rest = rest[rest.endIndex...]
                break
            }
            pieces.append(.name(String(inner[..<close])))
            rest = inner[inner.index(after: close)...]
        }
        self.pieces = pieces + [.text(String(rest))]
    }

    /// The names in the order of the sentence, each as often as it stands there; what follows a brace that is never closed
    /// counts as a name, so that whoever knows the names refuses it.
    public var names: [String] {
        pieces.compactMap { piece in
            switch piece {
            case .text: nil
            case .name(let name), .open(let name): name
            }
        }
    }

    /// The sentence with its names replaced; nil when something in it is not known or a brace is not closed. Braces in what
    /// the candidate wrote stay what they are.
    public func filled(by value: (String) -> String?) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let words): text += words
            case .name(let name):
                guard let words = value(name) else { return nil }
                text += words
            case .open: return nil
            }
        }
        return text
    }

    /// The sentence with its names replaced; nothing stands for a name that is not known, and a brace that is not closed
    /// stays.
    public static func filled(_ sentence: String, _ values: [String: String]) -> String {
        SentenceTemplate(sentence).pieces.map { piece in
            switch piece {
            case .text(let words): words
            case .name(let name): values[name] ?? ""
            case .open(let rest): "{" + rest
            }
        }.joined()
    }
}
