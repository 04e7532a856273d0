/// Takes a table of separated values apart, record by record: RFC 4180, with any separator and any line end.
struct SeparatedRecords {
    /// A record and the line of the file on which it starts.
    struct Record {
        /// The line, counted from 1.
        let line: Int
        /// The values, without quotation marks and without blanks around them.
        let cells: [String]

        /// Whether no value holds anything.
        var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
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
    init(_ bytes: ArraySlice<UInt8>, separator: UInt8, firstLine: Int) {
        (self.bytes, self.separator, line) = (bytes, separator, firstLine)
        index = bytes.startIndex
    }

    /// How many records a text has, told without taking it apart; exact when its quotation marks are in order.
    static func count(_ bytes: ArraySlice<UInt8>) -> Int {
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
    /// - Throws: `PayProblem` for a quotation mark that opens or closes in the wrong place. Reading cannot go on then:
    ///   nobody knows where the next record begins.
    mutating func next() throws(PayProblem) -> Record? {
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

    private mutating func cell() throws(PayProblem) -> String {
        while index < bytes.endIndex, bytes[index] == Self.space { index += 1 }
        if index < bytes.endIndex, bytes[index] == Self.quote {
            index += 1
            return try quoted()
        }
        let start = index
        while index < bytes.endIndex, !endsCell(bytes[index]) { index += 1 }
        return Self.text(bytes[start..<index])
    }

    /// The value behind an opening quotation mark.
    private mutating func quoted() throws(PayProblem) -> String {
        let opening = line
        var value: [UInt8] = []
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == Self.quote {
                index += 1
                guard index < bytes.endIndex, bytes[index] == Self.quote else {
                    try closeCell()
                    return Self.text(value[...])
                }
            } else if byte == Self.lineFeed || byte == Self.carriageReturn {
                endLine()
                value.append(Self.lineFeed)
                continue
            }
            value.append(byte)
            index += 1
        }
        throw PayProblem(
            line: opening,
            message: "A quotation mark opens here and is never closed.",
            cure: "Close it, or write a quotation mark that belongs to the text twice."
        )
    }

    private mutating func closeCell() throws(PayProblem) {
        while index < bytes.endIndex, bytes[index] == Self.space { index += 1 }
        guard index == bytes.endIndex || endsCell(bytes[index]) else {
            throw PayProblem(
                line: line,
                message: "Something stands between a closing quotation mark and the next separator.",
                cure: "Write a quotation mark that belongs to the text twice."
            )
        }
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

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        PayCell.trimmed(String(decoding: bytes, as: UTF8.self))
    }
}
