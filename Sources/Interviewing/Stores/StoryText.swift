public import TextAnalysis

/// The words of a story, as the candidate wrote them: one text, or one text for each part.
public enum StoryText: Sendable, Hashable {
    /// One text.
    case free(String)
    /// A text for each part; a part left out is empty.
    case parts([Part: String])

    /// The whole text: parts in their order, a blank line between them, empty ones left out.
    public var whole: String {
        switch self {
        case .free(let text): text
        case .parts: placed.map(\.text).joined(separator: "\n\n")
        }
    }

    /// Every character written, also the parts of mere space that `whole` leaves out.
    var everything: String {
        switch self {
        case .free(let text): text
        case .parts(let texts): Part.allCases.compactMap { texts[$0] }.joined()
        }
    }

    /// The non-empty parts with their place in `whole`, in UTF-8 bytes; none for a free text.
    public var placed: [PlacedPart] {
        guard case .parts(let texts) = self else { return [] }
        var start = 0
        return Part.allCases.compactMap { part in
            guard let text = texts[part], text.contains(where: { !$0.isWhitespace }) else { return nil }
            let span = TextSpan(start: start, end: start + text.utf8.count)
            start = span.end + 2
            return PlacedPart(part: part, text: text, span: span)
        }
    }

    /// Whether nothing but space is written.
    public var isEmpty: Bool { !whole.contains { !$0.isWhitespace } }
}

/// One part as the candidate wrote it, and where it stands in the whole.
public struct PlacedPart: Sendable, Hashable {
    /// Which part.
    public let part: Part
    /// Its text.
    public let text: String
    /// Its bytes in the whole text.
    public let span: TextSpan
}

extension StoryText: Codable {
    private enum Key: String, CodingKey { case free, parts }

    /// Reads `{"free": "…"}` or `{"parts": {"situation": "…"}}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let parts = try container.decodeIfPresent([Part: String].self, forKey: .parts) {
            self = .parts(parts)
        } else {
            self = .free(try container.decode(String.self, forKey: .free))
        }
    }

    /// Writes one of the two forms.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .free(let text): try container.encode(text, forKey: .free)
        case .parts(let texts): try container.encode(texts, forKey: .parts)
        }
    }
}

// Dictionaries with these keys are written as objects, not as lists.
extension Part: CodingKeyRepresentable {}
extension Track: CodingKeyRepresentable {}
