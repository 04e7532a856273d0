/// How well one story is remembered today.
public struct RehearsalMaterial: Sendable, Hashable {
    /// The story's name.
    public var story: String
    /// Probability that it is recalled today, 0…1, with those of its facts that were rehearsed; 0 while what was forgotten
    /// is not learnt again.
    public var retention: Double
    /// When it was said last.
    public var last: Timestamp

    /// Makes a material.
    public init(story: String, retention: Double, last: Timestamp) {
        (self.story, self.retention, self.last) = (story, retention, last)
    }
}
