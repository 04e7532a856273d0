import Hummingbird
import Interviewing

/// The fields and files of a posted form or of a query, in order.
struct Form: Sendable {
    var fields: [(name: String, value: String)] = []
    var files: [File] = []

    /// A file of a multipart form; its name is only ever shown, never used as a path.
    struct File: Sendable {
        let field: String
        let name: String
        let bytes: [UInt8]
    }

    /// More fields than this are an attack or a mistake.
    static let mostFields = 500

    /// The first value of a field, with line breaks as `\n`; nil when it was not sent.
    subscript(_ name: String) -> String? {
        fields.first { $0.name == name }.map { Self.normalised($0.value) }
    }

    /// The first value of a field without surrounding space; empty when it was not sent.
    func word(_ name: String) -> String {
        (self[name] ?? "").trimmingSpace
    }

    /// Every value of a field.
    func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map { Self.normalised($0.value) }
    }

    /// Whether a field was sent at all, such as a ticked box or a pressed button.
    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// Reads `a=1&b=2`.
    init(urlEncoded bytes: some Collection<UInt8>) throws(RequestProblem) {
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decodeFormValue(parts[0]),
                let value = parts.count > 1 ? PercentCoding.decodeFormValue(parts[1]) : ""
            else { throw .unreadable("A field of the form is not proper UTF-8; send the form again.") }
            guard fields.count < Self.mostFields else { throw .unreadable("The form has too many fields.") }
            fields.append((name, value))
        }
    }

    init() {}

    /// Browsers send CRLF; everything inside counts bytes of LF text.
    static func normalised(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
        var bytes: [UInt8] = []
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\r") {
                bytes.append(UInt8(ascii: "\n"))
            } else if byte != UInt8(ascii: "\n") || last != UInt8(ascii: "\r") {
                bytes.append(byte)
            }
            last = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
