import TextAnalysis

/// The text of a file of pay reports: its bytes in UTF-8 without marks, and how its values are set apart.
struct PayText {
    /// The text in UTF-8, behind byte order mark and `sep=` line.
    let bytes: ArraySlice<UInt8>
    /// What stands between two values.
    let separator: UInt8
    /// The number of the first line in `bytes`.
    let firstLine: Int

    /// Comma, semicolon and tab: the first of two that fit equally well is taken.
    private static let separators: [UInt8] = [0x2C, 0x3B, 0x09]

    /// Tells encoding and separator.
    ///
    /// - Throws: `PayProblem` for a file that is no text in UTF-8 or UTF-16.
    init(_ file: [UInt8]) throws(PayProblem) {
        let text = try Self.decoded(file)
        if let announced = SeparatedValues.announced(in: text) {
            (bytes, separator, firstLine) = (announced.rest, announced.separator, 2)
        } else {
            (bytes, separator, firstLine) = (text, Self.separator(of: text), 1)
        }
    }

    private static func decoded(_ file: [UInt8]) throws(PayProblem) -> ArraySlice<UInt8> {
        let cure = "Save the table as “CSV UTF-8” and import that file."
        if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            throw PayProblem(line: 0, message: "This is a workbook or an archive, not a table of text.", cure: cure)
        }
        if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
            let isLittle = file[0] == 0xFF
            let units = stride(from: 2, to: file.count - 1, by: 2).map { place in
                let (first, second) = (UInt16(file[place]), UInt16(file[place + 1]))
                return isLittle ? second << 8 | first : first << 8 | second
            }
            guard let text = String(validating: units, as: UTF16.self), file.count.isMultiple(of: 2) else {
                throw PayProblem(line: 0, message: "This is no valid text in UTF-16.", cure: cure)
            }
            return try withoutNulls(Array(text.utf8)[...], cure: cure)
        }
        let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file[...]
        guard String(validating: bytes, as: UTF8.self) != nil else {
            // A line feed is never part of a longer character, so that lines can be judged one by one.
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? -1
            throw PayProblem(line: line + 1, message: "This is no text in UTF-8.", cure: cure)
        }
        return try withoutNulls(bytes, cure: cure)
    }

    private static func withoutNulls(_ bytes: ArraySlice<UInt8>, cure: String) throws(PayProblem) -> ArraySlice<UInt8> {
        guard let null = bytes.firstIndex(of: 0) else { return bytes }
        let line = bytes[..<null].count { $0 == 0x0A } + 1
        throw PayProblem(line: line, message: "This is not text: it holds a zero byte.", cure: cure)
    }

    /// The separator with which most headings of the first line are known.
    private static func separator(of text: ArraySlice<UInt8>) -> UInt8 {
        var best = (separator: separators[0], known: 0)
        for separator in separators {
            var records = PayRecords(text, separator: separator)
            while let record = (try? records.next()) ?? nil {
                if record.isBlank { continue }
                let known = PayColumns.known(in: record.cells)
                if known > best.known { best = (separator, known) }
                break
            }
        }
        return best.separator
    }
}
