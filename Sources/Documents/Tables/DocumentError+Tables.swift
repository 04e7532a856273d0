import TextAnalysis

extension DocumentError {
    /// The table has more rows than are read.
    static func tooManyRows(_ name: String) -> DocumentError {
        DocumentError(
            code: .tooLarge,
            name: name,
            message: "“\(name)” has more than 5,000 rows.",
            cure: "Save a copy with only the rows that the document is about."
        )
    }

    /// The table has more columns than are read.
    static func tooManyColumns(_ name: String) -> DocumentError {
        DocumentError(
            code: .tooLarge,
            name: name,
            message: "“\(name)” has more than \(MarkdownTable.mostColumns) columns.",
            cure: "Save a copy with only the columns that the document is about."
        )
    }

    /// A row has more or fewer values than the first one.
    static func unevenTable(_ name: String, line: Int, count: Int, expected: Int) -> DocumentError {
        let values = count == 1 ? "1 value" : "\(count) values"
        return DocumentError(
            code: .damaged,
            name: name,
            message: "“\(name)” is damaged: line \(line) has \(values), the first row has \(expected).",
            cure: "Put values that hold the separator between quotation marks, or save the table again as XLSX."
        )
    }

    /// The quotation marks of a table do not pair up.
    static func faultyTable(_ name: String, problem: SeparatedValues.Problem) -> DocumentError {
        let reason =
            switch problem {
            case .unclosed(let line): "the quotation mark on line \(line) is never closed"
            case .wordsBehindQuote(let line): "words follow a closing quotation mark on line \(line)"
            }
        return DocumentError(
            code: .damaged,
            name: name,
            message: "“\(name)” is damaged: \(reason).",
            cure: "Double the quotation marks inside a value, or save the table again as XLSX."
        )
    }
}
