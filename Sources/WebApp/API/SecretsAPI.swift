import Hummingbird
import Interchange
import Interviewing
import TextAnalysis

/// What should stay private: the candidate's own list, and the places that hold something of it or look like it.
struct SecretsAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/secrets") { request, _ -> Response in
            _ = try Query(request)
            let found = try await SecretPlaces(try await shell.desk(), workspace: shell.site.workspace)
            return try .json(SecretsJSON(places: found.places.map(SecretsJSON.Entry.init)))
        }
        router.get("/api/secret-terms") { request, _ -> Response in
            _ = try Query(request)
            return try .json(TermsJSON(terms: try await shell.site.workspace.store.secretTerms()))
        }
        router.put("/api/secret-terms") { request, _ -> Response in
            _ = try Query(request)
            let terms = try await request.json(TermsBody.self).terms
            return try .json(TermsJSON(terms: try await ProfileActions(shell: shell).setSecretTerms(terms)))
        }
    }
}

private struct TermsBody: JSONBody {
    let terms: [String]

    enum CodingKeys: String, CodingKey, CaseIterable { case terms }
}

private struct TermsJSON: Encodable {
    let terms: [String]
}

private struct SecretsJSON: Encodable {
    let places: [Entry]

    struct Entry: Encodable {
        let kind: Secret.Kind
        let quote: String
        let start: Int
        let end: Int
        let source: SourceJSON

        init(_ place: SecretPlaces.Place) {
            kind = place.secret.kind
            quote = place.secret.quote
            start = place.secret.span.start
            end = place.secret.span.end
            source = SourceJSON(place.source, title: place.title)
        }
    }
}
