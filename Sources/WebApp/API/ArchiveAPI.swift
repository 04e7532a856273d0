import HTTPTypes
import Hummingbird
import Interchange
import Interviewing

/// How everything leaves and comes back, and copies of the database.
struct ArchiveAPI {
    let shell: Shell

    private var actions: ArchiveActions { ArchiveActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/api/archive") { request, _ -> Response in
            let archive = try await actions.archive(try Query(request, known: ["scrub"]).scrubbing)
            return .json(bytes: try ArchiveJSON.write(archive))
        }
        router.post("/api/archive") { request, _ -> Response in
            _ = try Query(request)
            let bytes = try await request.jsonBytes(upTo: BodyLimit.archive)
            return try .json(SummaryJSON(try await actions.restore(try archive(bytes))))
        }
        router.get("/api/archive/stories.md") { request, _ -> Response in
            let text = try await actions.markdown(try Query(request, known: ["scrub"]).scrubbing)
            return Response(
                status: .ok,
                headers: [.contentType: "text/markdown; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text))
            )
        }
        router.post("/api/archive/notes") { request, _ -> Response in
            _ = try Query(request)
            let text = Form.normalised(try await request.json(NotesBody.self, upTo: BodyLimit.upload).text)
            return try .json(SummaryJSON(try await actions.restore(actions.notes(text, name: "the notes"))))
        }
        router.post("/api/backup") { request, _ -> Response in
            _ = try Query(request)
            try await request.noBody()
            return try .json(BackupJSON(path: try await shell.site.backUp()))
        }
    }

    private func archive(_ bytes: [UInt8]) throws -> Archive {
        do {
            return try ArchiveJSON.read(bytes, name: "The archive")
        } catch {
            throw RequestProblem.invalid(error.sentence)
        }
    }
}

extension Query {
    /// Whether secrets shall be replaced.
    fileprivate var scrubbing: ArchiveActions.Scrubbing {
        get throws(RequestProblem) { try flag("scrub") ? .scrubbed : .whole }
    }
}

/// Stories in Markdown or plain text, as people keep them.
private struct NotesBody: JSONBody {
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case text }
}

private struct SummaryJSON: Encodable {
    let added: Int
    let updated: Int
    let unchanged: Int
    let resumes: Int
    let loops: Int
    let entries: Int
    let artifacts: Int
    let designs: Int
    let offers: Int
    let marks: Int
    let rehearsals: Int
    let payFiles: Int

    init(_ summary: RestoreSummary) {
        added = summary.added
        updated = summary.updated
        unchanged = summary.unchanged
        resumes = summary.resumes
        loops = summary.loops
        entries = summary.entries
        artifacts = summary.artifacts
        designs = summary.designs
        offers = summary.offers
        marks = summary.marks
        rehearsals = summary.rehearsals
        payFiles = summary.payFiles
    }
}

private struct BackupJSON: Encodable {
    let path: String
}
