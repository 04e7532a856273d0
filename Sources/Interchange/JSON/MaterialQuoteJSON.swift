public import Interviewing
import TextAnalysis

/// Words of the candidate that show something, in JSON.
///
/// `start` and `end` are offsets in UTF-8 bytes of the text that `in` names.
public struct MaterialQuoteJSON: Encodable, Sendable {
    let quote: String
    /// The words within it that count, cut from the same bytes.
    let words: String
    let start: Int
    let end: Int
    let shows: String
    let weight: Double
    let `in`: SourceJSON

    /// Takes a quote.
    public init(_ quote: MaterialQuote) {
        self.quote = quote.quote
        let bytes = Array(quote.quote.utf8)
        let start = min(max(quote.words.start - quote.span.start, 0), bytes.count)
        let end = min(max(quote.words.end - quote.span.start, start), bytes.count)
        words = String(decoding: bytes[start..<end], as: UTF8.self)
        (self.start, self.end) = (quote.span.start, quote.span.end)
        (shows, weight) = (quote.shows, quote.weight.short)
        `in` = SourceJSON(quote.source, title: quote.title)
    }
}
