/// The candidate's own words behind a judgement, and where they stand.
public struct ReadinessEvidence: Sendable, Hashable {
    /// Byte for byte from the candidate's text; empty where the thing itself is the evidence, such as a finished round.
    public let quote: String
    /// What the text is called, such as a story's title.
    public let title: String
    /// Address of the page that shows it.
    public let link: String
    /// The day on which it came, in its present words.
    public let day: CalendarDay?

    /// Makes evidence.
    public init(quote: String, title: String, link: String, day: CalendarDay?) {
        (self.quote, self.title, self.link, self.day) = (quote, title, link, day)
    }
}
