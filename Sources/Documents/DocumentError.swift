/// Why a document was not read, and what to do about it.
public struct DocumentError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kinds of refusals; the raw values are stable and can be shown to programs.
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such file.
        case notFound = "not-found"
        /// The file cannot be opened.
        case unreadable
        /// The path names a folder.
        case folder
        /// The file is larger than allowed.
        case tooLarge = "too-large"
        /// The file holds nothing, or no words.
        case empty
        /// The content is not of the type that the name claims.
        case mismatch
        /// The type can be named, but is not one that can be read.
        case unsupported
        /// The content is neither text nor a known format.
        case binary
        /// A password is needed.
        case encrypted
        /// The pages are pictures without text.
        case scanned
        /// The file unpacks to far more than its size.
        case bomb
        /// The file is cut off or broken.
        case damaged
        /// A program that is needed is missing.
        case missingTool = "missing-tool"
        /// A program took too long.
        case timeout
    }

    /// The kind of refusal.
    public let code: Code
    /// The name of the file, without folders.
    public let name: String
    /// One sentence that names the file and says what is wrong.
    public let message: String
    /// One sentence that says what to do.
    public let cure: String

    /// Creates a refusal.
    public init(code: Code, name: String, message: String, cure: String) {
        self.code = code
        self.name = name
        self.message = message
        self.cure = cure
    }

    /// Message and cure.
    public var description: String { "\(message) \(cure)" }
}
