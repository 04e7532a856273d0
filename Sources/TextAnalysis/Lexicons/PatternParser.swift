/// Reads the written form of a pattern.
public enum PatternParser {
    /// The pattern, or a `PatternError` that says what to write instead.
    public static func parse(_ source: String) throws(PatternError) -> Pattern {
        var elements: [Pattern.Element] = []
        for piece in try pieces(of: source) {
            elements.append(try element(piece))
        }
        guard let first = elements.first, let last = elements.last else {
            throw PatternError("A pattern needs at least one word.")
        }
        for edge in [first, last] {
            switch edge {
            case .gap: throw PatternError("“\(source)” begins or ends with a gap; a gap needs a word on either side.")
            case .oneOf(_, true):
                throw PatternError("“\(source)” begins or ends with an optional word; leave it out.")
            case .oneOf: break
            }
        }
        return Pattern(elements: elements)
    }

    /// Splits at spaces outside brackets.
    private static func pieces(of source: String) throws(PatternError) -> [String] {
        var pieces: [String] = []
        var current = ""
        var depth = 0
        for character in source {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if depth < 0 || depth > 1 { throw PatternError("“\(source)” has brackets that do not pair.") }
            if character == " ", depth == 0 {
                if !current.isEmpty { pieces.append(current) }
                current = ""
            } else {
                current.append(character)
            }
        }
        if depth != 0 { throw PatternError("“\(source)” has a bracket that is not closed.") }
        if !current.isEmpty { pieces.append(current) }
        return pieces
    }

    private static func element(_ piece: String) throws(PatternError) -> Pattern.Element {
        switch piece {
        case "..": return .gap(3)
        case "...": return .gap(6)
        default: break
        }
        let isOptional = piece.hasSuffix("?")
        var body = isOptional ? String(piece.dropLast()) : piece
        guard body.hasPrefix("("), body.hasSuffix(")") else {
            return .oneOf([try tests(body)], optional: isOptional)
        }
        body = String(body.dropFirst().dropLast())
        var alternatives: [[Pattern.Test]] = []
        for alternative in body.split(separator: "|", omittingEmptySubsequences: false) {
            var sequence: [Pattern.Test] = []
            for word in alternative.split(separator: " ") {
                sequence += try tests(String(word))
            }
            if sequence.isEmpty { throw PatternError("“\(piece)” has an empty alternative; mark it optional instead.") }
            alternatives.append(sequence)
        }
        return .oneOf(alternatives, optional: isOptional)
    }

    /// The tests for one written word; a hyphen makes several.
    private static func tests(_ written: String) throws(PatternError) -> [Pattern.Test] {
        switch written {
        case "#": return [.number]
        case "$money": return [.money]
        case "%percent": return [.percent]
        case "@duration": return [.number, .timeUnit]
        default: break
        }
        if written.hasPrefix("<"), written.hasSuffix(">") {
            return [.wordClass(String(written.dropFirst().dropLast()))]
        }
        let isLemma = written.hasSuffix("~")
        let body = isLemma ? String(written.dropLast()) : written
        if let odd = body.first(where: { "~<>|()#$%@?*[]{}".contains($0) }) {
            throw PatternError("“\(written)” contains “\(odd)”, which has no meaning there.")
        }
        let document = Document(body.lowercased())
        let words = Tokenizer.tokens(of: document).map { token -> String in
            // The identity of a token leaves a possessive out; so does the pattern.
            let text = document.text(in: token.span)
            guard token.contraction != .none else { return text }
            return String(text.prefix { $0 != "'" && $0 != "’" })
        }
        guard let last = words.last else { throw PatternError("“\(written)” is not a word.") }
        return words.dropLast().map { .word($0) } + [isLemma ? .lemma(last) : .word(last)]
    }
}
