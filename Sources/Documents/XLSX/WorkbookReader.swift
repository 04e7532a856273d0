/// Reads workbooks: the first sheet that has rows becomes a table of Markdown below a heading with its name.
struct WorkbookReader {
    /// The most sheets that are looked at.
    private static let mostSheets = 40

    /// How much the document may cost.
    let limits: DocumentLimits
    /// The program.
    let tool: DocumentTools.Tool

    /// Reads a document.
    func read(_ bytes: [UInt8], name: String) async throws -> ImportedDocument {
        var archive = OfficeArchive(bytes, name: name, limits: limits, tool: tool)
        guard let book = try await part("xl/workbook.xml", WorkbookParts(), of: &archive, name: name) else {
            throw DocumentError.mismatch(name, claim: TableFormat.workbook.title, content: "another ZIP archive")
        }
        let files = try await part("xl/_rels/workbook.xml.rels", SheetFiles(), of: &archive, name: name)
        let strings = try await part("xl/sharedStrings.xml", SharedStrings(), of: &archive, name: name)
        let formats = try await part("xl/styles.xml", CellFormats(), of: &archive, name: name)
        let context = SheetRows.Context(
            strings: strings?.strings ?? [],
            formats: formats?.formats ?? [],
            startsIn1904: book.startsIn1904,
            mostText: limits.outputSize
        )
        let sheets = book.sheets.enumerated().filter { !$0.element.isHidden }.prefix(WorkbookReader.mostSheets)
        for (offset, sheet) in sheets {
            let path = files?.path(of: sheet.relation) ?? "xl/worksheets/sheet\(offset + 1).xml"
            guard WorkbookReader.isPlain(path) else {
                throw DocumentError.damaged(name, reason: "a sheet names no file")
            }
            // A sheet of charts has a file of another kind, or none.
            guard let read = try await part(path, SheetRows(context), of: &archive, name: name) else { continue }
            let rows = try rows(of: read, name: name)
            if !rows.isEmpty { return page(sheet.name, rows, name: name, isOnly: sheets.count == 1) }
        }
        throw DocumentError.empty(name)
    }

    /// Reads a member of the archive; nil when there is none of that name.
    private func part<Reader: XMLReading>(
        _ path: String,
        _ reader: Reader,
        of archive: inout OfficeArchive,
        name: String
    ) async throws -> Reader? {
        guard let xml = try await archive.member(path) else { return nil }
        guard let read = OfficeXML.read(xml, with: reader) else {
            throw DocumentError.damaged(name, reason: "its \(path) is no well-formed XML")
        }
        return read
    }

    private func rows(of sheet: SheetRows, name: String) throws -> [[String]] {
        switch sheet.fault {
        case .rows: throw DocumentError.tooManyRows(name)
        case .columns: throw DocumentError.tooManyColumns(name)
        case .place: throw DocumentError.damaged(name, reason: "a cell stands in no column")
        case .text: throw DocumentError.damaged(name, reason: "a cell names a text that is not there")
        case .size: throw DocumentError.bomb(name)
        case nil: return sheet.dense
        }
    }

    private func page(_ title: String, _ rows: [[String]], name: String, isOnly: Bool) -> ImportedDocument {
        ImportedDocument(
            name: name,
            text: MarkdownTable.page(titled: title, rows: rows),
            isVerbatim: false,
            notes: isOnly ? [] : ["Only the sheet “\(title)” was read."]
        )
    }

    /// Whether a path can be no pattern for several members.
    private static func isPlain(_ path: String) -> Bool {
        path.hasPrefix("xl/")
            && path.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
