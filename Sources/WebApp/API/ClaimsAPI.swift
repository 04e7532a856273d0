import Hummingbird
import Interchange
import Interviewing

/// What people say about the two tracks, and what public evidence says.
struct ClaimsAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/claims") { request, _ -> Response in
            let query = try Query(request, known: ["q", "verdict", "confidence", "track", "about"])
            let verdict: Claim.Verdict? = try query.choice("verdict")
            let confidence: Claim.Confidence? = try query.choice("confidence")
            let wanted = ClaimQuery(
                query.word("q"),
                verdicts: Set([verdict].compactMap(\.self)),
                confidences: Set([confidence].compactMap(\.self)),
                track: try query.track("track"),
                matter: try query.choice("about")
            )
            let search = ClaimSearch(claims: shell.library.claims, sources: shell.library.sources)
            return try .json(
                ClaimsJSON(claims: search.claims(wanted), sources: search.sources(ClaimQuery(wanted.text)))
            )
        }
        router.get("/api/claims/{id}") { request, context -> Response in
            _ = try Query(request)
            let search = ClaimSearch(claims: shell.library.claims, sources: shell.library.sources)
            guard let hit = context.parameters.get("id").flatMap({ search.claim($0) }) else {
                throw RequestProblem.missing
            }
            return try .json(ClaimJSON(hit))
        }
    }
}
