import Foundation
import FoundationXML

/// Hands the paragraphs, rows and cells in the XML of a Word document to a collector of lines.
///
/// A class because `XMLParser` reports to a delegate object.
final class WordDocumentParser: NSObject, XMLParserDelegate {
    private var lines: any WordLines
    private var paragraph = WordParagraph()
    /// Elements whose content is not part of the text: fallbacks of drawings, instructions of fields, deleted text.
    private var skippedDepth = 0
    /// Open elements; the parser takes a document that breaks off for a whole one.
    private var depth = 0
    private var isText = false
    private var isRunProperties = false
    private var outer: [WordParagraph] = []

    private static let skipped: Set<String> = [
        "mc:Fallback", "w:instrText", "w:delText", "w:del", "w:moveFrom", "w:sectPr", "w:tblPr", "w:tcPr", "w:trPr",
        "w:rubyPr", "w:docPartPr", "w:sdtPr", "w:pPrChange", "w:rPrChange",
    ]

    private init(lines: any WordLines) {
        self.lines = lines
    }

    /// The text of the XML as a collector writes it, or nil when it is not well formed or declares a document type.
    static func text(of xml: [UInt8], into lines: some WordLines) -> String? {
        guard let parser = OfficeXML.parser(of: xml) else { return nil }
        let reader = WordDocumentParser(lines: lines)
        parser.delegate = reader
        guard parser.parse(), reader.depth == 0 else { return nil }
        return reader.lines.text
    }

    /// Notes the start of an element.
    func parser(
        _ parser: XMLParser,
        didStartElement element: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        depth += 1
        // The width stands among the properties of a cell, of which nothing else matters.
        if element == "w:gridSpan", skippedDepth == 1 {
            lines.widenCell(to: attributes["w:val"].flatMap(Int.init) ?? 1)
        }
        guard skippedDepth == 0, !WordDocumentParser.skipped.contains(element) else {
            skippedDepth += 1
            return
        }
        switch element {
        case "w:p":
            // A text box holds paragraphs inside a paragraph.
            outer.append(paragraph)
            paragraph = WordParagraph()
        case "w:t": isText = true
        case "w:r": paragraph.isHidden = false
        case "w:rPr": isRunProperties = true
        case "w:vanish": if isRunProperties, attributes["w:val"] != "0" { paragraph.isHidden = true }
        case "w:tab": if !isRunProperties, attributes["w:pos"] == nil { paragraph.append("\t") }
        case "w:br", "w:cr": paragraph.append("\n")
        case "w:noBreakHyphen": paragraph.append("-")
        case "w:sym": paragraph.append(WordDocumentParser.symbol(attributes["w:char"]))
        case "w:numId":
            if attributes["w:val"] == "0" { paragraph.isOutOfList = true } else { paragraph.isListItem = true }
        case "w:outlineLvl": paragraph.outlineLevel = WordStyles.level(ofOutline: attributes["w:val"])
        case "w:pStyle": paragraph.take(style: attributes["w:val"] ?? "")
        case "w:tbl": lines.startTable()
        case "w:tr": lines.startRow()
        case "w:tc": lines.startCell()
        default: break
        }
    }

    /// Notes the end of an element.
    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        guard skippedDepth == 0 else {
            skippedDepth -= 1
            return
        }
        switch element {
        case "w:p":
            lines.append(paragraph)
            paragraph = outer.popLast() ?? WordParagraph()
        case "w:t": isText = false
        case "w:rPr": isRunProperties = false
        case "w:tr": lines.endRow()
        case "w:tbl": lines.endTable()
        default: break
        }
    }

    /// Takes text.
    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if skippedDepth == 0, isText { paragraph.append(text) }
    }

    private static func symbol(_ code: String?) -> String {
        guard let code, let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { return "" }
        return String(scalar)
    }
}
