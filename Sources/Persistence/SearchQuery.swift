/// A full-text query made of plain words.
///
/// The expression is built from quoted words, so nothing the candidate types is an operator.
enum SearchQuery {
    /// The expression for SQLite's `MATCH`, or nil when the query holds no word. The last word also matches as a beginning.
    static func expression(_ query: String) -> String? {
        let words = query.unicodeScalars
            .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil && $0 != "\u{301}" }
            .prefix(20)
            .map { "\"\(String(String.UnicodeScalarView($0)))\"" }
        guard !words.isEmpty else { return nil }
        return words.joined(separator: " ") + "*"
    }
}
