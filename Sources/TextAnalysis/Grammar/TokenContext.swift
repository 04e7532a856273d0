/// Who acts and in what mood at one token.
public struct TokenContext: Sendable, Hashable {
    /// Who acts.
    public var actor: Actor
    /// Fact, wish, habit or plan.
    public var mood: Mood
    /// Inside a negation.
    public var isNegated: Bool
    /// Part of a passive: the actor is not named as the doer.
    public var isPassive: Bool

    /// The subject in force.
    public enum Actor: UInt8, Sendable, CaseIterable {
        /// No subject was seen.
        case unknown
        /// I
        case i
        /// A line without subject, as in a résumé: the writer.
        case implied
        /// we
        case we
        /// Somebody or something else.
        case other
    }

    /// What the sentence claims about reality.
    public enum Mood: UInt8, Sendable, CaseIterable {
        /// It happened or is so.
        case fact
        /// would, could, should, if
        case hypothetical
        /// usually, always
        case habitual
        /// will
        case future
    }

    /// Whether the writer claims the act as their own.
    public var isOwn: Bool { !isPassive && (actor == .i || actor == .implied) }
}
