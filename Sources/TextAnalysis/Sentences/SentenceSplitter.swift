/// Groups tokens into sentences, bullets and headings.
///
/// A full stop ends a sentence unless it belongs to a known abbreviation or the next word is lower case; a line
/// end ends one when the next line starts a list item, the line before was empty, or the line was short.
public enum SentenceSplitter {
    /// Bytes below which a line followed by a capital is taken for complete rather than wrapped.
    static let shortLine = 48

    /// All sentences in order; together they cover every token exactly once.
    ///
    /// - Parameter after: What stands after the last token; a closing full stop tells a sentence from a title.
    public static func sentences(of tokens: [Token], after: Token.Boundary = []) -> [Sentence] {
        var sentences: [Sentence] = []
        sentences.reserveCapacity(tokens.count / 12 + 1)
        var first = 0
        var lineStart = 0
        for index in tokens.indices {
            let token = tokens[index]
            if index > first, ends(before: token, after: tokens[index - 1], lineStart: lineStart) {
                sentences.append(sentence(tokens, first..<index, next: token.before))
                first = index
            }
            if token.before.contains(.newline) { lineStart = Int(token.start) }
        }
        if first < tokens.count {
            sentences.append(sentence(tokens, first..<tokens.count, next: after.union([.newline, .blankLine])))
        }
        return sentences
    }

    private static func ends(before token: Token, after last: Token, lineStart: Int) -> Bool {
        let boundary = token.before
        if boundary.contains(.blankLine) || boundary.contains(.heading) { return true }
        if boundary.contains(.exclamation), token.traits.contains(.capitalised) || boundary.contains(.newline) {
            return true
        }
        if boundary.contains(.newline) {
            if boundary.contains(.bullet) || boundary.contains(.stop) { return true }
            let isShort = Int(last.end) - lineStart < shortLine
            return isShort && (token.traits.contains(.capitalised) || token.kind == .number)
        }
        guard boundary.contains(.stop), boundary.contains(.space) || boundary.contains(.clause) else { return false }
        if abbreviations.contains(last.hash) { return false }
        // A single capital before a stop is an initial ("J. Smith").
        if last.end - last.start == 1, last.traits.contains(.capitalised), last.hash != pronounI { return false }
        // "approx. two weeks" goes on; "it failed. so I called" is a sentence typed without care.
        let isLongWord = last.end - last.start > 3
        return isLongWord || token.traits.contains(.capitalised) || token.kind == .number
            || !boundary.isDisjoint(with: [.bullet, .clause])
    }

    private static func sentence(_ tokens: [Token], _ range: Range<Int>, next: Token.Boundary) -> Sentence {
        let first = tokens[range.lowerBound]
        let last = tokens[range.upperBound - 1]
        return Sentence(
            tokens: range,
            span: TextSpan(start: Int(first.start), end: Int(last.end)),
            form: form(tokens, range, next: next)
        )
    }

    private static func form(_ tokens: [Token], _ range: Range<Int>, next: Token.Boundary) -> Sentence.Form {
        let first = tokens[range.lowerBound]
        if first.before.contains(.heading) { return .heading }
        if first.before.contains(.bullet) { return .bullet }
        let endsLine = next.contains(.newline) && !next.contains(.stop) && !next.contains(.exclamation)
        if endsLine, range.count <= 6, first.before.contains(.newline),
            tokens[range].allSatisfy({ $0.traits.contains(.allCaps) || $0.kind == .number })
        {
            return .heading
        }
        if endsLine, range.count <= 3, first.before.contains(.newline),
            next.contains(.blankLine) || next.contains(.bullet),
            tokens[range].allSatisfy({ $0.traits.contains(.capitalised) || $0.hash == ampersandWord })
        {
            return .heading
        }
        return .prose
    }

    private static let pronounI = FoldedHash.of("i")
    private static let ampersandWord = FoldedHash.of("and")
    private static let abbreviations = Set(
        [
            "e.g", "i.e", "eg", "ie", "vs", "mr", "mrs", "ms", "dr", "prof", "inc", "ltd", "corp", "co", "approx",
            "sr", "jr", "st", "dept", "est", "fig", "min", "max", "avg", "govt", "univ", "assoc", "asst",
        ].map(FoldedHash.of)
    )
}
