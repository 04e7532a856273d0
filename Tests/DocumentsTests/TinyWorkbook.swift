/// Writes workbooks (XLSX).
struct TinyWorkbook {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The rows of the sheets as XML, by the names of the sheets.
    var sheets: [(name: String, rows: String)]
    /// What stands in the tag of each sheet besides.
    var states: [String] = []
    /// The items of the shared texts.
    var strings: [String] = []
    /// What stands between the tags of the styles.
    var styles = ""
    /// What stands before the sheets.
    var properties = ""
    /// Further members.
    var extras: [TinyArchive.Member] = []

    /// A workbook of one sheet.
    init(_ rows: String, name: String = "Risks") {
        sheets = [(name, rows)]
    }

    /// The file.
    var bytes: [UInt8] {
        var members = extras
        let list = sheets.enumerated().map { offset, sheet in
            let state = offset < states.count ? states[offset] : ""
            return "<sheet name=\"\(sheet.name)\" sheetId=\"\(offset + 1)\" r:id=\"rId\(offset + 1)\" \(state)/>"
        }
        members.append(
            .init(
                "xl/workbook.xml",
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="\(TinyWorkbook.main)" xmlns:r="\(TinyWorkbook.relations)">\(properties)\
                <sheets>\(list.joined())</sheets></workbook>
                """
            )
        )
        // Files are numbered backwards, so that only the list of files tells which is which.
        let targets = sheets.indices.map { index in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"worksheet\" "
                + "Target=\"worksheets/sheet\(sheets.count - index).xml\"/>"
        }
        members.append(.init("xl/_rels/workbook.xml.rels", "<Relationships>\(targets.joined())</Relationships>"))
        for (index, sheet) in sheets.enumerated() {
            members.append(
                .init(
                    "xl/worksheets/sheet\(sheets.count - index).xml",
                    "<worksheet xmlns=\"\(TinyWorkbook.main)\"><sheetData>\(sheet.rows)</sheetData></worksheet>"
                )
            )
        }
        if !strings.isEmpty {
            let items = strings.map { "<si>\($0)</si>" }.joined()
            members.append(.init("xl/sharedStrings.xml", "<sst xmlns=\"\(TinyWorkbook.main)\">\(items)</sst>"))
        }
        if !styles.isEmpty {
            members.append(.init("xl/styles.xml", "<styleSheet xmlns=\"\(TinyWorkbook.main)\">\(styles)</styleSheet>"))
        }
        return TinyArchive.of(members)
    }

    /// A row of texts inside their cells; empty ones are left out.
    static func row(_ number: Int, _ texts: [String]) -> String {
        let cells = texts.enumerated().map { offset, text in
            text.isEmpty ? "" : "<c r=\"\(column(offset))\(number)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }
        return "<row r=\"\(number)\">\(cells.joined())</row>"
    }

    private static func column(_ offset: Int) -> String {
        let letters = (0..<26).compactMap { Unicode.Scalar(UInt8(65 + $0)) }.map { String(Character($0)) }
        return (offset >= 26 ? letters[offset / 26 - 1] : "") + letters[offset % 26]
    }
}
