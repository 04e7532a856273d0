import TextAnalysis

/// Finds the facts of a story that interviewers probe.
struct RehearsalFactReader {
    let reading: Reading
    let words: [FactWord]
    /// Sentences that tell what changed.
    private let results: Set<Int>
    var tokens: [Token] { reading.tokens }

    /// Words of a long sentence that are shown before and after a fact, and how many more are still shown.
    static let reach = (before: 32, after: 20, rest: 10)

    /// Takes a story that was assessed.
    init(_ assessment: Assessment) {
        reading = assessment.reading
        words = FactWord.words(of: assessment.reading)
        results = Set(assessment.story.parts.filter { $0.part == .result }.flatMap(\.sentences))
    }

    /// Every fact in the order of its kinds; the same words may come more than once.
    func facts() -> [RehearsalFact] {
        figures() + dates() + people()
    }

    /// Whether something is told as it was: not denied, wished or planned.
    func isTold(_ token: Int) -> Bool {
        let context = reading.contexts[token]
        return context.mood == .fact && !context.isNegated
    }

    /// Whether nothing but space stands between a token and the one before it.
    func isClose(_ index: Int) -> Bool {
        tokens[index].before.isDisjoint(with: [.comma, .clause, .stop, .exclamation, .arrow, .bullet, .blankLine])
    }

    /// A fact that a run of tokens makes; nil when its words are too long.
    ///
    /// - Parameters:
    ///   - named: The tokens that name it.
    ///   - hidden: Those that the prompt hides, wherever they stand in the sentence.
    ///   - base: How often such facts are probed; facts of the result count more.
    func fact(
        _ kind: RehearsalFact.Kind,
        named: ClosedRange<Int>,
        hidden: ClosedRange<Int>,
        in sentence: Int,
        base: Double
    ) -> RehearsalFact? {
        let all = reading.sentences[sentence].tokens
        let text = RehearsalFact.singleSpaces(reading.quote(span(of: named)))
        guard !text.isEmpty, text.utf8.count <= RehearsalFact.longest else { return nil }
        var first = max(all.lowerBound, hidden.lowerBound - Self.reach.before)
        var last = min(all.upperBound - 1, hidden.upperBound + Self.reach.after)
        // A few words more are better than a cut.
        if first - all.lowerBound <= Self.reach.rest { first = all.lowerBound }
        if all.upperBound - 1 - last <= Self.reach.rest { last = all.upperBound - 1 }
        let whole = reading.sentences[sentence].span
        let start = first == all.lowerBound ? whole.start : Int(tokens[first].start)
        let end = last == all.upperBound - 1 ? whole.end : Int(tokens[last].end)
        // An answer that stands twice in the sentence is hidden twice.
        let hashes = hidden.map { tokens[$0].hash }
        var ranges: [Range<Int>] = []
        var index = first
        while index + hashes.count - 1 <= last {
            let run = index...(index + hashes.count - 1)
            guard run.map({ tokens[$0].hash }) == hashes else {
                index += 1
                continue
            }
            let span = span(of: run)
            ranges.append((span.start - start)..<(span.end - start))
            index = run.upperBound + 1
        }
        return RehearsalFact(
            kind: kind,
            words: text,
            sentence: reading.quote(TextSpan(start: start, end: end)),
            hidden: ranges,
            isCutBefore: start > whole.start,
            isCutAfter: end < whole.end,
            place: Int(tokens[hidden.lowerBound].start),
            start: start,
            weight: base + (results.contains(sentence) ? 2 : 0)
        )
    }

    /// The bytes of a run without a possessive ending.
    private func span(of run: ClosedRange<Int>) -> TextSpan {
        let (start, last) = (Int(tokens[run.lowerBound].start), tokens[run.upperBound])
        guard last.contraction == .possessive else { return TextSpan(start: start, end: Int(last.end)) }
        // The apostrophe is ASCII or U+2019, whose first byte is 0xE2.
        let letters = (Int(last.start) + 1)..<max(Int(last.start) + 1, Int(last.end))
        let mark = letters.last {
            reading.document.bytes[$0] == UInt8(ascii: "'") || reading.document.bytes[$0] == 0xE2
        }
        return TextSpan(start: start, end: mark ?? Int(last.end))
    }
}
