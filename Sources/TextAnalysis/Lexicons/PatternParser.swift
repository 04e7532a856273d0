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

    /// Splits at a separator outside brackets; empty pieces between spaces are dropped.
    private static func pieces(
        of source: String,
        at separator: Character = " "
    ) throws(PatternError) -> [String] {
        var pieces = [""]
        var depth = 0
        for character in source {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if depth < 0 { throw PatternError("“\(source)” has brackets that do not pair.") }
            if character == separator, depth == 0 {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        if depth != 0 { throw PatternError("“\(source)” has a bracket that is not closed.") }
        return separator == " " ? pieces.filter { !$0.isEmpty } : pieces
    }

    private static func element(_ piece: String) throws(PatternError) -> Pattern.Element {
        switch piece {
        case "..": return .gap(3)
        case "...": return .gap(6)
        default: break
        }
        let isOptional = piece.hasSuffix("?")
        return .oneOf(try sequences(isOptional ? String(piece.dropLast()) : piece), optional: isOptional)
    }

    /// What one word or bracket stands for: short sequences of tests, side by side. Brackets may nest.
    private static func sequences(_ body: String) throws(PatternError) -> [[Pattern.Test]] {
        guard body.hasPrefix("("), body.hasSuffix(")") else { return [try tests(body)] }
        var sequences: [[Pattern.Test]] = []
        for alternative in try pieces(of: String(body.dropFirst().dropLast()), at: "|") {
            var readings: [[Pattern.Test]] = [[]]
            for word in try pieces(of: alternative) {
                if word == ".." || word == "..." {
                    throw PatternError("“\(body)” has a gap inside brackets; write two patterns instead.")
                }
                let isOptional = word.hasSuffix("?")
                var choices = try Self.sequences(isOptional ? String(word.dropLast()) : word)
                if isOptional { choices.append([]) }
                readings = readings.flatMap { reading in choices.map { reading + $0 } }
            }
            if readings.contains(where: \.isEmpty) {
                throw PatternError("“\(body)” has an empty alternative; mark it optional instead.")
            }
            sequences += readings
        }
        return sequences
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
