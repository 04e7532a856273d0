import Interviewing
import TextAnalysis

/// The places in the résumé in use and in stories in use that hold what should not leave.
struct SecretPlaces {
    let places: [Place]

    /// Most places shown; the rest comes when these are settled.
    static let most = 200

    struct Place {
        let secret: Secret
        let source: ConsistencySource
        let title: String
        /// The words around it, cut at spaces.
        let context: String

        init(_ secret: Secret, in text: String, source: ConsistencySource, title: String) {
            self.secret = secret
            self.source = source
            self.title = title
            context = Self.context(of: secret, in: text)
        }

        /// Bytes shown on either side.
        private static let reach = 48

        private static func context(of secret: Secret, in text: String) -> String {
            let bytes = Array(text.utf8)
            let space = UInt8(ascii: " ")
            var start = max(0, secret.span.start - reach)
            while start > 0, start < secret.span.start, bytes[start - 1] > space { start += 1 }
            var end = min(bytes.count, secret.span.end + reach)
            while end < bytes.count, end > secret.span.end, bytes[end] > space { end -= 1 }
            let words = String(decoding: bytes[start..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            return (start > 0 ? "… " : "") + words.joined(separator: " ") + (end < bytes.count ? " …" : "")
        }
    }

    init(_ desk: Desk, store: any Store) async throws(StoreError) {
        let scanner = SecretScanner(terms: desk.secretTerms)
        var places: [Place] = []
        if let resume = desk.resumes.first {
            places += scanner.scan(resume.text)
                .map { Place($0, in: resume.text, source: .resume(resume.number), title: resume.name) }
        }
        // Only stories that hold something are fetched, and only as many as are shown.
        let holding = desk.active.filter { $0.secrets > 0 }.prefix(Self.most)
        for record in try await store.stories(holding.map(\.id)) {
            let text = record.draft.text.whole
            places += scanner.scan(text)
                .map { Place($0, in: text, source: .story(record.id), title: record.draft.title) }
        }
        self.places = Array(places.prefix(Self.most))
    }
}
