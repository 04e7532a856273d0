import Foundation

/// Lines of standard input as they are typed or piped.
struct LineInput {
    /// Whether somebody types.
    let isTerminal = isatty(STDIN_FILENO) == 1
    private var bytes: [UInt8] = []

    /// Bytes a terminal keeps of one line; what is typed beyond is lost before any program sees it.
    static let terminalLine = 4095

    /// Whether a whole line is here already: then nobody is waited for.
    var hasLine: Bool { bytes.contains(UInt8(ascii: "\n")) }

    /// The next line without its end; nil at the end of input, which at a terminal is Ctrl-D and may be followed by more.
    mutating func next() -> String? {
        while true {
            if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                defer { bytes.removeFirst(end + 1) }
                return Self.text(bytes[..<end])
            }
            var chunk = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count < 0, errno == EINTR {
                continue
            } else {
                defer { bytes = [] }
                return bytes.isEmpty ? nil : Self.text(bytes[...])
            }
        }
    }

    /// A zero byte cannot be kept, and a carriage return belongs to the end of a line.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var kept = bytes.filter { $0 != 0 }
        if kept.last == UInt8(ascii: "\r") { kept.removeLast() }
        return String(decoding: kept, as: UTF8.self)
    }
}
