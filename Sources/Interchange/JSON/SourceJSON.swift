public import Interviewing

/// The text in which something stands, in JSON: a résumé by its number, a story by its id, a document, a writing answer
/// or a design by its number, or one answer of a round.
public struct SourceJSON: Encodable, Sendable {
    /// What the candidate calls it.
    public let title: String
    /// Number of the résumé, if it is one.
    public var resume: Int?
    /// Id of the story.
    public var story: StoryID?
    /// Number of the document.
    public var document: Int?
    /// Number of the writing answer.
    public var writing: Int?
    /// Number of the design.
    public var design: Int?
    /// Number of the loop in which an answer was given.
    public var loop: Int?
    /// The round of it, from 1.
    public var round: Int?
    /// The answer of that, from 1.
    public var answer: Int?

    /// A text of which no more is said than its title.
    public init(title: String) { self.title = title }

    /// Takes a text with what the candidate calls it.
    public init(_ source: ConsistencySource, title: String) {
        self.title = title
        switch source {
        case .resume(let number): resume = number
        case .story(let id): story = id
        case .answer: break
        }
    }
}
