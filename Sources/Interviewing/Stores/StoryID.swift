/// Names one story for as long as it lives, also across export and import.
///
/// Twelve characters of a…z and 2…7: sixty random bits, safe in a path, a file name and a URL.
public struct StoryID: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// The twelve characters.
    public let text: String
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// Draws a new id.
    public init(using random: inout some RandomNumberGenerator) {
        let letters = (0..<12).map { _ in Self.alphabet[Int.random(in: 0..<32, using: &random)] }
        text = String(decoding: letters, as: UTF8.self)
    }

    /// Makes the id that stands for the words of a draft: the same words always give the same one (FNV-1a, 64 bits).
    public init(wordsOf draft: StoryDraft) {
        let bytes = Array("\(draft.title)\u{0}\(draft.question)\u{0}\(draft.text.whole)".utf8)
        var hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        var letters: [UInt8] = []
        for _ in 0..<12 {
            letters.append(Self.alphabet[Int(hash & 31)])
            hash >>= 5
        }
        text = String(decoding: letters, as: UTF8.self)
    }

    /// Reads an id; nil when it is not twelve characters of the alphabet.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 12, text.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
        self.text = String(text)
    }

    /// Reads a string.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = StoryID(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no story id")
            )
        }
        self = id
    }

    /// Writes a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// The twelve characters.
    public var description: String { text }

    /// Orders by characters.
    public static func < (left: StoryID, right: StoryID) -> Bool { left.text < right.text }
}
