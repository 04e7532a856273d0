import Foundation
import Interviewing
import Persistence
import Testing
import WebApp

/// What a program reads about the API is what the API does.
@Suite struct RouteAgreementTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("Every route stands in openapi.json, and openapi.json names no other")
    func routesAgree() throws {
        let routes = Set(try Self.app().routes)
        let described = try Self.described()
        #expect(routes.subtracting(described).sorted() == [], "routes without a description")
        #expect(described.subtracting(routes).sorted() == [], "descriptions without a route")
        #expect(routes.count > 40)
    }

    /// The operations of the document, such as `GET /api/desk`.
    private static func described() throws -> Set<String> {
        let data = try Data(contentsOf: root.appendingPathComponent("Web/openapi.json"))
        let paths = try JSONDecoder().decode(OpenAPI.self, from: data).paths
        return Set(paths.flatMap { path, operations in operations.keys.map { "\($0.uppercased()) \(path)" } })
    }

    private struct OpenAPI: Decodable {
        let paths: [String: [String: Operation]]
        struct Operation: Decodable { let operationId: String }
    }

    /// An application over nothing: routes need neither content nor templates.
    private static func app() throws -> WebApp {
        try WebApp(
            Site(
                workspace: Workspace(
                    store: try SQLiteStore.inMemory(),
                    assessor: try Assessor(library: Library())
                ),
                files: [:],
                samples: [],
                readDocument: { _, _ in "" },
                readText: { bytes, _ in String(decoding: bytes, as: UTF8.self) },
                now: { Timestamp(milliseconds: 0) },
                shownTime: { _ in "" },
                today: { "2026-01-01" },
                newID: {
                    var random = SystemRandomNumberGenerator()
                    return StoryID(using: &random)
                },
                newSeed: { 1 },
                backUp: { () async throws(StoreError) in "" },
                storage: { Storage(path: "", bytes: 0, backups: []) },
                version: "test"
            )
        )
    }
}
