import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Interviewing

extension Response {
    /// An answer in JSON.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        json(bytes: Array(try JSONEncoder.ours.encode(value)), status: status)
    }

    /// Something new, and where it is.
    static func created(_ value: some Encodable, at path: String) throws -> Response {
        var response = try json(value, status: .created)
        response.headers[.location] = path
        return response
    }

    /// JSON that is written already.
    static func json(bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json", .contentLength: "\(bytes.count)"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// An assessment in the form of `inclined assess --json`.
    static func assessment(_ assessment: Assessment) -> Response {
        var writer = JSONWriter()
        writer.assessment(assessment, text: .included)
        return json(bytes: writer.bytes)
    }

    /// Done, and nothing to say.
    static var nothing: Response { Response(status: .noContent) }
}
