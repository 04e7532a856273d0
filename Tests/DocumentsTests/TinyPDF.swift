/// Writes PDF files of a few lines, set in Helvetica at given places.
struct TinyPDF {
    /// A line of type: text, distance from the left and from the top in points, and size.
    struct Line {
        let text: String
        let x: Int
        let y: Int
        var size = 10
        /// Bytes of the standard encoding instead of text, for ligatures.
        var codes: [UInt8]?
    }

    /// The lines of each page.
    var pages: [[Line]]

    /// The bytes of the file.
    var bytes: [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        objects[1] = "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>"
        objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/StandardEncoding>>")
        for (index, lines) in pages.enumerated() {
            let content = lines.map(TinyPDF.operators).joined(separator: "\n") + "\n0 0 10 10 re f"
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents \(5 + 2 * index) 0 R"
                    + "/Resources<</Font<</F 3 0 R>>>>>>"
            )
            objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
        }
        return TinyPDF.file(objects)
    }

    private static func operators(_ line: Line) -> String {
        let codes = line.codes ?? Array(line.text.utf8)
        let hex = codes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        return "BT /F \(line.size) Tf \(line.x) \(800 - line.y) Td <\(hex)> Tj ET"
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            file += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
        }
        file += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }
}

extension TinyPDF {
    /// A page of lines that follow each other in columns.
    init(columns: [(x: Int, y: Int, step: Int, lines: [String])]) {
        let lines = columns.flatMap { column in
            column.lines.enumerated().filter { !$0.element.isEmpty }.map { index, text in
                Line(text: text, x: column.x, y: column.y + index * column.step)
            }
        }
        self.init(pages: [lines])
    }
}
