import TextAnalysis

/// Reads a text once and gathers what its fact sheet keeps.
struct FactSheetMaker {
    let reading: Reading
    let words: [FactWord]
    private let isResume: Bool
    private(set) var project: [UInt64]
    private(set) var passages: [FactSheet.Passage] = []
    private(set) var figures: [Figure] = []
    private(set) var events: [Event] = []
    private(set) var roles: [RoleSpan] = []
    private(set) var quotes: [FactSheet.Quote] = []

    /// Takes a text; nothing is gathered until `read`.
    init(_ text: ConsistencyText) {
        reading = text.reading
        words = FactWord.words(of: text.reading)
        isResume = if case .resume = text.source { true } else { false }
        let generic = Set(
            "project program programme initiative the and of for".split(separator: " ").map { Stem.of(String($0)) }
        )
        let document = Document(text.project)
        let stems = Tokenizer.tokens(of: document).map { Stem.of($0, in: document) }
        project = Self.sorted(stems.filter { !generic.contains($0) })
    }

    /// Gathers everything.
    mutating func read() {
        if isResume {
            readRoles()
        } else {
            addPassage(reading.document.span, organisation: [])
        }
        let figureReader = FigureReader(reading: reading, words: words)
        let eventReader = EventReader(reading: reading, words: words)
        var next = 0
        for (number, sentence) in reading.sentences.enumerated() {
            let first = next
            while next < reading.quantities.count, reading.quantities[next].sentence == number { next += 1 }
            let passage = passage(of: sentence.span)
            let place = FactPlace(sentence: sentence, quote: quotes.count, passage: passage)
            let found = figureReader.figures(in: place, reading.quantities[first..<next])
            let event = sentence.form == .heading ? nil : eventReader.event(in: place)
            guard !found.isEmpty || event != nil else { continue }
            _ = quote(sentence.span)
            figures += found
            if let event { events.append(event) }
        }
    }

    private mutating func readRoles() {
        let text = String(decoding: reading.document.bytes, as: UTF8.self)
        for role in Resume.read(text).roles where role.repeats == nil {
            let span = TextSpan(start: role.header.lowerBound, end: max(role.header.upperBound, role.body.upperBound))
            let name = Document(role.organisation ?? "")
            let organisation = Self.sorted(
                Tokenizer.tokens(of: name).filter { $0.kind == .word && $0.end - $0.start > 2 }
                    .map { Stem.of($0, in: name) }
            )
            addPassage(span, organisation: organisation)
            guard !organisation.isEmpty, let start = role.start else { continue }
            let end = role.isCurrent ? nil : role.end ?? start
            let header = TextSpan(start: role.header.lowerBound, end: role.header.upperBound)
            let startSpan = place(of: start.year, in: header) ?? header
            let quote = quote(header)
            roles.append(
                RoleSpan(
                    organisation: organisation,
                    start: Months.range(start.year, start.month),
                    end: end.map { Months.range($0.year, $0.month) },
                    spans: (startSpan, end.flatMap { place(of: $0.year, in: header) } ?? startSpan),
                    quote: quote
                )
            )
        }
        addPassage(reading.document.span, organisation: [])
    }

    /// The bytes of a year in a header.
    private func place(of year: Int, in span: TextSpan) -> TextSpan? {
        reading.tokens.first { token in
            span.contains(token.span) && token.kind == .number && reading.quote(token.span) == String(year)
        }?.span
    }

    private mutating func addPassage(_ span: TextSpan, organisation: [UInt64]) {
        let inside = words.indices.filter { words[$0].stem != 0 && span.contains(reading.tokens[$0].span) }
        passages.append(
            FactSheet.Passage(
                span: span,
                names: Self.sorted(inside.filter { words[$0].isName }.map { words[$0].stem } + organisation),
                topics: Self.sorted(inside.filter { !words[$0].isName }.map { words[$0].stem })
            )
        )
    }

    /// The first passage that holds a sentence: a role before the whole résumé.
    private func passage(of span: TextSpan) -> Int {
        passages.firstIndex { $0.span.contains(span) } ?? passages.count - 1
    }

    private mutating func quote(_ span: TextSpan) -> Int {
        quotes.append(FactSheet.Quote(span: span, text: reading.quote(span)))
        return quotes.count - 1
    }

    /// Each stem once, in order.
    static func sorted(_ stems: [UInt64]) -> [UInt64] { Array(Set(stems)).sorted() }
}

/// Where a figure or an event stands.
struct FactPlace {
    /// The sentence.
    let sentence: Sentence
    /// The index that the sentence has, or will have, among the quotes.
    let quote: Int
    /// Index of the passage.
    let passage: Int
}

/// Months counted from year 0.
enum Months {
    /// The months that a date may mean.
    static func range(_ year: Int, _ month: Int?) -> ClosedRange<Int> {
        guard let month else { return (year * 12 + 1)...(year * 12 + 12) }
        return (year * 12 + month)...(year * 12 + month)
    }
}
