/// The compiled form of a lexicon, so that a program starts without compiling ten thousand phrases.
///
/// Flat arrays one after the other, each behind its byte count. Made and read by the same build on the same kind of
/// machine: little-endian, and refused when the mark or a length does not fit.
extension Lexicon {
    private static let mark: [UInt8] = Array("inclined lexicon 3\n".utf8)

    /// The lexicon as bytes.
    public func encoded() -> [UInt8] {
        var writer = FlatWriter(bytes: Self.mark)
        writer.write([Int64(cueCount), Int64(sections.count)])
        vocabulary.write(to: &writer)
        classPhrases.write(to: &writer)
        for section in sections { section.write(to: &writer) }
        writer.write(classes.map { Int32($0.symbols.count) })
        writer.write(classes.flatMap(\.symbols))
        writer.write(classes.map(\.filter))
        writer.write(classes.map(\.groups.rawValue))
        return writer.bytes
    }

    /// Reads bytes back; nil when they are not what `encoded()` writes.
    public init?(encoded bytes: UnsafeRawBufferPointer) {
        guard bytes.count > Self.mark.count, bytes.prefix(Self.mark.count).elementsEqual(Self.mark) else { return nil }
        var reader = FlatReader(bytes: bytes, offset: Self.mark.count)
        guard let counts: [Int64] = reader.read(), counts.count == 2, (1...16).contains(counts[1]),
            let vocabulary = Vocabulary(from: &reader),
            let classPhrases = PhraseAutomaton(from: &reader, width: vocabulary.bitmapWidth)
        else { return nil }
        var sections: [PhraseAutomaton] = []
        for _ in 0..<counts[1] {
            guard let section = PhraseAutomaton(from: &reader, width: vocabulary.bitmapWidth) else { return nil }
            sections.append(section)
        }
        guard let symbolCounts: [Int32] = reader.read(), let symbols: [Int32] = reader.read(),
            let filters: [UInt64] = reader.read(), let groups: [UInt8] = reader.read(),
            symbolCounts.count == filters.count, groups.count == filters.count,
            symbolCounts.reduce(0, { $0 + Int($1) }) == symbols.count
        else { return nil }
        var classes: [ClassInfo] = []
        var next = 0
        for index in filters.indices {
            let end = next + Int(symbolCounts[index])
            classes.append(
                ClassInfo(
                    symbols: Array(symbols[next..<end]),
                    filter: filters[index],
                    groups: LexiconGroups(rawValue: groups[index])
                )
            )
            next = end
        }
        self.init(
            vocabulary: vocabulary,
            classPhrases: classPhrases,
            sections: sections,
            classes: classes,
            cueCount: Int(counts[0])
        )
    }
}

/// Appends arrays of plain numbers.
struct FlatWriter {
    var bytes: [UInt8]

    mutating func write<Number: BitwiseCopyable>(_ numbers: [Number]) {
        numbers.withUnsafeBytes { buffer in
            withUnsafeBytes(of: Int64(buffer.count)) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: buffer)
        }
    }
}

/// Takes arrays of plain numbers off again, never beyond the end.
struct FlatReader {
    let bytes: UnsafeRawBufferPointer
    var offset: Int

    mutating func read<Number: BitwiseCopyable>() -> [Number]? {
        let width = MemoryLayout<Number>.stride
        guard offset + 8 <= bytes.count else { return nil }
        let length = Int(bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self))
        offset += 8
        guard length >= 0, length % width == 0, length <= bytes.count - offset else { return nil }
        let count = length / width
        let start = offset
        offset += length
        return [Number](unsafeUninitializedCapacity: count) { buffer, initialised in
            if count > 0 {
                UnsafeMutableRawBufferPointer(buffer).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
                )
            }
            initialised = count
        }
    }
}
