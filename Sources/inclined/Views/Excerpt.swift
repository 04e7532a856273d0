import TextAnalysis

/// The part of one line of text around a span, with carets under it, cut to a width.
struct Excerpt {
    /// One-based line number of the span's start.
    let line: Int
    /// The text, with `…` where it was cut.
    let text: String
    /// Spaces and carets, column for column.
    let carets: String

    init(_ document: Document, span: TextSpan, width: Int) {
        line = document.position(of: span.start).line
        let bytes = document.bytes
        var lineStart = span.start
        while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
        var lineEnd = span.start
        while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
        // A quote that runs over a wrapped line is shown joined.
        lineEnd = max(lineEnd, span.end)

        let before = Excerpt.clean(document.text(in: TextSpan(start: lineStart, end: span.start)))
        let quote = Excerpt.clean(document.text(in: TextSpan(start: span.start, end: span.end)))
        let after = Excerpt.clean(document.text(in: TextSpan(start: span.end, end: lineEnd)))

        let room = max(10, width)
        var shownQuote = quote
        let isCut = Terminal.columns(of: quote) > room - 2
        if isCut { shownQuote = String(quote.prefix(room - 3)) + "…" }
        let left = max(0, min(before.count, (room - shownQuote.count) / 2))
        var shownBefore = before
        if before.count > left, before.count + shownQuote.count > room {
            shownBefore = "…" + before.suffix(max(0, left - 1))
        }
        let used = Terminal.columns(of: shownBefore) + Terminal.columns(of: shownQuote)
        var shownAfter = isCut ? "" : after
        if !isCut, used + Terminal.columns(of: after) > room {
            shownAfter = String(after.prefix(max(0, room - used - 1))) + "…"
        }

        text = shownBefore + shownQuote + shownAfter
        carets =
            String(repeating: " ", count: Terminal.columns(of: shownBefore))
            + String(repeating: "^", count: Terminal.columns(of: shownQuote))
    }

    private static func clean(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}

extension String {
    /// Filled with spaces to a number of columns.
    func padded(to width: Int, right: Bool = false) -> String {
        let missing = max(0, width - Terminal.columns(of: self))
        let fill = String(repeating: " ", count: missing)
        return right ? fill + self : self + fill
    }

    /// The text with the first occurrence of a part exchanged.
    func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return replacingCharacters(in: range, with: other)
    }

    private func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
