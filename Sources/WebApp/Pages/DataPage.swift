import HTTPTypes
import Hummingbird
import Interchange
import Interviewing

/// Where the data is, and how it leaves and comes back.
struct DataPage {
    let shell: Shell

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
            let archive = try await archive(scrubbed: try request.query().has("scrub"))
            return Response.download(try ArchiveJSON.write(archive), type: "application/json", name: "inclined.json")
        }
        router.get("/export/stories.md") { request, _ in
            let archive = try await archive(scrubbed: try request.query().has("scrub"))
            let text = StoriesMarkdown.write(archive.stories.compactMap(StoryNote.init))
            return Response.download(
                Array(text.utf8),
                type: "text/markdown; charset=utf-8",
                name: "inclined-stories.md"
            )
        }
        router.post("/import") { request, _ in
            let summary = try await add(try await request.form(upTo: BodyLimit.upload))
            let isNew = summary.added + summary.updated + summary.resumes > 0
            return shell.done(isNew ? .imported : .nothingImported, then: .data)
        }
    }

    /// Everything of the candidate's own, secrets replaced when asked for.
    func archive(scrubbed: Bool) async throws -> Archive {
        let archive = try await shell.site.workspace.store.archive()
        return scrubbed ? Scrubber(terms: archive.secretTerms).scrub(archive) : archive
    }

    private func add(_ form: Form) async throws -> RestoreSummary {
        var archive = Archive()
        for file in form.files { try await add(file, to: &archive) }
        let pasted = form["text"] ?? ""
        if !pasted.isEmpty { archive.add(PastedNotes.read(pasted, name: "the pasted text"), at: shell.site.now()) }
        guard !archive.isEmpty else {
            throw RequestProblem.invalid("There is nothing to import yet. Choose files, or paste stories.")
        }
        return try await restore(archive)
    }

    /// Checks every story and puts them in; one that cannot be saved refuses the whole, so that nothing is half done.
    func restore(_ archive: Archive) async throws -> RestoreSummary {
        let known = Set(shell.library.principles.map(\.id))
        for story in archive.stories {
            guard let problem = story.versions.last?.draft.problems(principles: known).first else { continue }
            throw RequestProblem.invalid(
                "“\(story.versions.last?.draft.title ?? "")”: \(problem.sentence) Nothing was imported."
            )
        }
        return try await shell.site.workspace.store.restore(archive)
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
                ? String(decoding: file.bytes, as: UTF8.self)
                : try await shell.site.readDocument(file.bytes, file.name)
            archive.add(PastedNotes.read(text, name: file.name), at: shell.site.now())
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
