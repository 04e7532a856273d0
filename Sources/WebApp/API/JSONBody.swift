import Foundation
import Hummingbird
import Interviewing

/// A JSON object that a request may send; keys beyond those are refused.
protocol JSONBody: Decodable {
    associatedtype CodingKeys: CodingKey & CaseIterable
}

/// A body whose keys were all known.
struct Strict<Body: JSONBody>: Decodable {
    let body: Body

    init(from decoder: any Decoder) throws {
        let known = Set(Body.CodingKeys.allCases.map(\.stringValue))
        let sent = try decoder.container(keyedBy: AnyKey.self)
        let keys = sent.allKeys.map(\.stringValue).sorted()
        if let unknown = keys.first(where: { !known.contains($0) }) {
            throw RequestProblem.unknownKey(unknown, known: known)
        }
        for key in keys where try sent.decodeNil(forKey: AnyKey(stringValue: key)) {
            throw RequestProblem.json("wrong-type", key, "“\(key)” is null; give it a value or leave it out.")
        }
        body = try Body(from: decoder)
    }
}

/// The body of an action that needs none: nothing, or an empty object.
struct NoBody: JSONBody {
    enum CodingKeys: CodingKey, CaseIterable {}
}

/// Any key of an object.
struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Request {
    /// The object in the body.
    func json<Body: JSONBody>(_ type: Body.Type, upTo limit: Int = BodyLimit.form) async throws -> Body {
        try Self.decode(try await jsonBytes(upTo: limit))
    }

    /// Checks that an action which needs nothing was sent nothing.
    func noBody() async throws {
        let bytes = try await bytes(upTo: BodyLimit.form)
        guard !bytes.isEmpty else { return }
        try requireJSON()
        let _: NoBody = try Self.decode(bytes)
    }

    /// The bytes of a body that says it is JSON.
    func jsonBytes(upTo limit: Int) async throws -> [UInt8] {
        try requireJSON()
        return try await bytes(upTo: limit)
    }

    private func requireJSON() throws(RequestProblem) {
        let type = (headers[.contentType] ?? "").prefix { $0 != ";" }
        guard String(type).trimmingSpace.lowercased() == "application/json" else {
            throw RequestProblem(
                status: .unsupportedMediaType,
                code: "media-type",
                sentence: "Send JSON, with Content-Type: application/json."
            )
        }
    }

    private static func decode<Body: JSONBody>(_ bytes: [UInt8]) throws -> Body {
        do {
            return try JSONDecoder().decode(Strict<Body>.self, from: Data(bytes)).body
        } catch let problem as RequestProblem {
            throw problem
        } catch {
            throw RequestProblem(unreadable: error)
        }
    }
}
