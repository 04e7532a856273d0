import HTTPTypes
import Hummingbird
import Interchange
import Interviewing

/// Where the data is, and how it leaves and comes back.
struct DataPage {
    let shell: Shell

    private var actions: ArchiveActions { ArchiveActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/data") { request, _ in
            let model = DataModel(shell.site.storage(), shownTime: shell.site.shownTime)
            return try shell.page(
                "data",
                model,
                title: "Your data",
                at: .data,
                desk: try await shell.desk(),
                request: request
            )
        }
        router.post("/backup") { _, _ in
            _ = try await shell.site.backUp()
            return shell.done(.backedUp, then: .data)
        }
        router.get("/export/everything.json") { request, _ in
            let archive = try await actions.archive(try request.query().has("scrub") ? .scrubbed : .whole)
            return Response.download(try ArchiveJSON.write(archive), type: "application/json", name: "inclined.json")
        }
        router.get("/export/stories.md") { request, _ in
            let text = try await actions.markdown(try request.query().has("scrub") ? .scrubbed : .whole)
            return Response.download(
                Array(text.utf8),
                type: "text/markdown; charset=utf-8",
                name: "inclined-stories.md"
            )
        }
        router.post("/import") { request, _ in
            let summary = try await add(try await request.form(upTo: BodyLimit.archive))
            return shell.done(summary.isEmpty ? .nothingImported : .imported, then: .data)
        }
    }

    private func add(_ form: Form) async throws -> RestoreSummary {
        var archive = Archive()
        for file in form.files { try await add(file, to: &archive) }
        archive.add(actions.notes(form["text"] ?? "", name: "the pasted text"))
        return try await actions.restore(archive)
    }

    private func add(_ file: Form.File, to archive: inout Archive) async throws {
        do {
            if file.name.lowercased().hasSuffix(".json") {
                archive.add(try ArchiveJSON.read(file.bytes, name: file.name))
                return
            }
            // Our Markdown must stay as it is; other documents are cleaned.
            let isOurs = [".md", ".markdown"].contains { file.name.lowercased().hasSuffix($0) }
            let text =
                isOurs
                ? try shell.site.readText(file.bytes, file.name)
                : try await shell.site.readDocument(file.bytes, file.name)
            archive.add(actions.notes(text, name: file.name))
        } catch let error as InterchangeError {
            throw RequestProblem.invalid(error.sentence)
        } catch let problem as RequestProblem {
            throw problem
        } catch {
            throw RequestProblem.invalid("\(error)")
        }
    }
}

/// The fields of the data page.
struct DataModel {
    let path: String
    let size: String
    let backedUp: String?
    let backups: [String]

    init(_ storage: Storage, shownTime: (Timestamp) -> String) {
        path = storage.path
        size =
            storage.bytes < 1_000_000
            ? "\(max(1, storage.bytes / 1000)) KB" : "\(Double(storage.bytes / 100_000) / 10) MB"
        backedUp = storage.backups.first.map { shownTime($0.made) }
        backups = storage.backups.map(\.path)
    }
}

extension Response {
    /// A file to keep.
    static func download(_ bytes: [UInt8], type: String, name: StaticString) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: "attachment; filename=\"\(name)\"",
                .contentLength: "\(bytes.count)",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
