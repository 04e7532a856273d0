/// Takes a table of separated values apart, record by record (RFC 4180, with any separator and any line end).
struct SeparatedValues {
    /// A record and the line of the file on which it starts, counted from 1.
    struct Record {
        /// The line.
        let line: Int
        /// The values, without quotation marks.
        let cells: [String]

        /// Whether no value holds anything.
        var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// What is wrong with a table, and the line on which it is.
    enum Fault: Error, Equatable {
        /// A quotation mark opens on the line and is never closed.
        case unclosed(line: Int)
        /// Something stands between a closing quotation mark and the next separator.
        case wordsBehindQuote(line: Int)
    }

    private static let quote: UInt8 = 0x22
    private static let space: UInt8 = 0x20
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index = 0
    private var line = 1

    /// Starts at the first line of a text in UTF-8.
    init(_ bytes: [UInt8], separator: UInt8, firstLine: Int = 1) {
        self.bytes = bytes
        self.separator = separator
        line = firstLine
    }

    /// The next record; nil behind the last one.
    ///
    /// - Throws: `Fault`.
    mutating func next() throws(Fault) -> Record? {
        guard index < bytes.count else { return nil }
        let first = line
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard index < bytes.count, bytes[index] == separator else { break }
            index += 1
        }
        endLine()
        return Record(line: first, cells: cells)
    }

    private mutating func cell() throws(Fault) -> String {
        var start = index
        while start < bytes.count, bytes[start] == SeparatedValues.space { start += 1 }
        if start < bytes.count, bytes[start] == SeparatedValues.quote {
            index = start + 1
            return try quoted()
        }
        start = index
        while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// The value behind an opening quotation mark.
    private mutating func quoted() throws(Fault) -> String {
        let opening = line
        var value: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == SeparatedValues.quote {
                index += 1
                guard index < bytes.count, bytes[index] == SeparatedValues.quote else {
                    try closeCell()
                    return String(decoding: value, as: UTF8.self)
                }
            } else if byte == SeparatedValues.lineFeed || byte == SeparatedValues.carriageReturn {
                endLine()
                value.append(SeparatedValues.lineFeed)
                continue
            }
            value.append(byte)
            index += 1
        }
        throw .unclosed(line: opening)
    }

    private mutating func closeCell() throws(Fault) {
        while index < bytes.count, bytes[index] == SeparatedValues.space { index += 1 }
        guard index == bytes.count || endsCell(bytes[index]) else { throw .wordsBehindQuote(line: line) }
    }

    private func endsCell(_ byte: UInt8) -> Bool {
        byte == separator || byte == SeparatedValues.lineFeed || byte == SeparatedValues.carriageReturn
    }

    /// Steps over a line end, of whichever kind.
    private mutating func endLine() {
        guard index < bytes.count else { return }
        let isReturn = bytes[index] == SeparatedValues.carriageReturn
        index += 1
        line += 1
        if isReturn, index < bytes.count, bytes[index] == SeparatedValues.lineFeed { index += 1 }
    }
}
