import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Interviewing

extension RequestProblem {
    /// The one form of every error of the API: `application/problem+json` (RFC 9457), with a stable `code`.
    var document: Response { document(current: nil) }

    /// The same with the newest state of the story, for a conflict.
    func document(current: StoryRecord?) -> Response {
        let body = ProblemDocument(
            type: "about:blank",
            title: status.reasonPhrase,
            status: status.code,
            code: code,
            detail: sentence,
            fields: fields.isEmpty ? nil : fields.map { .init(name: $0.name, detail: $0.sentence) },
            current: current.map(StoryJSON.init)
        )
        let bytes = (try? JSONEncoder.ours.encode(body)) ?? Data()
        return Response(
            status: status,
            headers: [.contentType: "application/problem+json", .contentLength: "\(bytes.count)"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

/// The fields of an error of the API.
private struct ProblemDocument: Encodable {
    let type: String
    let title: String
    let status: Int
    let code: String
    let detail: String
    let fields: [Field]?
    let current: StoryJSON?

    struct Field: Encodable {
        let name: String
        let detail: String
    }
}
