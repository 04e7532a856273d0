import HTTPTypes
import Hummingbird
import Interchange

/// How much a request may carry.
enum BodyLimit {
    /// Everything a candidate owns: what can be exported can be imported.
    static let archive = ArchiveJSON.largest
    /// Documents.
    static let upload = 16 * 1024 * 1024
    /// Everything else: a story, a list, a JSON document.
    static let form = 1024 * 1024
}

extension Request {
    /// The bytes of the body.
    ///
    /// - Throws: `RequestProblem` when there are more than the limit.
    func bytes(upTo limit: Int) async throws -> [UInt8] {
        let tooLarge = RequestProblem(
            status: .contentTooLarge,
            code: "too-large",
            sentence: "This is more than \(limit / 1024 / 1024) MB; send less at once."
        )
        if let length = headers[.contentLength].flatMap(Int.init), length > limit { throw tooLarge }
        var bytes: [UInt8] = []
        for try await part in body {
            guard bytes.count + part.readableBytes <= limit else { throw tooLarge }
            bytes += part.readableBytesView
        }
        return bytes
    }

    /// The posted form, either encoding.
    func form(upTo limit: Int = BodyLimit.form) async throws -> Form {
        let type = headers[.contentType] ?? ""
        let bytes = try await bytes(upTo: limit)
        if let boundary = MultipartForm.boundary(of: type) { return try MultipartForm.read(bytes, boundary: boundary) }
        guard bytes.isEmpty || type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
            throw RequestProblem(
                status: .unsupportedMediaType,
                code: "media-type",
                sentence: "Send a form, as application/x-www-form-urlencoded or multipart/form-data."
            )
        }
        return try Form(urlEncoded: bytes)
    }

    /// The query as a form.
    func query() throws(RequestProblem) -> Form {
        try Form(urlEncoded: Array((uri.query ?? "").utf8))
    }
}
