public import Foundation
public import Interviewing
import TextAnalysis

/// The compact form of content that the program carries: the values as JSON without examples, then the compiled lexicon.
///
/// The same content is always the same bytes.
public enum CompactContent {
    /// The compact bytes.
    /// - Throws: `ContentError` when a pattern cannot be compiled.
    public static func encode(_ library: Library) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bare = library.withoutExamples
        let values = try encoder.encode(bare)
        let lexicon = try assessor(bare).lexicon.encoded()
        var data = withUnsafeBytes(of: Int64(values.count)) { Data($0) }
        data.append(values)
        data.append(contentsOf: lexicon)
        return data
    }

    /// The engine from compact bytes.
    /// - Throws: `ContentError` when they were made by another version.
    public static func decode(_ bytes: UnsafeRawBufferPointer) throws(ContentError) -> Assessor {
        let stale = ContentError("The content inside the program cannot be read; build it again with ./run.", at: nil)
        guard bytes.count > 8 else { throw stale }
        let length = Int(bytes.loadUnaligned(as: Int64.self))
        guard length >= 0, length <= bytes.count - 8,
            let library = try? JSONDecoder().decode(Library.self, from: Data(bytes[8..<8 + length])),
            let lexicon = Lexicon(encoded: UnsafeRawBufferPointer(rebasing: bytes[(8 + length)...]))
        else { throw stale }
        return Assessor(library: library, lexicon: lexicon)
    }

    /// The engine from a library, compiled now.
    /// - Throws: `ContentError` when a pattern cannot be compiled.
    public static func assessor(_ library: Library) throws(ContentError) -> Assessor {
        do {
            return try Assessor(library: library)
        } catch {
            throw ContentError(error.description, at: nil)
        }
    }
}
