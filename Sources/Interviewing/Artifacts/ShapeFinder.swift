import TextAnalysis

/// Finds what the shape of a whole document shows.
struct ShapeFinder {
    let document: ArtifactGround
    /// Phrases that the rule names.
    let signs: [WorkshopHit]

    var reading: Reading { document.reading }
    var definition: ArtifactDefinition { document.definition }

    func places(_ shape: ArtifactShape) -> [RulePlace] {
        guard reading.wordCount > 0 else { return [] }
        switch shape {
        case .partMissing: return missingParts
        case .partOrder:
            return document.misplacedParts.sorted().compactMap { document.parts.found[$0].map { RulePlace($0.sign) } }
        case .partThin:
            return document.partReviews.filter { $0.verdict == .thin }
                .compactMap { review in review.span.map { RulePlace($0, advice: review.part.asks) } }
        case .tooLong: return reading.wordCount > definition.length.upperBound ? [whole] : []
        case .tooShort: return reading.wordCount < definition.length.lowerBound ? [whole] : []
        case .bulletsInProse: return bullets
        case .askLate: return lateAsk
        case .acronymUndefined: return AcronymFinder(document: document, known: signs).places
        case .hardToRead: return hardText
        case .actionWithoutOwner: return ActionFinder(document: document).places { !$0.hasOwner }
        case .actionWithoutDate: return ActionFinder(document: document).places { !$0.hasTime }
        case .tableMissing:
            let isNeeded = definition.columns.contains { $0.need == .required }
            return isNeeded && document.tables.main == nil ? [whole] : []
        case .columnMissing:
            guard let table = document.tables.main?.table, let first = table.header.first, let last = table.header.last
            else { return [] }
            return document.tables.missing(definition).map { RulePlace(first.union(last), words: $0.title) }
        case .redWithoutPath: return ColourFinder(document: document, signs: signs).redWithoutPath
        case .greenWithTrouble: return ColourFinder(document: document, signs: signs).greenWithTrouble
        case .colourChanged: return ColourFinder(document: document, signs: signs).changed
        case .wrongArithmetic: return wrongSums
        }
    }

    /// What is said of the whole text: the number of words stands for the quote.
    private var whole: RulePlace { RulePlace(document.start, words: String(reading.wordCount)) }

    /// From so many missing parts on, the document follows a template of its own, and one sentence names them all.
    static let manyParts = 3

    private var missingParts: [RulePlace] {
        let missing = definition.parts.indices
            .filter { definition.parts[$0].need == .required && document.parts.found[$0] == nil }
            .map { definition.parts[$0] }
        guard missing.count >= Self.manyParts, let last = missing.last else {
            return missing.map { RulePlace(document.start, words: $0.title, advice: $0.asks) }
        }
        let titles = missing.dropLast().map(\.title).joined(separator: "”, “")
        return [RulePlace(document.start, words: "\(titles)” and “\(last.title)")]
    }

    /// Lists of three items and more.
    private var bullets: [RulePlace] {
        guard definition.isProse else { return [] }
        let items = document.outline.blocks.filter {
            if case .item = $0.kind { return true }
            return false
        }
        return items.count >= 3 ? items.prefix(1).map { RulePlace($0.span) } : []
    }

    /// An ask is late when none stands in the first paragraph; one that never comes is late too.
    private var lateAsk: [RulePlace] {
        let prose = document.outline.blocks.filter { block in
            guard case .paragraph = block.kind else { return false }
            return document.sentences(in: block.span).reduce(0) { $0 + reading.sentences[$1].tokens.count } >= 12
        }
        guard let first = prose.first else { return [] }
        // The sentence before the first long one may hold it: a line such as "Decision needed: approve by 3 May."
        let isEarly = signs.contains { document.ground.span(of: $0).end <= first.span.end }
        if isEarly { return [] }
        let late = signs.first.map { document.ground.sentence(of: $0) }
        let sentence = document.sentences(in: first.span).first.map { reading.sentences[$0].span }
        return [RulePlace(late ?? sentence ?? first.span)]
    }

    /// Below this measure readers give up; technical prose that reads well stays above it.
    static let hardest = 30.0

    private var hardText: [RulePlace] {
        let prose = reading.sentences.indices.filter { document.isProse($0) }
        guard let ease = ReadingEase.of(reading, sentences: prose, without: document.code), ease < Self.hardest else {
            return []
        }
        return [RulePlace(document.start, words: String(Int(ease.rounded())))]
    }

    private var wrongSums: [RulePlace] {
        let judged = Array(document.outline.judged.utf8)
        return ArithmeticReader().read(document.outline.text).filter { finding in
            finding.verdict == .wrong
                && judged[finding.stated.span.start..<finding.stated.span.end].contains { $0 > 0x20 }
        }
        .map { RulePlace($0.span, words: $0.sentence) }
    }
}

extension ArtifactGround {
    /// A verdict for every part, in the order of the kind.
    var partReviews: [ArtifactPartReview] {
        let misplaced = misplacedParts
        return definition.parts.indices.map { index in
            let part = definition.parts[index]
            let found = parts.found[index]
            let words = wordsOfPart[index]
            let verdict: ArtifactPartReview.Verdict
            if found == nil {
                verdict = .missing
            } else if found?.isNamed == true, words < part.leastWords {
                verdict = .thin
            } else {
                verdict = misplaced.contains(index) ? .outOfPlace : .sound
            }
            return ArtifactPartReview(
                part: part,
                verdict: verdict,
                span: found?.sign,
                quote: found.map { quote($0.sign) } ?? "",
                wordCount: words
            )
        }
    }

    /// Parts that must move so that all stand in order: those outside the longest run that is in order already.
    fileprivate var misplacedParts: Set<Int> {
        let named = definition.parts.indices.filter { parts.found[$0]?.isNamed == true }
            .sorted { (parts.found[$0]?.sign.start ?? 0, $0) < (parts.found[$1]?.sign.start ?? 0, $1) }
        var lengths = [Int](repeating: 1, count: named.count)
        var before = [Int](repeating: -1, count: named.count)
        for (end, part) in named.enumerated() {
            for start in 0..<end where named[start] < part && lengths[start] + 1 > lengths[end] {
                lengths[end] = lengths[start] + 1
                before[end] = start
            }
        }
        guard let longest = lengths.max(), var place = lengths.firstIndex(of: longest) else { return [] }
        var kept: Set<Int> = []
        while place >= 0 {
            kept.insert(named[place])
            place = before[place]
        }
        return Set(named).subtracting(kept)
    }
}
