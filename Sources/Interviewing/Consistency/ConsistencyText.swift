public import TextAnalysis

/// A text to be compared with others of the same candidate.
public struct ConsistencyText: Sendable {
    /// Which text it is.
    public let source: ConsistencySource
    /// What the candidate calls it.
    public let title: String
    /// The project it is about; empty when not said.
    public let project: String
    /// Its words, sentences and numbers.
    public let reading: Reading

    /// Names a text that was read.
    public init(source: ConsistencySource, title: String, project: String = "", reading: Reading) {
        self.source = source
        self.title = title
        self.project = project
        self.reading = reading
    }
}
