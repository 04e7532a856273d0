import TextAnalysis

/// The records of a file of pay reports, their values without blanks at the ends.
struct PayRecords {
    /// A record and the line of the file on which it starts.
    typealias Record = SeparatedValues.Record

    private var values: SeparatedValues

    /// Starts at the first line of a text in UTF-8.
    init(_ bytes: ArraySlice<UInt8>, separator: UInt8, firstLine: Int = 1) {
        values = SeparatedValues(bytes, separator: separator, firstLine: firstLine)
    }

    /// The next record; nil behind the last one.
    ///
    /// - Throws: `PayProblem` for a quotation mark that opens or closes in the wrong place.
    mutating func next() throws(PayProblem) -> Record? {
        do {
            return try values.next().map { Record(line: $0.line, cells: $0.cells.map(PayCell.trimmed)) }
        } catch {
            throw PayProblem(error)
        }
    }
}

extension PayProblem {
    /// What is wrong with the quotation marks of a table.
    fileprivate init(_ problem: SeparatedValues.Problem) {
        switch problem {
        case .unclosed(let line):
            self.init(
                line: line,
                message: "A quotation mark opens here and is never closed.",
                cure: "Close it, or write a quotation mark that belongs to the text twice."
            )
        case .wordsBehindQuote(let line):
            self.init(
                line: line,
                message: "Something stands between a closing quotation mark and the next separator.",
                cure: "Write a quotation mark that belongs to the text twice."
            )
        }
    }
}
