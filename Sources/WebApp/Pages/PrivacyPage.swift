import Hummingbird
import Interviewing

/// What should stay private: the candidate's own list, and places that hold something from it or look like it.
struct PrivacyPage {
    let shell: Shell

    /// Most terms on the list.
    static let mostTerms = 500
    /// Most places shown; the rest comes when these are settled.
    static let mostPlaces = 200

    func add(to router: Router<Context>) {
        router.get("/privacy") { request, _ in
            let desk = try await shell.desk()
            let model = PrivacyModel(try await places(desk), terms: desk.secretTerms)
            return try shell.page("privacy", model, title: "Privacy", at: .privacy, desk: desk, request: request)
        }
        router.post("/privacy") { request, _ in
            let terms = try Self.terms(try await request.form()["terms"] ?? "")
            try await shell.site.workspace.store.setSecretTerms(terms)
            return shell.done(.termsSet, then: .privacy)
        }
    }

    /// The terms of a text with one a line.
    static func terms(_ text: String) throws(RequestProblem) -> [String] {
        let terms = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }.uniqued
        guard terms.count <= mostTerms, terms.allSatisfy({ $0.count <= 200 }) else {
            throw .invalid("Keep the list to \(mostTerms) names of up to 200 characters each.")
        }
        return terms
    }

    private func places(_ desk: Desk) async throws(StoreError) -> [PrivacyModel.Place] {
        let scanner = SecretScanner(terms: desk.secretTerms)
        var places: [PrivacyModel.Place] = []
        if let resume = desk.resumes.first {
            places += scanner.scan(resume.text).map {
                PrivacyModel.Place($0, in: resume.name, at: Page.resume(nil).path)
            }
        }
        // Only stories that hold something are fetched, and only as many as the page shows.
        let holding = desk.active.filter { $0.secrets > 0 }.prefix(Self.mostPlaces)
        for record in try await shell.site.workspace.store.stories(holding.map(\.id)) {
            places += scanner.scan(record.draft.text.whole)
                .map { PrivacyModel.Place($0, in: record.draft.title, at: Page.story(record.id).path) }
        }
        return Array(places.prefix(Self.mostPlaces))
    }
}

/// The fields of the privacy page.
struct PrivacyModel {
    let hasPlaces: Bool
    let places: [Place]
    let terms: String

    struct Place {
        let sort: String
        let said: String
        let `where`: String
        let href: String

        init(_ secret: Secret, in title: String, at path: String) {
            sort = secret.kind.words
            said = secret.quote
            self.where = title
            href = path
        }
    }

    init(_ places: [Place], terms: [String]) {
        hasPlaces = !places.isEmpty
        self.places = places
        self.terms = terms.joined(separator: "\n")
    }
}
