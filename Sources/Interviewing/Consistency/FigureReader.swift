import TextAnalysis

/// Reads the numbers of a sentence and what each is about.
struct FigureReader {
    let reading: Reading
    let words: [FactWord]
    private var tokens: [Token] { reading.tokens }

    /// Makes a reader for one text.
    init(reading: Reading, words: [FactWord]) {
        self.reading = reading
        self.words = words
    }

    /// The figures of a sentence in order.
    func figures(in place: FactPlace, _ quantities: ArraySlice<Quantity>) -> [Figure] {
        guard !quantities.isEmpty else { return [] }
        let sentence = place.sentence.tokens
        let scope = stems(sentence) { _ in true }
        let scopeNames = stems(sentence) { words[$0].isName }
        let times = FactSheetMaker.sorted(sentence.filter(isTime).map { tokens[$0].hash })
        return quantities.map { quantity in
            let number = FigureNumber(quantity, reading: reading)
            let noun = FigureNoun(after: number.last, in: sentence, tokens: tokens, words: words)
            let segment = segment(around: quantity.token...number.last, in: sentence)
            let team = TeamSize(quantity, number: number, noun: noun, sentence: sentence, tokens: tokens, words: words)
            let skipped = Set([noun.head] + noun.modifiers)
            let direction = direction(in: segment)
            let unit = inheritedUnit(quantity, among: quantities)
            let isTold = isTold(quantity)
            return Figure(
                span: number.span,
                quote: place.quote,
                passage: place.passage,
                unit: unit,
                role: role(of: quantity, unit, direction: direction),
                value: number.value,
                range: Tolerance(number, quantity, reading: reading).range,
                measure: measure(quantity, number, in: sentence),
                head: noun.head,
                modifiers: noun.modifiers,
                context: stems(segment) { !skipped.contains(words[$0].stem) },
                names: stems(segment) { words[$0].isName },
                scope: scope,
                scopeNames: scopeNames,
                times: times,
                contrasts: FactSheetMaker.sorted(
                    segment.clamped(to: (quantity.token - 6)..<(number.last + 5)).map { tokens[$0].hash }.filter(
                        FactVocabulary.contrasts.contains
                    )
                ),
                direction: direction,
                isTeam: team.isTeam,
                isComparable: isTold && number.isPlain && unit == quantity.unit
                    && (unit != .count || team.isTeam || noun.head != 0 && !isWhole(quantity, in: sentence))
            )
        }
    }

    private func stems(_ range: Range<Int>, where condition: (Int) -> Bool) -> [UInt64] {
        FactSheetMaker.sorted(range.filter { words[$0].stem != 0 && condition($0) }.map { words[$0].stem })
    }

    /// Told as fact and not denied: plans and estimates may differ from what came.
    private func isTold(_ quantity: Quantity) -> Bool {
        let context = reading.contexts[quantity.token]
        return context.mood == .fact && !context.isNegated
    }

    /// The part of the sentence around a number: to the next comma, clause or "and" on either side.
    private func segment(around number: ClosedRange<Int>, in sentence: Range<Int>) -> Range<Int> {
        var first = number.lowerBound
        var hasWord = false
        while first > sentence.lowerBound, number.lowerBound - first < 12, !isBorder(before: first) {
            if hasWord, Self.joining.contains(tokens[first - 1].hash) { break }
            first -= 1
            hasWord = hasWord || words[first].stem != 0
        }
        var end = number.upperBound + 1
        while end < sentence.upperBound, end - number.upperBound < 12, !isBorder(before: end),
            !Self.joining.contains(tokens[end].hash)
        {
            end += 1
        }
        return first..<end
    }

    private func isBorder(before index: Int) -> Bool {
        !tokens[index].before.isDisjoint(with: [.comma, .clause, .stop, .exclamation, .arrow])
    }

    private func direction(in segment: Range<Int>) -> Int {
        let isFalling = segment.contains { FactVocabulary.falling.contains(tokens[$0].hash) }
        let isRising = segment.contains { FactVocabulary.rising.contains(tokens[$0].hash) }
        return isFalling == isRising ? 0 : isFalling ? -1 : 1
    }

    /// "cut cost 40 percent" and "cut cost by 40 percent" both tell the change; a window is a length of time.
    private func role(of quantity: Quantity, _ unit: Quantity.Unit, direction: Int) -> Quantity.Role {
        switch quantity.role {
        case .plain: unit == .percent && direction != 0 ? .delta : .plain
        case .window: unit == .duration ? .plain : .window
        case .baseline, .after, .delta: quantity.role
        }
    }

    /// The 61 in "from 61 to 70 percent" is a percentage.
    private func inheritedUnit(_ quantity: Quantity, among all: ArraySlice<Quantity>) -> Quantity.Unit {
        guard quantity.unit == .count, quantity.role == .baseline else { return quantity.unit }
        return all.first { $0.role == .after && (1...4).contains($0.token - quantity.token) }?.unit ?? .count
    }

    /// The 84 in "37 of 84 hospitals".
    private func isWhole(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
        var index = quantity.token - 1
        if index > sentence.lowerBound, tokens[index].hash == Self.the { index -= 1 }
        return index > sentence.lowerBound && tokens[index].hash == Self.of
            && (tokens[index - 1].kind == .number || Self.parts.contains(tokens[index - 1].hash))
    }

    /// Currency and rate; equal only when both agree.
    private func measure(_ quantity: Quantity, _ number: FigureNumber, in sentence: Range<Int>) -> UInt64 {
        var measure: UInt64 = number.currency
        // "12 a week", "900 orders per day": within three words behind the number.
        for index in (number.last + 1)..<max(number.last + 1, min(sentence.upperBound - 1, number.last + 4)) {
            if tokens[index].before.contains(.comma) || tokens[index].before.contains(.clause) { break }
            let next = tokens[index + 1].hash
            if tokens[index].hash == Self.per || Self.articles.contains(tokens[index].hash) && Self.spans.contains(next)
            {
                measure = measure &* 31 &+ next
                break
            }
            if Self.adverbs.contains(tokens[index].hash) {
                measure = measure &* 31 &+ tokens[index].hash
                break
            }
        }
        return measure
    }

    private func isTime(_ index: Int) -> Bool {
        if FactVocabulary.months.keys.contains(tokens[index].hash) {
            return tokens[index].traits.contains(.capitalised)
        }
        guard tokens[index].kind == .number else { return Self.quarters.contains(tokens[index].hash) }
        return EventReader.year(tokens[index], reading.document) != nil
    }

    private static let joining = FactVocabulary.hashes(
        "and but while whereas which that because who after before when so"
    )
    private static let the = FactVocabulary.hash("the")
    private static let of = FactVocabulary.hash("of")
    private static let per = FactVocabulary.hash("per")
    private static let articles = FactVocabulary.hashes("a an each every")
    private static let spans = FactVocabulary.hashes(
        "second minute hour day night week month quarter year sprint release"
    )
    private static let adverbs = FactVocabulary.hashes(
        "daily weekly monthly quarterly yearly annually hourly nightly annual"
    )
    private static let quarters = FactVocabulary.hashes("q1 q2 q3 q4 h1 h2")
    private static let parts = FactVocabulary.hashes(
        "one two three four five six seven eight nine ten eleven twelve out some most all half many none"
    )
}
