public import Foundation
public import Interviewing

/// The compact form of a library that the program carries: JSON without examples, with sorted keys so that the same
/// content is always the same bytes.
public enum CompactContent {
    /// The compact bytes.
    public static func encode(_ library: Library) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(library.withoutExamples)
    }

    /// Reads compact bytes back.
    /// - Throws: `ContentError` when they were made by another version.
    public static func decode(_ data: Data) throws(ContentError) -> Library {
        do {
            return try JSONDecoder().decode(Library.self, from: data)
        } catch {
            throw ContentError("The content inside the program cannot be read; build it again with ./run.", at: nil)
        }
    }
}
