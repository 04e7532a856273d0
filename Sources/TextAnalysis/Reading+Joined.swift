extension Reading {
    /// What stands between joined texts: an empty line.
    public static let seam = "\n\n"

    /// The reading of texts one below the other with `seam` between them: what reading the joined text would give, without
    /// looking at a word again.
    ///
    /// Nothing is read across an empty line, so only offsets change. All parts must be readings of one lexicon and section.
    public static func joined(_ parts: [Reading]) -> Reading {
        if parts.count == 1, let only = parts.first { return only }
        var joint = JointReading()
        for part in parts { joint.add(part) }
        return joint.reading
    }
}

/// A reading that grows by whole texts.
private struct JointReading {
    private var bytes: [UInt8] = []
    private var tokens: [Token] = []
    private var sentences: [Sentence] = []
    private var contexts: [TokenContext] = []
    private var quantities: [Quantity] = []
    private var matches: [Match] = []
    private var notes: [SentenceNotes] = []
    private var tally = Reading.Tally()
    private var after: Token.Boundary = []
    private var isFirst = true

    var reading: Reading {
        Reading(
            document: Document(bytes: bytes),
            tokens: tokens,
            sentences: sentences,
            contexts: contexts,
            quantities: quantities,
            matches: matches,
            notes: notes,
            tally: tally,
            after: after
        )
    }

    mutating func add(_ part: Reading) {
        if !isFirst {
            bytes += Array(Reading.seam.utf8)
            after.formUnion(tokens.isEmpty ? .newline : [.newline, .blankLine])
        }
        isFirst = false
        let (start, token, sentence) = (bytes.count, tokens.count, sentences.count)
        bytes += part.document.bytes
        for (index, word) in part.tokens.enumerated() {
            tokens.append(word.moved(by: start, after: index == 0 ? after : []))
        }
        after = part.tokens.isEmpty ? after.union(part.after) : part.after
        if part.tokens.isEmpty { closeTitle() }
        sentences += part.sentences.map { known in
            Sentence(
                tokens: (known.tokens.lowerBound + token)..<(known.tokens.upperBound + token),
                span: known.span.moved(by: start),
                form: known.form
            )
        }
        contexts += part.contexts
        quantities += part.quantities.map { known in
            Quantity(
                span: known.span.moved(by: start),
                token: known.token + token,
                value: known.value,
                unit: known.unit,
                role: known.role,
                sentence: known.sentence + sentence
            )
        }
        matches += part.matches.map { known in
            Match(
                cue: known.cue,
                first: known.first + token,
                last: known.last + token,
                sentence: known.sentence + sentence
            )
        }
        notes += part.notes
        tally += part.tally
    }
}

extension JointReading {
    /// A text without a word may still end the sentence above it: "Done", then "…". What ends so is no title, unless it is
    /// marked as one.
    private mutating func closeTitle() {
        guard !after.isDisjoint(with: [.stop, .exclamation]), let last = sentences.last, last.form == .heading,
            !tokens[last.tokens.lowerBound].before.contains(.heading)
        else { return }
        sentences[sentences.count - 1] = Sentence(tokens: last.tokens, span: last.span, form: .prose)
    }
}

extension Token {
    /// The same word further down, with more before it.
    fileprivate func moved(by offset: Int, after: Boundary) -> Token {
        Token(
            start: start + UInt32(offset),
            end: end + UInt32(offset),
            hash: hash,
            kind: kind,
            contraction: contraction,
            traits: traits,
            before: before.union(after)
        )
    }
}

extension TextSpan {
    /// The same bytes further down.
    fileprivate func moved(by offset: Int) -> TextSpan { TextSpan(start: start + offset, end: end + offset) }
}
