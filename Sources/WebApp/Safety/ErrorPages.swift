import HTTPTypes
import Hummingbird
import Interviewing
import Logging

/// Turns whatever was thrown into a page, or into a problem document for the API; never a stack, never a path of ours.
struct ErrorPages<Context: RequestContext>: RouterMiddleware {
    let templates: Templates
    let version: String

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
            return try page(problem)
        }
    }

    private static func problem(_ error: any Error) -> RequestProblem {
        switch error {
        case let problem as RequestProblem: return problem
        case let error as StoreError: return RequestProblem(error)
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

    private func page(_ problem: RequestProblem) throws -> Response {
        let frame = Frame(
            title: "Error",
            nav: [:],
            target: nil,
            flash: nil,
            sample: false,
            version: version,
            wide: false
        )
        let model = ErrorModel(problem)
        return .html(try templates.render("error", Fields.page(frame, model)), status: problem.status)
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
