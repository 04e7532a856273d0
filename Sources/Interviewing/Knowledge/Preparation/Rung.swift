/// One level of an employer, as a range of Amazon's.
public struct Rung: Sendable, Codable, Hashable {
    /// What it is called there.
    public var title: String
    /// Codes for it, such as `64` or `ic5`, in small letters.
    public var codes: [String]
    /// Words in titles that stand for it, such as `senior`.
    public var words: [String]
    /// Amazon's levels that it may be; always at least two.
    public var range: ClosedRange<Level>
    /// Axes that tip it to either end; at least two.
    public var tips: [Axis]
    /// What to know; empty when nothing.
    public var says: String
    /// Most people of the employer for which it holds; nil for any number.
    public var mostPeople: Int?
    /// Ids of sources.
    public var source: [String]
    /// How far to trust it.
    public var trust: Trust

    /// Makes a rung.
    public init(
        title: String,
        codes: [String],
        words: [String],
        range: ClosedRange<Level>,
        tips: [Axis],
        says: String,
        mostPeople: Int?,
        source: [String],
        trust: Trust
    ) {
        (self.title, self.codes, self.words, self.range) = (title, codes, words, range)
        (self.tips, self.says, self.mostPeople) = (tips, says, mostPeople)
        (self.source, self.trust) = (source, trust)
    }
}
