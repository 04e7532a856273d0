public import Interviewing

/// Why content cannot be used: one sentence with the place and the cure.
public struct ContentError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where, if it is in a file.
    public let place: Place?
    /// What is wrong and how to put it right.
    public let message: String

    /// Makes an error.
    public init(_ message: String, at place: Place?) {
        self.place = place
        self.message = message
    }

    /// `file:line:column: message`
    public var description: String { place.map { "\($0): \(message)" } ?? message }
}
