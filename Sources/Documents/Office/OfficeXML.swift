import Foundation
import FoundationXML

/// Takes in what stands in a file of XML, from its start to its end.
protocol XMLReading {
    /// Whether nothing more is needed; the rest of the file is not read.
    var isDone: Bool { get }

    /// Notes the start of an element, named without its prefix.
    mutating func start(_ element: String, _ attributes: [String: String])

    /// Notes the end of an element, named without its prefix.
    mutating func end(_ element: String)

    /// Takes text; a text may come in several parts.
    mutating func take(_ text: String)
}

/// Reads the XML inside Office files.
enum OfficeXML {
    /// Hands the elements of a file to a reader, and returns it with what it took in; nil when the file is not well
    /// formed or declares a document type.
    static func read<Reader: XMLReading>(_ xml: [UInt8], with reader: Reader) -> Reader? {
        guard let parser = parser(of: xml) else { return nil }
        parser.shouldProcessNamespaces = true
        let delegate = Delegate(reader)
        parser.delegate = delegate
        let isWhole = parser.parse() && delegate.depth == 0
        return isWhole || delegate.reader.isDone ? delegate.reader : nil
    }

    /// A parser for a file; nil when it declares a document type or is not in UTF-8, as all programs write it.
    static func parser(of xml: [UInt8]) -> XMLParser? {
        // Foundation's parser ends the program on names that are no UTF-8.
        guard declaresNoType(xml), String(validating: xml, as: UTF8.self) != nil else { return nil }
        // Given as a whole, a file of more than ten million bytes is refused by the library below.
        let parser = XMLParser(stream: InputStream(data: Data(xml)))
        parser.shouldResolveExternalEntities = false
        return parser
    }

    /// Whether nothing but comments and instructions stands before the first element.
    ///
    /// No program writes a document type; it could declare entities that expand without end.
    private static func declaresNoType(_ xml: [UInt8]) -> Bool {
        var rest = xml.starts(with: [0xEF, 0xBB, 0xBF]) ? xml[3...] : xml[...]
        while true {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            let ending: [UInt8]
            if rest.starts(with: Array("<?".utf8)) {
                ending = Array("?>".utf8)
            } else if rest.starts(with: Array("<!--".utf8)) {
                ending = Array("-->".utf8)
            } else {
                // Another encoding, in which a declaration could hide, starts with another byte.
                return rest.first == 0x3C && rest.dropFirst().first != 0x21
            }
            guard let end = rest.firstRange(of: ending) else { return false }
            rest = rest[end.upperBound...]
        }
    }

    /// A class because `XMLParser` reports to a delegate object.
    private final class Delegate<Reader: XMLReading>: NSObject, XMLParserDelegate {
        var reader: Reader
        /// Open elements; the parser takes a document that breaks off for a whole one.
        var depth = 0

        init(_ reader: Reader) {
            self.reader = reader
        }

        func parser(
            _ parser: XMLParser,
            didStartElement element: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            depth += 1
            guard !reader.isDone else { return parser.abortParsing() }
            reader.start(element, attributes)
        }

        func parser(
            _ parser: XMLParser,
            didEndElement element: String,
            namespaceURI: String?,
            qualifiedName: String?
        ) {
            depth -= 1
            if !reader.isDone { reader.end(element) }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if !reader.isDone { reader.take(text) }
        }
    }
}
