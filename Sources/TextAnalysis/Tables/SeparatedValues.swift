/// Takes a table of separated values apart, record by record (RFC 4180, with any separator and any line end).
package struct SeparatedValues {
    /// A record and the line of the file on which it starts, counted from 1.
    package struct Record {
        /// The line.
        package let line: Int
        /// The values, without quotation marks.
        package let cells: [String]

        /// Makes a record.
        package init(line: Int, cells: [String]) { (self.line, self.cells) = (line, cells) }

        /// Whether no value holds anything.
        package var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// What is wrong with a table, and the line on which it is. Reading cannot go on then: nobody knows where the next
    /// record begins.
    package enum Problem: Error, Equatable {
        /// A quotation mark opens on the line and is never closed.
        case unclosed(line: Int)
        /// Something stands between a closing quotation mark and the next separator.
        case wordsBehindQuote(line: Int)
    }

    private static let quote: UInt8 = 0x22
    private static let space: UInt8 = 0x20
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    private let bytes: ArraySlice<UInt8>
    private let separator: UInt8
    private var index: Int
    private var line: Int

    /// Starts at the first line of a text in UTF-8.
    package init(_ bytes: ArraySlice<UInt8>, separator: UInt8, firstLine: Int = 1) {
        (self.bytes, self.separator, line) = (bytes, separator, firstLine)
        index = bytes.startIndex
    }

    /// The separator that the first line names, as Excel does with `sep=;`, and the text behind that line; nil where it
    /// names none.
    package static func announced(in bytes: ArraySlice<UInt8>) -> (separator: UInt8, rest: ArraySlice<UInt8>)? {
        let mark = Array("sep=".utf8)
        let head = Array(bytes.prefix(mark.count + 3))
        guard head.starts(with: mark), head.count > 5, head[5] == lineFeed || head[5] == carriageReturn else {
            return nil
        }
        let isPair = head[5] == carriageReturn && head.count > 6 && head[6] == lineFeed
        return (head[4], bytes.dropFirst(isPair ? 7 : 6))
    }

    /// How many records a text has, told without taking it apart; exact when its quotation marks are in order.
    package static func count(_ bytes: ArraySlice<UInt8>) -> Int {
        var ends = 0
        var isQuoted = false
        var before: UInt8 = 0
        for byte in bytes {
            if byte == quote { isQuoted.toggle() }
            if !isQuoted, byte == carriageReturn || byte == lineFeed && before != carriageReturn { ends += 1 }
            before = byte
        }
        return ends + 1
    }

    /// The next record; nil behind the last one.
    ///
    /// - Throws: `Problem`.
    package mutating func next() throws(Problem) -> Record? {
        guard index < bytes.endIndex else { return nil }
        let first = line
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard index < bytes.endIndex, bytes[index] == separator else { break }
            index += 1
        }
        endLine()
        return Record(line: first, cells: cells)
    }

    private mutating func cell() throws(Problem) -> String {
        var start = index
        while start < bytes.endIndex, bytes[start] == Self.space { start += 1 }
        if start < bytes.endIndex, bytes[start] == Self.quote {
            index = start + 1
            return try quoted()
        }
        start = index
        while index < bytes.endIndex, !endsCell(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// The value behind an opening quotation mark.
    private mutating func quoted() throws(Problem) -> String {
        let opening = line
        var value: [UInt8] = []
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == Self.quote {
                index += 1
                guard index < bytes.endIndex, bytes[index] == Self.quote else {
                    try closeCell()
                    return String(decoding: value, as: UTF8.self)
                }
            } else if byte == Self.lineFeed || byte == Self.carriageReturn {
                endLine()
                value.append(Self.lineFeed)
                continue
            }
            value.append(byte)
            index += 1
        }
        throw .unclosed(line: opening)
    }

    private mutating func closeCell() throws(Problem) {
        while index < bytes.endIndex, bytes[index] == Self.space { index += 1 }
        guard index == bytes.endIndex || endsCell(bytes[index]) else { throw .wordsBehindQuote(line: line) }
    }

    private func endsCell(_ byte: UInt8) -> Bool {
        byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    /// Steps over a line end, of whichever kind.
    private mutating func endLine() {
        guard index < bytes.endIndex else { return }
        let isReturn = bytes[index] == Self.carriageReturn
        index += 1
        line += 1
        if isReturn, index < bytes.endIndex, bytes[index] == Self.lineFeed { index += 1 }
    }
}
