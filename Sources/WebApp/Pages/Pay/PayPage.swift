import HTTPTypes
import Hummingbird
import Interviewing

/// What is known of the pay of both tracks, and the candidate's own files.
struct PayPage {
    let shell: Shell

    private var actions: PayActions { PayActions(shell: shell) }
    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/pay") { request, _ in try await show(request, .stored) }
        router.post("/pay/import") { request, _ in
            let form: Form
            do {
                form = try await request.form(upTo: Self.mostBytes)
            } catch let problem as RequestProblem where problem.status == .contentTooLarge {
                let length = request.headers[.contentLength].flatMap(Int.init)
                return try await show(request, .tooLarge(length), status: .contentTooLarge)
            }
            guard let file = form.files.first(where: { $0.field == "file" }), !file.bytes.isEmpty || !file.name.isEmpty
            else { throw RequestProblem.invalid("Choose a file first, then press “Read it”.") }
            do {
                let imported = try await actions.add(file.bytes, name: file.name)
                return try await show(request, .imported(imported))
            } catch let error as PayFileError {
                return try await show(request, .refused(error, name: file.name), status: .unprocessableContent)
            }
        }
        router.get("/pay/import") { _, _ in Response.seeOther(Page.pay.path) }
        router.post("/pay/:number/delete") { _, context in
            let number = try context.number()
            let file = try await store.payFiles().first { $0.number == number }
            try await store.deletePayFile(number)
            return await shell.deleted(.payDeleted, then: .pay, kept: file.map { Archive(payFiles: [$0]) })
        }
    }

    /// The reader's own limit and the edges of a form.
    private static let mostBytes = PayReader.mostBytes + 100_000

    /// What the page is shown after.
    enum State {
        case stored
        case imported(PayActions.Imported)
        case refused(PayFileError, name: String)
        /// More bytes were sent than a file may have, as far as their number is known.
        case tooLarge(Int?)
    }

    private func show(_ request: Request, _ state: State, status: HTTPResponse.Status = .ok) async throws -> Response {
        let (desk, files) = try await shell.desk { _ in try await store.payFiles() }
        let model = PayModel(files, state: state, today: try actions.today(), shell: shell)
        return try shell.page(
            "pay",
            model,
            title: "Pay",
            at: .pay,
            desk: desk,
            request: request,
            status: status
        )
    }
}
