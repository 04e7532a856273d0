/// Tells whether a stretch of text has stood there before.
struct RepeatedText {
    /// The text.
    let bytes: [UInt8]
    private var seen: [UInt64: (range: Range<Int>, number: Int)] = [:]

    /// Starts without any stretch.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The number of the first stretch with the same bytes, or nil for a new one, which is then known by its number.
    mutating func earlier(of range: Range<Int>, number: Int) -> Int? {
        // FNV-1a; equal numbers are checked byte by byte.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        guard let known = seen[hash] else {
            seen[hash] = (range, number)
            return nil
        }
        return bytes[known.range] == bytes[range] ? known.number : nil
    }
}
