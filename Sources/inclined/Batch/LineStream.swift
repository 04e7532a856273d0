import Foundation

/// Lines of a file handle in groups of bounded size, read as they come.
struct LineStream {
    private let handle: FileHandle
    private var rest = Data()
    private var isAtEnd = false
    private var isSkipping = false

    /// Bytes read at once.
    static let chunk = 1 << 18
    /// Bytes a single line may have; a longer one is answered with an error, not kept in memory.
    static let longestLine = 64 << 20

    init(_ handle: FileHandle) {
        self.handle = handle
    }

    /// The next complete lines, at least one; nil at the end. An over-long line comes as an empty marker.
    mutating func next() throws -> [Line]? {
        while !isAtEnd {
            guard let data = try handle.read(upToCount: Self.chunk), !data.isEmpty else {
                isAtEnd = true
                break
            }
            rest.append(data)
            guard let lastBreak = rest.lastIndex(of: UInt8(ascii: "\n")) else {
                if rest.count > Self.longestLine {
                    rest.removeAll()
                    isSkipping = true
                }
                continue
            }
            let complete = rest[rest.startIndex..<lastBreak]
            let lines = split(complete)
            rest = Data(rest[(lastBreak + 1)...])
            if !lines.isEmpty { return lines }
        }
        let last = split(rest)
        rest = Data()
        return last.isEmpty ? nil : last
    }

    /// A line, or the mark of one that was too long to keep.
    enum Line: Sendable {
        case text(Data)
        case tooLong
    }

    private mutating func split(_ data: Data) -> [Line] {
        var lines: [Line] = []
        data.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
                let length = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
                let line = rest.prefix(length)
                if isSkipping {
                    lines.append(.tooLong)
                    isSkipping = false
                } else if line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
                    lines.append(.text(Data(line)))
                }
                start += length + 1
            }
        }
        return lines
    }
}
