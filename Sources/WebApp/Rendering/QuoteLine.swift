import Interviewing
import TextAnalysis

/// Words of the candidate with the text they stand in.
struct QuoteLine {
    /// The words as HTML; what counts in them is marked.
    let quoted: String
    let inTitle: String
    let inHref: String
    let hasShows: Bool
    let shows: String

    init(_ quote: MaterialQuote) {
        let words = TextSpan(start: quote.words.start - quote.span.start, end: quote.words.end - quote.span.start)
        quoted = HTML.marked(quote.quote, [words])
        (inTitle, inHref) = (quote.title.shownTitle, quote.source.href)
        (hasShows, shows) = (!quote.shows.isEmpty, quote.shows)
    }

    init(_ placed: LevelBoard.PlacedQuote) {
        quoted = HTML.marked(placed.evidence.quote, [])
        (inTitle, inHref) = (placed.title.shownTitle, placed.source.href)
        (hasShows, shows) = (!placed.evidence.title.isEmpty, placed.evidence.title)
    }

    init(_ quote: FitEvidence.Quote) {
        quoted = HTML.marked(quote.text, [])
        (inTitle, inHref) = (quote.title.shownTitle, quote.place)
        (hasShows, shows) = (true, "Speaks for \(quote.leaning.words)")
    }
}

extension ConsistencySource {
    /// The page that shows the text; what is quoted of a résumé is always the newest one.
    var href: String {
        switch self {
        case .resume: Page.resume(nil).path
        case .story(let id): Page.story(id).path
        case .answer: Page.loops.path
        }
    }
}

extension String {
    /// A title as a link shows it.
    fileprivate var shownTitle: String { trimmingSpace.isEmpty ? "Untitled" : self }
}

extension HTML {
    /// A text with some of its bytes marked; spans beyond it are cut off, and those that overlap are marked once.
    static func marked(_ text: String, _ spans: [TextSpan]) -> String {
        let bytes = Array(text.utf8)
        func whole(_ offset: Int) -> Int {
            var offset = min(max(offset, 0), bytes.count)
            while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            return offset
        }
        var html = HTML()
        var done = 0
        for span in spans.sorted() {
            let (start, end) = (max(whole(span.start), done), whole(span.end))
            guard start < end else { continue }
            html.escaped(String(decoding: bytes[done..<start], as: UTF8.self))
            html.markup("<mark class=\"hit\">")
            html.escaped(String(decoding: bytes[start..<end], as: UTF8.self))
            html.markup("</mark>")
            done = end
        }
        html.escaped(String(decoding: bytes[done...], as: UTF8.self))
        return html.text
    }
}
