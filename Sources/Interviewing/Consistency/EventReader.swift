import TextAnalysis

/// What can happen on a date.
enum Happening: UInt8, Sendable {
    /// Something became available.
    case launch
    /// Something moved from the old to the new.
    case move
    /// Something ended.
    case finish
    /// The candidate came to an employer.
    case join
    /// The candidate left an employer.
    case leave
    /// The candidate was at an employer.
    case presence
}

/// Reads dated events: "we launched Atlas in June 2024".
struct EventReader {
    let reading: Reading
    let words: [FactWord]
    private var tokens: [Token] { reading.tokens }

    /// Makes a reader for one text.
    init(reading: Reading, words: [FactWord]) {
        self.reading = reading
        self.words = words
    }

    /// The one dated event of a sentence; nil when there is none, or more than one date or event.
    func event(in place: FactPlace) -> Event? {
        let sentence = place.sentence.tokens
        let years = sentence.filter { Self.year(tokens[$0], reading.document) != nil }
        guard years.count == 1, let index = years.first, let date = date(at: index, in: sentence) else { return nil }
        let clause = clause(around: index, in: sentence)
        let verbs = clause.compactMap { position in happening(at: position).map { (position, $0) } }
        let object: [UInt64]
        let what: Happening
        let verb: Int
        if verbs.count == 1, let only = verbs.first {
            (verb, what) = only
            guard abs(index - verb) <= 12, !isParted(verb, from: date.tokens) else { return nil }
            object = self.object(of: verb, without: date.tokens, in: clause)
        } else if verbs.isEmpty, let place = employer(beside: date.tokens, in: clause) {
            (verb, what, object) = (place.token, .presence, place.stems)
        } else {
            return nil
        }
        let context = reading.contexts[verb]
        guard context.mood == .fact, !context.isNegated, !object.isEmpty else { return nil }
        return Event(
            span: date.span,
            quote: place.quote,
            passage: place.passage,
            happening: what,
            months: date.months,
            value: date.value,
            object: object,
            names: FactSheetMaker.sorted(sentence.filter { words[$0].isName }.map { words[$0].stem }),
            contrasts: FactSheetMaker.sorted(
                sentence.map { tokens[$0].hash }.filter(FactVocabulary.contrasts.contains)
            ),
            isOwn: what == .presence ? clause.contains { Self.writers.contains(tokens[$0].hash) } : context.isOwn
        )
    }

    /// A number of four digits that is a year.
    static func year(_ token: Token, _ document: Document) -> Int? {
        guard token.kind == .number, token.end - token.start == 4 else { return nil }
        let bytes = document.bytes[Int(token.start)..<Int(token.end)]
        guard bytes.allSatisfy(\.isDigit) else { return nil }
        let year = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1980...2049).contains(year) ? year : nil
    }

    // MARK: - Dates

    private typealias FoundDate = (span: TextSpan, tokens: ClosedRange<Int>, months: ClosedRange<Int>, value: Double)

    /// The date that ends in a year and follows "in" or "on"; seasons and quarters are read as their year.
    private func date(at index: Int, in sentence: Range<Int>) -> FoundDate? {
        guard let year = Self.year(tokens[index], reading.document) else { return nil }
        var first = index
        var month: Int?
        var slack = 0
        while first > sentence.lowerBound, index - first < 5 {
            let before = tokens[first - 1]
            if let name = FactVocabulary.months[before.hash], month == nil, before.traits.contains(.capitalised) {
                month = name
            } else if Self.vague.contains(before.hash) {
                slack = 2
            } else if !Self.fillers.contains(before.hash), !(before.kind == .number && before.end - before.start <= 4) {
                break
            }
            first -= 1
        }
        guard first > sentence.lowerBound, Self.prepositions.contains(tokens[first - 1].hash) else { return nil }
        let months = Months.range(year, month)
        let start = month == nil ? index : first
        return (
            TextSpan(start: Int(tokens[start].start), end: Int(tokens[index].end)), (first - 1)...index,
            month == nil ? months : (months.lowerBound - slack)...(months.upperBound + slack),
            Double(year * 100 + (month ?? 0))
        )
    }

    private func clause(around index: Int, in sentence: Range<Int>) -> Range<Int> {
        var first = index
        while first > sentence.lowerBound, tokens[first].before.isDisjoint(with: [.clause, .stop]) { first -= 1 }
        var end = index + 1
        while end < sentence.upperBound, tokens[end].before.isDisjoint(with: [.clause, .stop]) { end += 1 }
        return first..<end
    }

    // MARK: - Events

    /// "In October, half a year after I joined": the date is not that of the verb.
    private func isParted(_ verb: Int, from date: ClosedRange<Int>) -> Bool {
        let behind = date.upperBound + 1
        let between = verb < date.lowerBound ? verb..<date.lowerBound : behind..<max(behind, verb)
        return between.contains { Self.parting.contains(tokens[$0].hash) }
    }

    private func happening(at index: Int) -> Happening? {
        let hash = tokens[index].hash
        let next = index + 1 < tokens.count ? tokens[index + 1].hash : 0
        if hash == Self.went, next == Self.live { return .launch }
        if hash == Self.rolled, next == Self.out { return .launch }
        if hash == Self.cut, next == Self.over { return .move }
        return Self.verbs[hash]
    }

    /// What the verb is about: up to six words behind it and, when that is nothing, up to four before it.
    private func object(of verb: Int, without date: ClosedRange<Int>, in clause: Range<Int>) -> [UInt64] {
        func stems(_ indices: some Sequence<Int>) -> [UInt64] {
            FactSheetMaker.sorted(
                indices.filter { !date.contains($0) && words[$0].stem != 0 && $0 != verb && happening(at: $0) == nil }
                    .map { words[$0].stem }
            )
        }
        var behind: [Int] = []
        for index in (verb + 1)..<max(verb + 1, min(clause.upperBound, verb + 7)) {
            if date.contains(index) || tokens[index].before.contains(.comma) || Self.ends.contains(tokens[index].hash) {
                break
            }
            behind.append(index)
        }
        let object = stems(behind)
        guard object.isEmpty else { return object }
        var first = verb
        while first > clause.lowerBound, verb - first < 4, !tokens[first].before.contains(.comma) { first -= 1 }
        return stems(first..<verb)
    }

    /// "at Holtmarck Software" within eight words of the date.
    private func employer(beside date: ClosedRange<Int>, in clause: Range<Int>) -> (token: Int, stems: [UInt64])? {
        for index in clause where Self.at.contains(tokens[index].hash) && !date.contains(index) {
            let distance = index < date.lowerBound ? date.lowerBound - index : index - date.upperBound
            var stems: [UInt64] = []
            var end = index + 1
            while end < clause.upperBound, words[end].isName, stems.isEmpty || !tokens[end].before.contains(.comma) {
                stems.append(words[end].stem)
                end += 1
            }
            if distance <= 8, !stems.isEmpty { return (index, FactSheetMaker.sorted(stems)) }
        }
        return nil
    }

    private static let verbs: [UInt64: Happening] = {
        var verbs: [UInt64: Happening] = [:]
        for (happening, words) in [
            (Happening.launch, "launched shipped released launch"), (.move, "switched migrated"),
            (.finish, "completed finished closed"), (.join, "joined"), (.leave, "left resigned"),
        ] {
            for word in words.split(separator: " ") { verbs[FoldedHash.of(String(word))] = happening }
        }
        return verbs
    }()
    private static let went = FactVocabulary.hash("went")
    private static let live = FactVocabulary.hash("live")
    private static let rolled = FactVocabulary.hash("rolled")
    private static let out = FactVocabulary.hash("out")
    private static let cut = FactVocabulary.hash("cut")
    private static let over = FactVocabulary.hash("over")
    private static let at = FactVocabulary.hashes("at")
    private static let prepositions = FactVocabulary.hashes("in on")
    private static let ends = FactVocabulary.hashes("in on at with for after before by to and as because so but when")
    private static let writers = FactVocabulary.hashes("i we")
    private static let parting = FactVocabulary.hashes(
        "after before since until till when while which that who once because although though than and but"
    )
    private static let vague = FactVocabulary.hashes(
        "about around early late mid end beginning start middle spring summer autumn fall winter q1 q2 q3 q4 quarter"
    )
    private static let fillers = FactVocabulary.hashes("the of first second third fourth")
}
