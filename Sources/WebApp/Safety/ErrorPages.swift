import HTTPTypes
import Hummingbird
import Interchange
import Interviewing
import Logging

/// Turns whatever was thrown into a page, or into a problem document for the API; never a stack, never a path of ours.
struct ErrorPages<Context: RequestContext>: RouterMiddleware {
    let shell: Shell

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Self.problem(error)
            if problem.status.kind == .serverError {
                context.logger.error("\(request.method) \(request.uri.path): \(error)")
            }
            if request.uri.path.hasPrefix("/api/") { return problem.document }
            return try await page(problem)
        }
    }

    private static func problem(_ error: any Error) -> RequestProblem {
        switch error {
        case let problem as RequestProblem: return problem
        case let error as StoreError: return RequestProblem(error)
        case let error as InterchangeError: return .invalid(error.sentence)
        case let error as HTTPError where error.status == .notFound: return .missing
        case let error as HTTPError:
            return RequestProblem(
                status: error.status,
                code: "\(error.status.code)",
                sentence: error.body ?? error.status.reasonPhrase
            )
        default:
            return RequestProblem(
                status: .internalServerError,
                code: "fault",
                sentence:
                    "Something went wrong in the program. Your data is as it was; the log on the terminal says more."
            )
        }
    }

    /// The page stands in the usual frame where the store can still be read.
    private func page(_ problem: RequestProblem) async throws -> Response {
        // A page of another site may see this answer, so nothing of the candidate's stands in it.
        let isForeign = problem.status == .misdirectedRequest || problem.status == .forbidden
        let desk = isForeign ? nil : try? await shell.desk()
        let frame = Frame(
            title: "Error",
            nav: Navigation(at: nil),
            target: desk?.target.map { Frame.TargetLine(text: $0.line) },
            flash: nil,
            sample: desk?.holdsSample ?? false,
            version: shell.site.version,
            wide: false
        )
        let fields = Fields.page(frame, ErrorModel(problem))
        return .html(try shell.templates.render("error", fields), status: problem.status)
    }
}

/// The fields of the error page.
struct ErrorModel {
    let status: Int
    let headline: String
    let sentence: String

    init(_ problem: RequestProblem) {
        status = problem.status.code
        headline = problem.status == .notFound ? "Nothing here" : "This did not work"
        sentence = problem.sentence
    }
}
