import Hummingbird
import Interchange
import Interviewing

/// Pay of both tracks: the dated tables, and the candidate's own files.
struct PayAPI {
    let shell: Shell

    private var actions: PayActions { PayActions(shell: shell) }
    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/pay") { request, _ -> Response in
            _ = try Query(request)
            let preparation = shell.site.workspace.assessor.preparation
            let files = try await store.payFiles()
            return try .json(
                PayJSON(preparation.pay, claims: shell.library.claims, files: files, today: try actions.today())
            )
        }
        router.post("/api/pay/files") { request, _ -> Response in
            _ = try Query(request)
            let body: PayFileBody
            do {
                body = try await request.json(PayFileBody.self, upTo: Self.mostBytes)
            } catch let problem as RequestProblem where problem.status == .contentTooLarge {
                throw RequestProblem(
                    status: .contentTooLarge,
                    code: problem.code,
                    sentence: "The file is too large; the limit is \(PayReader.megabytes(PayReader.mostBytes)). "
                        + "Keep only the rows of Amazon and try again."
                )
            }
            do {
                let imported = try await actions.add(Array(body.text.utf8), name: body.name)
                let path = "/api/pay/files/\(imported.file.number)"
                return try .created(PayImportJSON(imported.file, read: imported.read), at: path)
            } catch let error as PayFileError {
                throw RequestProblem.invalid(
                    error.description,
                    fields: error.problems.map { ($0.line == 0 ? "text" : "line \($0.line)", $0.description) }
                )
            }
        }
        router.delete("/api/pay/files/{number}") { request, context -> Response in
            _ = try Query(request)
            let number = try context.number()
            guard try await store.payFiles().contains(where: { $0.number == number }) else {
                throw RequestProblem.missing
            }
            try await store.deletePayFile(number)
            return .nothing
        }
    }

    /// The reader's own limit, with room for what JSON escapes.
    private static let mostBytes = PayReader.mostBytes + PayReader.mostBytes / 4
}

private struct PayFileBody: JSONBody {
    let name: String
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case name, text }
}
