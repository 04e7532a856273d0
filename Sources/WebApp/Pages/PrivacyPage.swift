import Hummingbird
import Interviewing

/// What should stay private: the candidate's own list, and places that hold something from it or look like it.
struct PrivacyPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/privacy") { request, _ in
            let desk = try await shell.desk()
            let places = try await SecretPlaces(desk, workspace: shell.site.workspace).places
            let model = PrivacyModel(places.map(PrivacyModel.Place.init), terms: desk.secretTerms)
            return try shell.page("privacy", model, title: "Privacy", at: .privacy, desk: desk, request: request)
        }
        router.post("/privacy") { request, _ in
            let lines = (try await request.form()["terms"] ?? "").split(whereSeparator: \.isNewline).map(String.init)
            _ = try await ProfileActions(shell: shell).setSecretTerms(lines)
            return shell.done(.termsSet, then: .privacy)
        }
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
        let around: String
        let `where`: String
        let href: String

        init(_ place: SecretPlaces.Place) {
            sort = place.secret.kind.words
            said = place.secret.quote
            around = place.context
            self.where = place.title
            href = place.source.page.path
        }
    }

    init(_ places: [Place], terms: [String]) {
        hasPlaces = !places.isEmpty
        self.places = places
        self.terms = terms.joined(separator: "\n")
    }
}
