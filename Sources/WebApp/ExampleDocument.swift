public import Interviewing

/// An invented document that shows how a kind is written, or how it should not be.
public struct ExampleDocument: Sendable {
    /// Which kind.
    public var type: ArtifactType
    /// Whether it is a good one.
    public var isGood: Bool
    /// A few words.
    public var title: String
    /// The text in Markdown.
    public var text: String

    /// Makes an example.
    public init(type: ArtifactType, isGood: Bool, title: String, text: String) {
        (self.type, self.isGood, self.title, self.text) = (type, isGood, title, text)
    }
}
