/// A line of an experience section, weighed as a possible header of a role.
struct RoleLine {
    /// The longest line, in bytes, that can be part of a header.
    static let longest = 240

    /// The line.
    let line: ResumeLine
    /// Evidence of the words without the dates; nil when the line is too long for a header.
    let evidence: HeaderEvidence?
    /// The dates that the line is built around, when they make it the header of a role.
    let anchor: DateSpan?
    /// Whether the line is nothing but its dates.
    let isDateOnly: Bool

    /// Weighs a line.
    init(_ line: ResumeLine, in source: ResumeSource) {
        self.line = line
        guard line.content.count <= RoleLine.longest else {
            evidence = nil
            anchor = nil
            isDateOnly = false
            return
        }
        let spans = DateScanner(bytes: source.bytes).spans(in: line.content)
        guard let span = spans.first(where: \.isRange) ?? spans.first else {
            evidence = HeaderEvidence(line.content, in: source)
            anchor = nil
            isDateOnly = false
            return
        }
        let parts = DatedParts(line: line.content, span: span.range, in: source)
        let words = parts.isDateOnly ? nil : HeaderEvidence(parts.longer, in: source)
        evidence = words
        isDateOnly = parts.isDateOnly
        anchor = parts.isHeader(of: span, isBullet: line.isBullet, words: words, in: source) ? span : nil
    }

    /// Whether the line can stand in a header without dates of its own.
    var isHeaderLike: Bool {
        guard let evidence, anchor == nil, !line.isBullet else { return false }
        return evidence.score >= 1 && !evidence.endsSentence
    }
}

/// What stands before and behind the dates of a line.
private struct DatedParts {
    let before: Range<Int>
    let after: Range<Int>

    init(line: Range<Int>, span: Range<Int>, in source: ResumeSource) {
        before = DatedParts.stripped(line.lowerBound..<span.lowerBound, in: source)
        after = DatedParts.stripped(span.upperBound..<line.upperBound, in: source)
    }

    var isDateOnly: Bool { before.isEmpty && after.isEmpty }
    var longer: Range<Int> { before.count >= after.count ? before : after }

    /// Whether the dates are those of a role, given the evidence of the longer side; nil when there are only dates.
    func isHeader(of span: DateSpan, isBullet: Bool, words: HeaderEvidence?, in source: ResumeSource) -> Bool {
        guard let words else { return span.isRange || span.hasMonth || !isBullet }
        let isAtEdge = before.isEmpty || after.isEmpty
        guard !words.endsSentence || (words.wordCount <= 5 && before.isEmpty) else { return false }
        guard !words.startsSmall, !words.startsWithAction, words.wordCount <= 16 else { return false }
        if isBullet { return isAtEdge && words.hasTitle && span.isRange && words.wordCount <= 10 }
        let leading = before.isEmpty ? nil : longer == before ? words : HeaderEvidence(before, in: source)
        if leading?.endsWithPreposition == true { return false }
        if isAtEdge {
            if span.isRange { return words.score >= 1 || words.wordCount <= 8 }
            guard words.hasTitle || words.hasOrganisation else { return false }
            return span.hasMonth ? words.wordCount <= 10 : before.isEmpty && words.hasTitle && words.wordCount <= 8
        }
        guard let leading else { return false }
        let trailing = HeaderEvidence(after, in: source)
        let isNamed = leading.hasTitle || leading.hasOrganisation || trailing.hasTitle || trailing.hasOrganisation
        return span.isRange && isNamed && leading.wordCount + trailing.wordCount <= 18 && !trailing.endsSentence
            && !trailing.startsSmall
    }

    /// A range without white space, brackets and separators at its ends, and without a duration such as "(2 years)".
    private static func stripped(_ range: Range<Int>, in source: ResumeSource) -> Range<Int> {
        let range = RoleSegments.unwrapped(range, in: source)
        let words = source.words(range, limit: 8)
        let isDuration =
            !words.isEmpty && words.count <= 6
            && words.allSatisfy { durations.contains($0.folded) || source.bytes[$0.range].allSatisfy(\.isDigit) }
        return isDuration ? range.lowerBound..<range.lowerBound : range
    }

    private static let durations: Set<FoldedWord> = [
        "year", "years", "yr", "yrs", "month", "months", "mo", "mos", "and", "less", "than", "a", "from", "dates",
        "duration", "date",
    ]
}
