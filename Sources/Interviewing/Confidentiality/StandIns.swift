import TextAnalysis

/// The stand-ins that `Scrubber` writes, so that nothing is looked for inside them.
enum StandIns {
    private static let names = Secret.Kind.allCases.map { Array($0.standIn.utf8) }

    /// Spans of all stand-ins in order.
    static func spans(in bytes: [UInt8]) -> [TextSpan] {
        bytes.indices.compactMap { index in
            guard bytes[index] == UInt8(ascii: "["), let end = end(at: index + 1, in: bytes) else { return nil }
            return TextSpan(start: index, end: end)
        }
    }

    private static func end(at start: Int, in bytes: [UInt8]) -> Int? {
        for (kind, name) in zip(Secret.Kind.allCases, names) where bytes[start...].starts(with: name) {
            var index = start + name.count
            if kind == .term {
                guard index < bytes.count, bytes[index] == UInt8(ascii: " ") else { continue }
                index += 1
                let digits = index
                while index < bytes.count, index - digits < 6, bytes[index].isDigit { index += 1 }
                guard index > digits else { continue }
            }
            if index < bytes.count, bytes[index] == UInt8(ascii: "]") { return index + 1 }
        }
        return nil
    }
}
