import Hummingbird
import Interviewing

/// The reading of any text; nothing is stored.
struct AssessAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.post("/api/assess") { request, _ -> Response in
            _ = try Query(request)
            let submission = try await request.json(AssessBody.self).submission
            return .assessment(shell.site.workspace.assessor.assess(submission))
        }
    }
}

/// A text to read.
private struct AssessBody: JSONBody {
    let id: String?
    let kind: String
    let text: String
    let question: String?
    let target: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case id, kind, text, question, target }

    var submission: Submission {
        get throws(RequestProblem) {
            guard let kind = TextKind(rawValue: kind) else {
                throw .choice("kind", of: TextKind.allCases.map(\.rawValue))
            }
            let track = target.flatMap { Track(rawValue: $0) }
            guard target == nil || track != nil else { throw .choice("target", of: Track.allCases.map(\.rawValue)) }
            return Submission(id: id ?? "", kind: kind, text: text, question: question, target: track)
        }
    }
}

extension RequestProblem {
    /// A value that is none of a closed list.
    static func choice(_ name: String, of choices: [String]) -> RequestProblem {
        let sentence = "“\(name)” must be one of: \(choices.joined(separator: ", "))."
        return .invalid(sentence, fields: [(name, sentence)])
    }
}
