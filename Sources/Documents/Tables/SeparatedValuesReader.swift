import TextAnalysis

/// Reads a table of separated values to a table of Markdown below a heading with the name of the file.
enum SeparatedValuesReader {
    /// The records that are looked at to tell the separator.
    private static let probe = 10
    /// Comma, semicolon and tab: the first of two that fit equally well is taken.
    private static let separators: [UInt8] = [0x2C, 0x3B, 0x09]

    /// Reads a document. A separator that is nil is told by the first records.
    static func read(_ bytes: [UInt8], name: String, separator: UInt8?) throws -> ImportedDocument {
        let decoded = try TextDecoding.decode(bytes, name: name)
        let table = Table(decoded.text, separator: separator)
        let rows: [[String]]
        do {
            rows = try self.rows(of: table, name: name)
        } catch let problem as SeparatedValues.Problem {
            throw DocumentError.faultyTable(name, problem: problem)
        }
        guard rows.contains(where: { $0.contains { !$0.isEmpty } }) else { throw DocumentError.empty(name) }
        return ImportedDocument(
            name: name,
            text: MarkdownTable.page(titled: title(of: name), rows: rows),
            isVerbatim: false,
            notes: decoded.note.map { [$0] } ?? []
        )
    }

    private static func rows(of table: Table, name: String) throws -> [[String]] {
        var values = table.values
        var rows: [[String]] = []
        while let record = try values.next() {
            guard !record.isBlank else { continue }
            guard rows.count < MarkdownTable.mostRows else { throw DocumentError.tooManyRows(name) }
            guard record.cells.count <= MarkdownTable.mostColumns else { throw DocumentError.tooManyColumns(name) }
            if let first = rows.first, first.count != record.cells.count {
                throw DocumentError.unevenTable(
                    name,
                    line: record.line,
                    count: record.cells.count,
                    expected: first.count
                )
            }
            rows.append(record.cells.map { MarkdownTable.cell($0) })
        }
        return rows
    }

    private static func title(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// The text of a table behind the line with which Excel names the separator, and the separator.
    private struct Table {
        let values: SeparatedValues

        init(_ text: String, separator: UInt8?) {
            let bytes = Array(text.utf8)[...]
            if let announced = SeparatedValues.announced(in: bytes) {
                values = SeparatedValues(announced.rest, separator: announced.separator, firstLine: 2)
            } else {
                values = SeparatedValues(bytes, separator: separator ?? SeparatedValuesReader.separator(of: bytes))
            }
        }
    }

    /// The separator that cuts the first records into the same number of values, and into the most of them; where none
    /// does, the one that cuts the first record into the most.
    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var best: (separator: UInt8, isEven: Bool, count: Int) = (separators[0], false, 1)
        for separator in separators {
            let counts = counts(bytes, separator: separator)
            guard let first = counts.first, first > 1 else { continue }
            let isEven = counts.allSatisfy { $0 == first }
            if isEven == best.isEven ? first > best.count : isEven { best = (separator, isEven, first) }
        }
        return best.separator
    }

    private static func counts(_ bytes: ArraySlice<UInt8>, separator: UInt8) -> [Int] {
        var values = SeparatedValues(bytes, separator: separator)
        var counts: [Int] = []
        while counts.count < probe, let record = (try? values.next()) ?? nil {
            if !record.isBlank { counts.append(record.cells.count) }
        }
        return counts
    }
}
