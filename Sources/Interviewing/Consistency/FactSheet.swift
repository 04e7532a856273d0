import TextAnalysis

/// The numbers and dates of one text with what they are about: small enough to keep for every text, and all that is
/// needed to compare it with others.
public struct FactSheet: Sendable {
    /// Which text it is.
    public let source: ConsistencySource
    /// What the candidate calls it.
    public let title: String
    /// Words of the project's name, sorted.
    let project: [UInt64]
    /// What the text is about; a résumé has one passage for each role.
    let passages: [Passage]
    /// Numbers in order.
    let figures: [Figure]
    /// Dated events in order.
    let events: [Event]
    /// Roles of a résumé with their dates.
    let roles: [RoleSpan]
    /// Sentences that hold a figure, an event or a role's dates.
    let quotes: [Quote]

    /// Takes the numbers and dates of a text.
    public init(_ text: ConsistencyText) {
        var maker = FactSheetMaker(text)
        maker.read()
        self.init(text, maker)
    }

    /// Takes the numbers and dates of a text that was assessed; none from one that cannot be read.
    public init(_ assessment: Assessment, source: ConsistencySource, title: String, project: String = "") {
        let text = ConsistencyText(source: source, title: title, project: project, reading: assessment.reading)
        var maker = FactSheetMaker(text)
        if assessment.refusal == nil { maker.read() }
        self.init(text, maker)
    }

    private init(_ text: ConsistencyText, _ maker: FactSheetMaker) {
        source = text.source
        title = text.title
        project = maker.project
        passages = maker.passages
        figures = maker.figures
        events = maker.events
        roles = maker.roles
        quotes = maker.quotes
    }

    /// A telling of the number or date at a span.
    func telling(_ span: TextSpan, quote index: Int, value: Double) -> Telling {
        let quote = quotes[index]
        let bytes = Array(quote.text.utf8)
        let start = span.start - quote.span.start
        let end = min(bytes.count, span.end - quote.span.start)
        return Telling(
            source: source,
            title: title,
            span: span,
            sentence: quote.span,
            quote: quote.text,
            number: String(decoding: bytes[min(start, end)..<end], as: UTF8.self),
            value: value
        )
    }

    /// What one text, or one role of a résumé, is about.
    struct Passage: Sendable {
        /// Its bytes.
        let span: TextSpan
        /// Proper names, sorted.
        let names: [UInt64]
        /// All other words with a meaning, sorted.
        let topics: [UInt64]
    }

    /// A sentence as written.
    struct Quote: Sendable {
        /// Its bytes.
        let span: TextSpan
        /// Its words.
        let text: String
    }
}
