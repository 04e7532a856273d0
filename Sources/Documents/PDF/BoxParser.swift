/// Reads the output of `pdftotext -bbox`, in which every page and every word is an element on a line of its own.
enum BoxParser {
    /// The pages with their words.
    ///
    /// Words without room on the page (no width or height, or numbers that are none) are left out.
    static func pages(of output: [UInt8]) -> [Page] {
        var pages: [Page] = []
        var width = 0.0
        var words: [PageWord] = []
        var isOpen = false
        for line in output.split(separator: 0x0A) {
            let element = line.drop { $0 == 0x20 }
            if element.starts(with: wordTag) {
                if isOpen, let word = word(element) { words.append(word) }
            } else if element.starts(with: pageTag) {
                width = attribute("width", of: element) ?? 0
                words = []
                isOpen = true
            } else if element.starts(with: pageEnd), isOpen {
                pages.append(Page(width: width, words: words))
                isOpen = false
            }
        }
        return pages
    }

    private static let wordTag = Array("<word ".utf8)
    private static let pageTag = Array("<page ".utf8)
    private static let pageEnd = Array("</page>".utf8)

    private static func word(_ element: ArraySlice<UInt8>) -> PageWord? {
        guard let open = element.firstIndex(of: 0x3E), let close = element.lastIndex(of: 0x3C), open < close,
            let left = attribute("xMin", of: element), let right = attribute("xMax", of: element),
            let top = attribute("yMin", of: element), let bottom = attribute("yMax", of: element),
            right > left, bottom > top, abs(left) < 100_000, abs(right) < 100_000, abs(top) < 100_000,
            abs(bottom) < 100_000
        else { return nil }
        let text = unescaped(String(decoding: element[open + 1..<close], as: UTF8.self))
        guard !text.isEmpty else { return nil }
        return PageWord(left: left, top: top, right: right, bottom: bottom, text: text)
    }

    private static func attribute(_ name: String, of element: ArraySlice<UInt8>) -> Double? {
        let key = Array("\(name)=\"".utf8)
        let end = element.firstIndex(of: 0x3E) ?? element.endIndex
        let tag = element[element.startIndex..<end]
        var index = tag.startIndex
        while index + key.count <= tag.endIndex {
            if tag[index] == key[0], tag[index..<index + key.count].elementsEqual(key) {
                let value = tag[(index + key.count)...].prefix { $0 != 0x22 }
                return Double(String(decoding: value, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
            }
            index += 1
        }
        return nil
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        // "&amp;" last, so that an escaped ampersand never starts a second escape.
        let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")]
        return escapes.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
