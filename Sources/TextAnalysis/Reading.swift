/// Everything the text engine knows of one document: the ground on which all judgements stand.
public struct Reading: Sendable {
    /// The text.
    public let document: Document
    /// Its words and numbers.
    public let tokens: [Token]
    /// Its sentences, bullets and headings; they cover every token once.
    public let sentences: [Sentence]
    /// Actor and mood of each token.
    public let contexts: [TokenContext]
    /// Numbers that measure something, in order.
    public let quantities: [Quantity]
    /// Where the phrases of the lexicon stand, ordered by sentence.
    public let matches: [Match]
    /// What each sentence contains.
    public let notes: [SentenceNotes]
    /// Share of words that English uses constantly, minus the same for other languages; ordinary prose has 0.25 to 0.5.
    public let englishShare: Double

    /// Share of word pairs that English does not allow; see `Disorder`. Written English stays below 0.1.
    public let disorder: Double

    /// Number of words and numbers.
    public var wordCount: Int { tokens.count }

    /// The bytes from the first to the last token of a match.
    public func span(of match: Match) -> TextSpan {
        TextSpan(start: Int(tokens[match.first].start), end: Int(tokens[match.last].end))
    }

    /// The text under a span.
    public func quote(_ span: TextSpan) -> String { document.text(in: span) }
}

/// What a sentence contains, gathered once.
public struct SentenceNotes: Sendable {
    /// Sorts of things it names.
    public var groups: LexiconGroups = []
    /// Whether it holds a number that measures something.
    public var hasQuantity = false
    /// Whether it names a year, a month or a quarter.
    public var hasDate = false
    /// How often *I* stands as subject.
    public var iCount = 0
    /// How often *we* stands as subject.
    public var weCount = 0
    /// Past-tense verbs told as fact, whoever acts.
    public var acts = 0
    /// Past-tense verbs whose actor is the writer.
    public var ownActs = 0
    /// Past-tense verbs whose actor is *we*.
    public var sharedActs = 0
    /// Verbs in hypothetical, habitual or future mood.
    public var unrealActs = 0
    /// Passive verbs.
    public var passives = 0
    /// Words of opinion after *I*: I think, I believe.
    public var opinions = 0
    /// Words only ordinary English sentences need.
    public var functionWords = 0
    /// A present-tense *am* or *have* about the writer.
    public var selfDescriptions = 0

    /// Makes empty notes.
    public init() {}
}
