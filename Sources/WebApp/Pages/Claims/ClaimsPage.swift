import Hummingbird
import Interviewing

/// What people say about the two tracks, what public evidence says, and every page that it rests on.
struct ClaimsPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/claims") { request, _ in
            let desk = try await shell.desk()
            let query = ClaimQuery(try request.query())
            let title = "What people say"
            // Searches are many; only the whole list is worth keeping.
            guard query.isOpen else {
                let model = ClaimsModel(query, library: shell.library)
                return try shell.page("claims", model, title: title, at: .claims, desk: desk, request: request)
            }
            return try shell.remembered("claims", title: title, at: .claims, desk: desk, request: request) {
                ClaimsModel(query, library: shell.library)
            }
        }
    }
}

extension ClaimQuery {
    /// Characters of a search that are read; what is longer finds nothing more.
    private static let longest = 200

    /// Reads a query; what is not known filters nothing.
    init(_ form: Form) {
        self.init(
            String(form.word("q").prefix(Self.longest)),
            verdicts: Set([Claim.Verdict(rawValue: form.word("verdict"))].compactMap(\.self)),
            track: Track(rawValue: form.word("track")),
            matter: Claim.Matter(rawValue: form.word("about"))
        )
    }

    /// Whether everything is asked for.
    var isOpen: Bool { text.isEmpty && verdicts.isEmpty && confidences.isEmpty && track == nil && matter == nil }
}
