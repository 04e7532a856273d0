/// The sheets of a workbook, read from `xl/workbook.xml`.
struct WorkbookParts: XMLReading {
    /// A sheet.
    struct Sheet {
        /// The name on its tab.
        let name: String
        /// The identifier under which its file is listed.
        let relation: String
        /// Whether the workbook does not show it.
        let isHidden: Bool
    }

    /// The sheets in the order of their tabs.
    private(set) var sheets: [Sheet] = []
    /// Whether days are counted from 1904, as old programs for the Macintosh did, and not from 1900.
    private(set) var startsIn1904 = false

    /// Whether nothing more is needed.
    var isDone: Bool { false }

    /// Notes the start of an element.
    mutating func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "workbookPr":
            startsIn1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        case "sheet":
            let relation = attributes.first { $0.key.hasSuffix(":id") }
            sheets.append(
                Sheet(
                    name: attributes["name"] ?? "",
                    relation: relation?.value ?? "",
                    isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
                )
            )
        default: break
        }
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {}

    /// Takes text, of which this file has none.
    mutating func take(_ text: String) {}
}
