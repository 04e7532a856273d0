import TextAnalysis

/// A text with marks on it, as HTML: marks may overlap, so the text is cut at every edge.
struct MarkedText {
    /// One mark: where, with which classes, and the anchor that links point at.
    struct Mark {
        let span: TextSpan
        let classes: String
        var anchor: String?
        var title: String?
    }

    /// The HTML of the bytes of `window`, each stretch in one `mark` with the classes of every mark over it.
    ///
    /// Spans that split a character are widened to whole characters, so that the output is always valid UTF-8.
    static func html(_ document: Document, marks: [Mark], in window: TextSpan) -> String {
        let bytes = document.bytes
        func whole(_ offset: Int) -> Int {
            var offset = min(max(offset, window.start), window.end)
            while offset < window.end, offset > window.start, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            return offset
        }
        let shown = marks.filter { !$0.span.isEmpty && $0.span.overlaps(window) }
            .map { (start: whole($0.span.start), end: whole($0.span.end), mark: $0) }
            .filter { $0.start < $0.end }
        let edges = Set(shown.flatMap { [$0.start, $0.end] }).union([window.start, window.end]).sorted()
        let starting = Dictionary(grouping: shown.indices) { shown[$0].start }
        let ending = Dictionary(grouping: shown.indices) { shown[$0].end }
        var open: [Int] = []
        var html = HTML()
        for (start, end) in zip(edges, edges.dropFirst()) {
            if let closed = ending[start] { open.removeAll(where: closed.contains) }
            let opened = starting[start] ?? []
            open += opened
            if open.isEmpty {
                html.escaped(String(decoding: bytes[start..<end], as: UTF8.self))
            } else {
                stretch(bytes[start..<end], open.map { shown[$0].mark }, opened.map { shown[$0].mark }, to: &html)
            }
        }
        return html.text
    }

    private static func stretch(_ bytes: ArraySlice<UInt8>, _ marks: [Mark], _ opened: [Mark], to html: inout HTML) {
        // An anchor stands once, where its mark begins; several that begin together are nested.
        let anchors = opened.compactMap(\.anchor)
        for anchor in anchors.dropFirst() {
            html.markup("<span")
            html.attribute("id", anchor)
            html.markup("></span>")
        }
        html.markup("<mark")
        if let anchor = anchors.first { html.attribute("id", anchor) }
        html.attribute("class", marks.map(\.classes).joined(separator: " "))
        if let title = marks.last(where: { $0.title != nil })?.title { html.attribute("title", title) }
        html.markup(">")
        html.escaped(String(decoding: bytes, as: UTF8.self))
        html.markup("</mark>")
    }
}
