import Hummingbird
import Interchange
import Interviewing

/// Reviews of any document, of which nothing is stored, and the kinds there are.
struct ReviewsAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.post("/api/reviews") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(ReviewBody.self)
            let track = try body.track.map { name throws(RequestProblem) in try Track.named(name) }
            return try .review(of: try .named(body.type), Form.normalised(body.text), target: track, shell: shell)
        }
        router.get("/api/document-kinds") { request, _ -> Response in
            _ = try Query(request)
            let kinds = shell.site.workspace.assessor.workshop.library.artifacts.map(ArtifactKindJSON.init)
            return try .json(ArtifactKindListJSON(kinds: kinds))
        }
    }
}

extension Response {
    /// The review of a text as a kind of document.
    static func review(
        of type: ArtifactType,
        _ text: String,
        target: Track?,
        shell: Shell
    ) throws -> Response {
        guard text.utf8.count <= DocumentActions.longestText else {
            let sentence = "This is longer than any document of these kinds; keep it below 200 KB of text."
            throw RequestProblem.invalid(sentence, fields: [("text", sentence)])
        }
        let submission = ArtifactSubmission(type: type, text: text, target: target)
        return try .json(ArtifactReviewJSON(shell.documents.reviewer.review(submission)))
    }
}

/// A text, what it is meant to be, and the track its writer aims at.
private struct ReviewBody: JSONBody {
    let type: String
    let text: String
    let track: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case type, text, track }
}

private struct ArtifactKindListJSON: Encodable {
    let kinds: [ArtifactKindJSON]
}
