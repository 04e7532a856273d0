import HTTPTypes
import Hummingbird

/// The front end's files, ready to send; looked up by name in a closed table, so no path reaches the file system.
struct Assets: Sendable {
    private struct Asset: Sendable {
        let type: String
        let tag: String
        let body: ByteBuffer
    }

    private let table: [String: Asset]

    /// Everything but templates.
    init(_ files: [String: [UInt8]]) {
        table = files.filter { !$0.key.hasPrefix("templates/") }.reduce(into: [:]) { table, file in
            guard let type = Self.type(of: file.key) else { return }
            table[file.key] = Asset(type: type, tag: Self.tag(file.value), body: ByteBuffer(bytes: file.value))
        }
    }

    /// The file, or 304 when the browser has it already.
    func response(_ path: String, to request: Request) throws(RequestProblem) -> Response {
        guard let asset = table[path] else { throw .missing }
        var headers: HTTPFields = [.contentType: asset.type, .eTag: asset.tag, .cacheControl: "no-cache"]
        guard request.headers[.ifNoneMatch] != asset.tag else {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentLength] = "\(asset.body.readableBytes)"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.body))
    }

    private static func type(of path: String) -> String? {
        switch path.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "otf": "font/otf"
        case "ttf": "font/ttf"
        case "woff2": "font/woff2"
        case "json": "application/json"
        default: nil
        }
    }

    /// FNV-1a over the bytes: a file that changes gets another tag.
    private static func tag(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "\"\(String(hash, radix: 36))\""
    }
}
