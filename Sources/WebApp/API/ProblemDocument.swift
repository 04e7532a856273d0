import Foundation
import HTTPTypes
import Hummingbird

extension RequestProblem {
    /// The one form of every error of the API: `application/problem+json` (RFC 9457), with a stable `code`.
    var document: Response {
        let body = ProblemDocument(
            type: "about:blank",
            title: status.reasonPhrase,
            status: status.code,
            code: code,
            detail: sentence,
            fields: fields.isEmpty ? nil : fields.map { .init(name: $0.name, detail: $0.sentence) }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = (try? encoder.encode(body)) ?? Data()
        return Response(
            status: status,
            headers: [.contentType: "application/problem+json"],
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

    struct Field: Encodable {
        let name: String
        let detail: String
    }
}
