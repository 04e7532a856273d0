/// The part a closed-class word plays: pronouns, auxiliaries, negation and the like.
///
/// These few hundred words do not change with the trade, so they stand here and not in content.
public struct GrammarRole: OptionSet, Sendable, Hashable, BitwiseCopyable {
    /// Bits.
    public let rawValue: UInt32
    /// Makes a set of roles from bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// I
    public static let subjectI = GrammarRole(rawValue: 1 << 0)
    /// we
    public static let subjectWe = GrammarRole(rawValue: 1 << 1)
    /// he, she, they, you, someone
    public static let subjectOther = GrammarRole(rawValue: 1 << 2)
    /// it, this, that, which: a subject only before a verb
    public static let subjectThing = GrammarRole(rawValue: 1 << 3)
    /// my, mine, myself, me
    public static let possessiveI = GrammarRole(rawValue: 1 << 4)
    /// our, ours, us
    public static let possessiveWe = GrammarRole(rawValue: 1 << 5)
    /// would, could, should, might
    public static let hypothetical = GrammarRole(rawValue: 1 << 6)
    /// will, shall, going to
    public static let future = GrammarRole(rawValue: 1 << 7)
    /// usually, always, typically
    public static let habitual = GrammarRole(rawValue: 1 << 8)
    /// if, unless
    public static let conditional = GrammarRole(rawValue: 1 << 9)
    /// not, never, no, n't
    public static let negation = GrammarRole(rawValue: 1 << 10)
    /// am, is, was, were, been
    public static let beForm = GrammarRole(rawValue: 1 << 11)
    /// have, has, had
    public static let haveForm = GrammarRole(rawValue: 1 << 12)
    /// do, does, did
    public static let doForm = GrammarRole(rawValue: 1 << 13)
    /// a past form that does not end in -ed: led, cut, wrote
    public static let irregularPast = GrammarRole(rawValue: 1 << 14)
    /// and, or
    public static let and = GrammarRole(rawValue: 1 << 15)
    /// but, because, so, when, while, after: a new clause begins
    public static let clauseStart = GrammarRole(rawValue: 1 << 16)
    /// in, on, with, for …
    public static let preposition = GrammarRole(rawValue: 1 << 17)
    /// the, a, this, each
    public static let determiner = GrammarRole(rawValue: 1 << 18)
    /// who
    public static let relative = GrammarRole(rawValue: 1 << 19)
    /// think, believe, feel
    public static let opinion = GrammarRole(rawValue: 1 << 20)
    /// second, hour, week, quarter, and their abbreviations
    public static let timeUnit = GrammarRole(rawValue: 1 << 21)
    /// one … twelve, dozen, hundred
    public static let numberWord = GrammarRole(rawValue: 1 << 22)
    /// January … December
    public static let month = GrammarRole(rawValue: 1 << 23)
    /// than, versus, compared
    public static let comparison = GrammarRole(rawValue: 1 << 24)
    /// words only English uses often: the, and, of, with
    public static let english = GrammarRole(rawValue: 1 << 25)
    /// words another language uses often: der, que, les
    public static let foreign = GrammarRole(rawValue: 1 << 26)
    /// also, then, first, successfully: may stand before the verb of a line without subject
    public static let leadIn = GrammarRole(rawValue: 1 << 27)
    /// certified, experienced: ends in -ed but tells no act
    public static let adjective = GrammarRole(rawValue: 1 << 28)
    /// a present or base form of a very common verb: am, have, do
    public static let auxiliary: GrammarRole = [.beForm, .haveForm, .doForm, .hypothetical, .future]
}
