import Hummingbird
import Interchange
import Interviewing

/// The story bank: the list, and new stories.
struct StoriesAPI {
    let shell: Shell

    private static let (usual, most, farthest) = (50, 200, 1_000_000)

    func add(to router: Router<Context>) {
        router.get("/api/stories") { request, _ -> Response in
            let query = try Query(request, known: ["q", "tag", "state", "limit", "offset"])
            let limit = try query.number("limit", in: 1...Self.most) ?? Self.usual
            let offset = try query.number("offset", in: 0...Self.farthest) ?? 0
            let filter = try StoryFilter(query)
            let matches = try await filter.matches(in: shell.site.workspace.store)
            let found = filter.stories(of: try await shell.desk(), matches: matches)
            let page = found.dropFirst(offset).prefix(limit).map(StorySummaryJSON.init)
            return try .json(StoriesJSON(total: found.count, limit: limit, offset: offset, stories: page))
        }
        router.post("/api/stories") { request, _ -> Response in
            _ = try Query(request)
            let draft = try await request.json(DraftBody.self).draft
            return try .story(created: try await StoryActions(shell: shell).create(draft))
        }
    }
}

extension StoryFilter {
    /// Reads the query of the API.
    init(_ query: Query) throws(RequestProblem) {
        let tag = query.word("tag")
        self.query = query.word("q").shortened(to: 500)
        self.tag = tag.isEmpty ? nil : tag
        page = 1
        switch query.word("state") {
        case "", "active": isRetired = false
        case "retired": isRetired = true
        default: throw .query("state", "“state” is active or retired.")
        }
    }
}

extension Response {
    /// A new story, and where it is.
    static func story(created record: StoryRecord) throws -> Response {
        try created(StoryJSON(record), at: "/api/stories/\(record.id)")
    }
}

private struct StoriesJSON: Encodable {
    let total: Int
    let limit: Int
    let offset: Int
    let stories: [StorySummaryJSON]
}
