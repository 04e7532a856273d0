import Foundation
import Hummingbird
import Interchange
import Interviewing

/// Résumés: the one that came last is in use.
struct ResumesAPI {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/resumes") { request, _ -> Response in
            _ = try Query(request)
            let resumes = try await store.resumes()
            return try .json(ResumesJSON(resumes: resumes.map { ResumeJSON($0, newest: resumes.first, text: nil) }))
        }
        router.post("/api/resumes") { request, _ -> Response in
            _ = try Query(request)
            let record = try await add(try await request.json(ResumeBody.self, upTo: BodyLimit.upload))
            return try .created(
                ResumeJSON(record, newest: try await store.resumes().first, text: record.text),
                at: "/api/resumes/\(record.number)"
            )
        }
        router.get("/api/resumes/{number}") { request, context -> Response in
            _ = try Query(request)
            return try await show(try context.number())
        }
        router.get("/api/resumes/{number}/assessment") { request, context -> Response in
            _ = try Query(request)
            let record = try await resume(try context.number()).record
            let target = try await shell.desk().target?.track
            return .assessment(
                shell.site.workspace.assessor.assess(
                    Submission(id: "\(record.number)", kind: .resume, text: record.text, target: target)
                )
            )
        }
        router.post("/api/resumes/{number}/use") { request, context -> Response in
            _ = try Query(request)
            try await request.noBody()
            let number = try context.number()
            try await store.useResume(number)
            return try await show(number)
        }
        router.delete("/api/resumes/{number}") { request, context -> Response in
            _ = try Query(request)
            let number = try context.number()
            _ = try await resume(number)
            try await store.deleteResume(number)
            return .nothing
        }
    }

    private func resume(_ number: Int) async throws -> (record: ResumeRecord, newest: ResumeRecord?) {
        let resumes = try await store.resumes()
        guard let record = resumes.first(where: { $0.number == number }) else { throw RequestProblem.missing }
        return (record, resumes.first)
    }

    private func show(_ number: Int) async throws -> Response {
        let (record, newest) = try await resume(number)
        return try .json(ResumeJSON(record, newest: newest, text: record.text))
    }

    private func add(_ body: ResumeBody) async throws -> ResumeRecord {
        let actions = ResumeActions(shell: shell)
        let name = (body.name ?? "").trimmingSpace
        switch (body.text, body.document) {
        case (let text?, nil): return try await actions.add(text: Form.normalised(text), name: name)
        case (nil, let document?):
            guard let bytes = Data(base64Encoded: document) else {
                throw RequestProblem.invalid("“document” must be the file's bytes in Base64.")
            }
            return try await actions.add(document: Array(bytes), file: name.isEmpty ? "résumé" : name, name: name)
        case (nil, nil), (_?, _?):
            throw RequestProblem.invalid("Send either “text” or “document”.")
        }
    }
}

/// A résumé to add: its text, or a document in Base64 whose kind is seen from its bytes and name.
private struct ResumeBody: JSONBody {
    let name: String?
    let text: String?
    let document: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case name, text, document }
}

private struct ResumesJSON: Encodable {
    let resumes: [ResumeJSON]
}

/// A résumé in JSON; lists leave the text out.
private struct ResumeJSON: Encodable {
    let number: Int
    let name: String
    let added: String
    let sample: Bool
    let inUse: Bool
    let text: String?

    init(_ record: ResumeRecord, newest: ResumeRecord?, text: String?) {
        number = record.number
        name = record.name
        added = record.added.isoText
        sample = record.isSample
        inUse = record.number == newest?.number
        self.text = text
    }
}
