public import TextAnalysis

/// One thing to do to a story next, with the candidate's own words it is about.
public struct Advice: Sendable, Hashable {
    /// What to do.
    public let text: String
    /// Where the words stand; nil when it is about something that is not there.
    public let span: TextSpan?
    /// Those words.
    public let quote: String?
}

/// Turns a reading into at most five next steps, the weightiest first.
///
/// Every step asks for a fact or points at one the text holds; none supplies one.
public enum AdviceReader {
    /// Most steps given at once: more would be a list to ignore.
    static let most = 5

    /// Reads the next steps of a story.
    public static func read(_ assessment: Assessment) -> [Advice] {
        guard assessment.refusal == nil else { return [] }
        let all =
            missingParts(assessment) + ownership(assessment) + result(assessment) + levers(assessment)
            + level(assessment)
        return Array(all.prefix(most))
    }

    private static func about(_ text: String, _ span: TextSpan?, _ assessment: Assessment) -> Advice {
        guard let span, !span.isEmpty else { return Advice(text: text, span: nil, quote: nil) }
        return Advice(text: text, span: span, quote: assessment.reading.quote(span))
    }

    private static func missingParts(_ assessment: Assessment) -> [Advice] {
        guard assessment.story.type == .story else { return [] }
        var advice: [Advice] = []
        if assessment.story.missing.contains(.action) {
            advice.append(
                about(
                    "Say what you did after this, step by step.",
                    lastSentence(of: .situation, assessment),
                    assessment
                )
            )
        }
        if assessment.story.missing.contains(.result) {
            advice.append(
                about(
                    "Say what was different afterwards. So far the story ends here.",
                    lastSentence(of: .action, assessment),
                    assessment
                )
            )
        }
        return advice
    }

    private static func ownership(_ assessment: Assessment) -> [Advice] {
        guard let action = assessment.story.ownershipByPart[.action], action.we > action.i else { return [] }
        let part = assessment.story.parts.first { $0.part == .action }
        let sentence = part?.sentences.first {
            assessment.reading.notes[$0].weCount > 0 && assessment.reading.notes[$0].sharedActs > 0
        }
        return [
            about(
                "Who of you did this? If it was you, say I; if not, say what you did so that it happened.",
                sentence.map { span(ofSentence: $0, assessment) },
                assessment
            )
        ]
    }

    private static func result(_ assessment: Assessment) -> [Advice] {
        let test = assessment.story.result
        guard assessment.story.parts.contains(where: { $0.part == .result }) else { return [] }
        let after = assessment.facts.last { $0.role == .after } ?? assessment.facts.last { $0.role == .delta }
        var advice: [Advice] = []
        if test.after, !test.baseline, let after {
            advice.append(about("Say what this was before.", sentenceSpan(around: after.span, assessment), assessment))
        }
        if !test.after {
            advice.append(
                about(
                    "Put a number, a date or a count on this result.",
                    lastSentence(of: .result, assessment),
                    assessment
                )
            )
        }
        if test.after, !test.window, let after {
            advice.append(
                about(
                    "Say over which time this was measured.",
                    sentenceSpan(around: after.span, assessment),
                    assessment
                )
            )
        }
        if !test.meaning {
            advice.append(
                about(
                    "Say who noticed this, and what it was worth to them.",
                    lastSentence(of: .result, assessment),
                    assessment
                )
            )
        }
        return advice
    }

    private static func levers(_ assessment: Assessment) -> [Advice] {
        let claimed = assessment.levers.filter { !$0.isCoordination && $0.strength == 1 }
        guard let lever = claimed.first, !assessment.levers.contains(where: { !$0.isCoordination && $0.strength >= 2 })
        else { return [] }
        let span = lever.evidence.first.map { sentenceSpan(around: $0.span, assessment) }
        return [
            about(
                "Say what the others did differently because of this. Still open: \(lever.needs.loweredFirst)",
                span,
                assessment
            )
        ]
    }

    private static func level(_ assessment: Assessment) -> [Advice] {
        guard let ceiling = assessment.level.ceiling, !ceiling.next.isEmpty else { return [] }
        return [
            about(
                "What holds the level at \(ceiling.level.rawValue): \(ceiling.next.loweredFirst)",
                ceiling.evidence.first.map { sentenceSpan(around: $0.span, assessment) },
                assessment
            )
        ]
    }

    private static func lastSentence(of part: Part, _ assessment: Assessment) -> TextSpan? {
        assessment.story.parts.last { $0.part == part }?.sentences.last.map { span(ofSentence: $0, assessment) }
    }

    private static func span(ofSentence index: Int, _ assessment: Assessment) -> TextSpan {
        let tokens = assessment.reading.sentences[index].tokens
        guard let first = tokens.first, let last = tokens.last else { return TextSpan(start: 0, end: 0) }
        return TextSpan(
            start: Int(assessment.reading.tokens[first].start),
            end: Int(assessment.reading.tokens[last].end)
        )
    }

    private static func sentenceSpan(around span: TextSpan, _ assessment: Assessment) -> TextSpan {
        let index = assessment.reading.sentences.firstIndex { sentence in
            guard let first = sentence.tokens.first, let last = sentence.tokens.last else { return false }
            return Int(assessment.reading.tokens[first].start) <= span.start
                && span.end <= Int(assessment.reading.tokens[last].end)
        }
        return index.map { self.span(ofSentence: $0, assessment) } ?? span
    }
}

extension String {
    fileprivate var loweredFirst: String {
        // An abbreviation keeps its capitals.
        guard dropFirst().first?.isUppercase != true else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
