public import TextAnalysis

/// Something that the engine cannot judge of an answer, said plainly instead of passed over.
public struct DesignLimit: Sendable, Hashable {
    /// What sort.
    public let kind: Kind
    /// One plain sentence.
    public let sentence: String
    /// The words it is about, where there are some.
    public let spans: [TextSpan]

    /// What cannot be judged.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Whether the design would do what it says.
        case works
        /// Whether figures that nothing else in the text gives are true.
        case figures
        /// Numbers that say nothing of what they count.
        case units
        /// Drawings and code.
        case drawings
        /// Whether dates and people can be had.
        case feasibility
    }
}

/// Finds what cannot be judged.
struct DesignLimitReader: Sendable {
    /// Numbers without units that are quoted at most.
    private static let mostUnits = 4

    func limits(of reading: Reading, practice: DesignPractice) -> [DesignLimit] {
        var limits = [DesignLimit(kind: .works, sentence: Self.works(practice), spans: [])]
        limits.append(
            DesignLimit(
                kind: .figures,
                sentence: "Figures are computed again where the text gives what they follow from. Whether a figure "
                    + "that stands alone is true, nobody here can know.",
                spans: []
            )
        )
        if practice == .program {
            limits.append(
                DesignLimit(
                    kind: .feasibility,
                    sentence: "Whether these people, this money and these dates can be had is not judged.",
                    spans: []
                )
            )
        }
        let bare = bareNumbers(in: reading)
        if !bare.isEmpty {
            let quotes = bare.map { "“\(reading.quote($0))”" }.joined(separator: ", ")
            limits.append(
                DesignLimit(
                    kind: .units,
                    sentence: "Numbers without a unit were not used: \(quotes).",
                    spans: bare
                )
            )
        }
        if let drawing = drawing(in: reading.document) {
            limits.append(
                DesignLimit(
                    kind: .drawings,
                    sentence: "Drawings and code are not read; what they show counts only when a sentence says it.",
                    spans: [drawing]
                )
            )
        }
        return limits
    }

    private static func works(_ practice: DesignPractice) -> String {
        switch practice {
        case .system:
            "Whether the design would work is not judged: the engine finds what was treated, recomputes sums and knows "
                + "some statements that cannot both hold."
        case .program:
            "Whether the program would succeed is not judged: the engine finds what was treated, recomputes sums and "
                + "knows some red flags."
        }
    }

    /// Plain numbers behind which a sentence or a clause ends, years and dates left out.
    private func bareNumbers(in reading: Reading) -> [TextSpan] {
        var spans: [TextSpan] = []
        for sentence in reading.sentences where sentence.form != .heading {
            for index in sentence.tokens where isBare(index, in: sentence, of: reading) {
                spans.append(reading.tokens[index].span)
                if spans.count == Self.mostUnits { return spans }
            }
        }
        return spans
    }

    private func isBare(_ index: Int, in sentence: Sentence, of reading: Reading) -> Bool {
        let token = reading.tokens[index]
        guard token.kind == .number, token.traits.isDisjoint(with: [.percent, .money, .suffixed]),
            index > sentence.tokens.lowerBound
        else { return false }
        let next = index + 1
        let endsClause =
            next >= sentence.tokens.upperBound
            || !reading.tokens[next].before.isDisjoint(with: [.clause, .comma, .stop, .exclamation])
        let before = reading.tokens[index - 1]
        if isClock(token, in: reading.document) { return false }
        // "in 2027", "June 3", "P 99", "version 2": a name more than a measure.
        guard endsClause, !token.before.contains(.joined), !before.traits.contains(.capitalised) else { return false }
        let value = Int(reading.quote(token.span)) ?? 0
        return !(1_900...2_100).contains(value) && !Self.names.contains(before.hash)
    }

    /// Half of an hour such as 09:30.
    private func isClock(_ token: Token, in document: Document) -> Bool {
        let (before, after) = (Int(token.start) - 1, Int(token.end))
        let colon = UInt8(ascii: ":")
        return before >= 0 && document.bytes[before] == colon && token.span.length == 2
            || after + 1 < document.count && document.bytes[after] == colon
                && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(document.bytes[after + 1])
    }

    /// The first picture, block of code or box of lines.
    private func drawing(in document: Document) -> TextSpan? {
        for mark in ["```", "![", "┌", "╔", "+--"] {
            let bytes = Array(mark.utf8)
            guard document.count >= bytes.count else { continue }
            for start in 0...(document.count - bytes.count)
            where document.bytes[start] == bytes[0]
                && document.bytes[start..<(start + bytes.count)].elementsEqual(bytes)
            {
                return TextSpan(start: start, end: start + bytes.count)
            }
        }
        return nil
    }

    private static let names = Set(
        [
            "version", "step", "phase", "wave", "option", "week", "month", "day", "quarter", "section", "part", "level",
            "port", "http", "status", "returns", "answers", "to", "from", "of", "by", "factor", "ring", "number", "v",
        ].map(FoldedHash.of)
    )
}
