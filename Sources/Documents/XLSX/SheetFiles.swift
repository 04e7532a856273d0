/// The files of the sheets of a workbook, read from `xl/_rels/workbook.xml.rels`.
struct SheetFiles: XMLReading {
    private var targets: [String: String] = [:]

    /// Whether nothing more is needed.
    var isDone: Bool { false }

    /// The path of the file that is listed under an identifier, inside the archive.
    func path(of relation: String) -> String? {
        guard let target = targets[relation] else { return nil }
        return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }

    /// Notes the start of an element.
    mutating func start(_ element: String, _ attributes: [String: String]) {
        guard element == "Relationship", let id = attributes["Id"] else { return }
        targets[id] = attributes["Target"]
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {}

    /// Takes text, of which this file has none.
    mutating func take(_ text: String) {}
}
