/// Why data in a file could not be read or written, and the cure.
public struct InterchangeError: Error, Sendable, Hashable {
    /// The file or folder, as the user knows it.
    public let file: String
    /// Line in the file, from 1, where one is known.
    public let line: Int?
    /// What is wrong and what to do, without the place.
    public let reason: String

    /// Makes an error.
    public init(file: String, line: Int? = nil, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// The place, what is wrong there, and the cure.
    public var sentence: String {
        if let line { return "\(file), line \(line): \(reason)" }
        return "\(file): \(reason)"
    }
}
