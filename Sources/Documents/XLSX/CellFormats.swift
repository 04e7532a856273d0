/// The formats of numbers that cells refer to, read from `xl/styles.xml`.
struct CellFormats: XMLReading {
    private var codes: [Int: String] = [:]
    private var numbers: [Int] = []
    private var isCells = false

    /// Whether nothing more is needed.
    var isDone: Bool { false }

    /// The formats, in the order in which cells number them.
    var formats: [NumberFormat] {
        var known: [Int: NumberFormat] = [:]
        return numbers.map { number in
            if let format = known[number] { return format }
            let format = NumberFormat(code: codes[number] ?? CellFormats.code(ofBuiltIn: number))
            known[number] = format
            return format
        }
    }

    /// The formats that no file writes down (ECMA-376, part 1, 18.8.30), as far as they show more than the number.
    private static func code(ofBuiltIn number: Int) -> String {
        switch number {
        case 1: "0"
        case 2: "0.00"
        case 3, 37, 38, 41, 42: "#,##0"
        case 4, 39, 40, 43, 44: "#,##0.00"
        case 5, 6: "#,##0"
        case 7, 8: "#,##0.00"
        case 9: "0%"
        case 10: "0.00%"
        // The second half are the dates of East Asian programs.
        case 14...17, 27...31, 36, 50...58: "yyyy-mm-dd"
        case 18, 20, 32...35: "hh:mm"
        case 19, 21, 45, 47: "hh:mm:ss"
        case 46: "[h]:mm:ss"
        case 22: "yyyy-mm-dd hh:mm"
        default: "General"
        }
    }

    /// Notes the start of an element.
    mutating func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
        case "cellXfs": isCells = true
        case "xf": if isCells { numbers.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
        default: break
        }
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {
        if element == "cellXfs" { isCells = false }
    }

    /// Takes text, of which this file has none.
    mutating func take(_ text: String) {}
}
