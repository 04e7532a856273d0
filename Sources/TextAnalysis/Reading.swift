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
    /// How many of its words are English, and in English order.
    let tally: Tally
    /// What stands after the last word.
    let after: Token.Boundary

    /// Share of words that English uses constantly, minus the same for other languages; ordinary prose has 0.25 to 0.5.
    public var englishShare: Double {
        tokens.isEmpty ? 0 : Double(tally.english - tally.foreign) / Double(tokens.count)
    }

    /// Share of word pairs that English does not allow; see `Disorder`. Written English stays below 0.1.
    public var disorder: Double { Disorder.share((tally.bound, tally.broken)) }

    /// Number of words and numbers.
    public var wordCount: Int { tokens.count }

    /// The bytes from the first to the last token of a match.
    public func span(of match: Match) -> TextSpan {
        TextSpan(start: Int(tokens[match.first].start), end: Int(tokens[match.last].end))
    }

    /// The text under a span.
    public func quote(_ span: TextSpan) -> String { document.text(in: span) }
}

extension Reading {
    /// Counts by which English prose is told from other things; those of two texts add up.
    struct Tally: Sendable {
        /// Words that English uses constantly.
        var english = 0
        /// The same for other languages.
        var foreign = 0
        /// Word pairs whose first binds its successor.
        var bound = 0
        /// Those of them that English does not allow.
        var broken = 0

        init() {}

        init(_ tokens: [Token], _ roles: [GrammarRole]) {
            for role in roles {
                if role.contains(.english) { english += 1 }
                if role.contains(.foreign) { foreign += 1 }
            }
            (bound, broken) = Disorder.pairs(of: tokens, roles)
        }

        static func += (left: inout Tally, right: Tally) {
            left.english += right.english
            left.foreign += right.foreign
            left.bound += right.bound
            left.broken += right.broken
        }
    }
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
