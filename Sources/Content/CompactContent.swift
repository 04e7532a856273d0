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
        var bare = library.withoutExamples
        let loops = try encoder.encode(bare.loops)
        bare.loops = LoopLibrary()
        let values = try encoder.encode(bare)
        let lexicon = try assessor(bare).lexicon.encoded()
        var data = Data()
        for part in [values, loops] {
            withUnsafeBytes(of: Int64(part.count)) { data.append(contentsOf: $0) }
        }
        data.append(values)
        data.append(loops)
        data.append(contentsOf: lexicon)
        return data
    }

    /// The engine from compact bytes.
    /// - Throws: `ContentError` when they were made by another version.
    public static func decode(_ bytes: UnsafeRawBufferPointer) throws(ContentError) -> Assessor {
        let stale = ContentError("The content inside the program cannot be read; build it again with ./run.", at: nil)
        guard bytes.count > 16 else { throw stale }
        let length = Int(bytes.loadUnaligned(as: Int64.self))
        let loopLength = Int(bytes.loadUnaligned(fromByteOffset: 8, as: Int64.self))
        guard length >= 0, length <= bytes.count - 16, loopLength >= 0, loopLength <= bytes.count - 16 - length,
            let library = try? JSONDecoder().decode(Library.self, from: Data(bytes[16..<16 + length])),
            let lexicon = Lexicon(encoded: UnsafeRawBufferPointer(rebasing: bytes[(16 + length + loopLength)...]))
        else { throw stale }
        let loops = Data(bytes[(16 + length)..<(16 + length + loopLength)])
        return Assessor(library: library, lexicon: lexicon) {
            // The same program wrote both parts; when the first could be read, so can the second.
            (try? JSONDecoder().decode(LoopLibrary.self, from: loops)) ?? LoopLibrary()
        }
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
