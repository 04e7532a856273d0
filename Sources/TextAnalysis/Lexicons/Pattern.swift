/// One phrase to look for, as an editor writes it: words, alternatives, classes, gaps, options.
///
/// The written form is described in `Documentation/Content.md`; `PatternParser` reads it.
public struct Pattern: Sendable, Hashable {
    /// What a pattern is made of, in order.
    public let elements: [Element]

    /// One step of a pattern.
    public enum Element: Sendable, Hashable {
        /// One of several short sequences; the element is optional when `optional` is set.
        case oneOf([[Test]], optional: Bool)
        /// Up to this many words of any kind.
        case gap(Int)
    }

    /// What a single token must be.
    public enum Test: Sendable, Hashable {
        /// This word, in this form.
        case word(String)
        /// This word in any form.
        case lemma(String)
        /// A member of a word class, by its id.
        case wordClass(String)
        /// Any number.
        case number
        /// An amount of money.
        case money
        /// A percentage.
        case percent
        /// A unit of time, as in "three weeks".
        case timeUnit
    }
}

/// Why a pattern cannot be read: one sentence for the editor.
public struct PatternError: Error, Sendable, CustomStringConvertible {
    /// What is wrong and how to write it instead.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
