/// A moment as whole milliseconds since 1970 in UTC; the clock that reads it is always passed in.
public struct Timestamp: Hashable, Sendable, Comparable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z; never negative.
    public let milliseconds: Int64

    /// Makes a timestamp; a negative count is raised to 0.
    public init(milliseconds: Int64) {
        self.milliseconds = max(0, milliseconds)
    }

    /// Orders by time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}
