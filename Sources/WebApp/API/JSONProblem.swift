import HTTPTypes

extension RequestProblem {
    /// Why a body could not be read, with the key that is at fault.
    init(unreadable error: any Error) {
        guard let fault = error as? DecodingError else {
            self = .noJSON
            return
        }
        switch fault {
        case .keyNotFound(let key, let context):
            let name = Self.name(context.codingPath + [key])
            self = .json("missing-key", name, "“\(name)” is missing; send it.")
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            self = Self.wrongType(Self.name(context.codingPath), type)
        case .dataCorrupted(let context):
            let name = Self.name(context.codingPath)
            self = name.isEmpty ? .noJSON : .json("wrong-value", name, "“\(name)” holds a value that cannot be used.")
        @unknown default:
            self = .noJSON
        }
    }

    static func unknownKey(_ key: String, known: Set<String>) -> RequestProblem {
        let cure =
            known.isEmpty ? "send nothing, or an empty object." : "known are \(known.sorted().joined(separator: ", "))."
        let name = String(key.prefix(60))
        return .json("unknown-key", name, "There is no key “\(name)” here; \(cure)")
    }

    /// A body that cannot be read, because of one key.
    static func json(_ code: String, _ key: String, _ sentence: String) -> RequestProblem {
        RequestProblem(status: .badRequest, code: code, sentence: sentence, fields: [(key, sentence)])
    }

    private static var noJSON: RequestProblem {
        RequestProblem(
            status: .badRequest,
            code: "no-json",
            sentence: "The body is not JSON; send one JSON object in UTF-8."
        )
    }

    private static func wrongType(_ name: String, _ type: any Any.Type) -> RequestProblem {
        let expected =
            switch type {
            case is String.Type: "a text"
            case is Int.Type: "a whole number"
            case is Double.Type: "a number"
            case is Bool.Type: "true or false"
            case is [String].Type, is [Any].Type: "a list"
            default: "an object"
            }
        guard !name.isEmpty else { return .json("wrong-type", "body", "The body must be one JSON object.") }
        return .json("wrong-type", name, "“\(name)” must be \(expected).")
    }

    private static func name(_ path: [any CodingKey]) -> String {
        path.map { key in key.intValue.map { "\($0)" } ?? String(key.stringValue.prefix(60)) }.joined(separator: ".")
    }
}
