import Interviewing

/// The places in the résumé in use and in stories in use that hold what should not leave.
struct SecretPlaces {
    let places: [Place]

    /// Most places shown; the rest comes when these are settled.
    static let most = 200

    struct Place {
        let secret: Secret
        let source: ConsistencySource
        let title: String
    }

    init(_ desk: Desk, store: any Store) async throws(StoreError) {
        let scanner = SecretScanner(terms: desk.secretTerms)
        var places: [Place] = []
        if let resume = desk.resumes.first {
            places += scanner.scan(resume.text)
                .map { Place(secret: $0, source: .resume(resume.number), title: resume.name) }
        }
        // Only stories that hold something are fetched, and only as many as are shown.
        let holding = desk.active.filter { $0.secrets > 0 }.prefix(Self.most)
        for record in try await store.stories(holding.map(\.id)) {
            places += scanner.scan(record.draft.text.whole)
                .map { Place(secret: $0, source: .story(record.id), title: record.draft.title) }
        }
        self.places = Array(places.prefix(Self.most))
    }
}
