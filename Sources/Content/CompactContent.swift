public import Foundation
public import Interviewing
import TextAnalysis

/// The compact form of content that the program carries: lengths, values as JSON without examples, the compiled lexicon,
/// then what most runs never ask for: loops, the workshop and its lexicon, preparation.
///
/// The same content is always the same bytes.
public enum CompactContent {
    /// The compact bytes.
    /// - Throws: `ContentError` when a pattern cannot be compiled.
    public static func encode(_ library: Library) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bare = library.withoutExamples
        let engine = try assessor(bare)
        let loops = try encoder.encode(bare.loops)
        let workshop = try encoder.encode(bare.workshop)
        let preparation = try encoder.encode(bare.preparation)
        bare.loops = LoopLibrary()
        bare.preparation = PreparationLibrary()
        bare.workshop = WorkshopLibrary()
        let parts = [
            try encoder.encode(bare), Data(engine.lexicon.encoded()), loops, workshop,
            Data(engine.workshop.lexicon.encoded()), preparation,
        ]
        var data = Data()
        for part in parts { withUnsafeBytes(of: Int64(part.count)) { data.append(contentsOf: $0) } }
        for part in parts { data.append(part) }
        return data
    }

    /// Values, lexicon, loops, workshop, lexicon of the workshop, preparation.
    private static let partCount = 6

    /// The parts behind their lengths; nil when a length does not fit.
    private static func parts(of bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer]? {
        var start = partCount * 8
        guard bytes.count > start else { return nil }
        var parts: [UnsafeRawBufferPointer] = []
        for index in 0..<partCount {
            let length = Int(bytes.loadUnaligned(fromByteOffset: index * 8, as: Int64.self))
            guard length >= 0, length <= bytes.count - start else { return nil }
            parts.append(UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]))
            start += length
        }
        return parts
    }

    /// The engine from compact bytes. What most runs never ask for is read when somebody does, from copies, so the
    /// bytes need not outlive the call.
    /// - Throws: `ContentError` when they were made by another version.
    public static func decode(_ bytes: UnsafeRawBufferPointer) throws(ContentError) -> Assessor {
        guard let parts = parts(of: bytes), let library = try? JSONDecoder().decode(Library.self, from: Data(parts[0])),
            let lexicon = Lexicon(encoded: parts[1])
        else {
            throw ContentError("The content inside the program cannot be read; build it again with ./run.", at: nil)
        }
        let (loops, workshop, phrases) = (Data(parts[2]), Data(parts[3]), Data(parts[4]))
        let preparation = Data(parts[5])
        // The same program wrote all parts; when the first could be read, so can the others.
        return Assessor(
            library: library,
            lexicon: lexicon,
            loops: { (try? JSONDecoder().decode(LoopLibrary.self, from: loops)) ?? LoopLibrary() },
            workshop: {
                let known = try? JSONDecoder().decode(WorkshopLibrary.self, from: workshop)
                let compiled = phrases.withUnsafeBytes { Lexicon(encoded: $0) }
                guard let known, let compiled else { return Workshop.empty }
                return Workshop(library: known, lexicon: compiled)
            },
            preparation: {
                (try? JSONDecoder().decode(PreparationLibrary.self, from: preparation)) ?? PreparationLibrary()
            }
        )
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
