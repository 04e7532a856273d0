import HTTPTypes
import Hummingbird
import Interviewing

/// The JSON API: everything that pages can do, for programs. Described in `Web/openapi.json`.
struct API {
    let shell: Shell

    /// Adds every route under `/api`, and the answer to a wrong method at a known address.
    func add(to router: Router<Context>) {
        DocumentAPI(shell: shell).add(to: router)
        AssessAPI(shell: shell).add(to: router)
        ResumesAPI(shell: shell).add(to: router)
        StoriesAPI(shell: shell).add(to: router)
        StoryAPI(shell: shell).add(to: router)
        DraftsAPI(shell: shell).add(to: router)
        PrinciplesAPI(shell: shell).add(to: router)
        InsightsAPI(shell: shell).add(to: router)
        SecretsAPI(shell: shell).add(to: router)
        TargetsAPI(shell: shell).add(to: router)
        LoopsAPI(shell: shell).add(to: router)
        LoopAPI(shell: shell).add(to: router)
        RoundPlanAPI(shell: shell).add(to: router)
        RoundAPI(shell: shell).add(to: router)
        QuestionsAPI(shell: shell).add(to: router)
        OutcomesAPI(shell: shell).add(to: router)
        DesignsAPI(shell: shell).add(to: router)
        WritingAPI(shell: shell).add(to: router)
        DocumentsAPI(shell: shell).add(to: router)
        ReviewsAPI(shell: shell).add(to: router)
        OffersAPI(shell: shell).add(to: router)
        PayAPI(shell: shell).add(to: router)
        PlanAPI(shell: shell).add(to: router)
        ReadinessAPI(shell: shell).add(to: router)
        RehearsalsAPI(shell: shell).add(to: router)
        FitAPI(shell: shell).add(to: router)
        MovesAPI(shell: shell).add(to: router)
        LevelsAPI(shell: shell).add(to: router)
        ClaimsAPI(shell: shell).add(to: router)
        ArchiveAPI(shell: shell).add(to: router)
        SamplesAPI(shell: shell).add(to: router)
        DeskAPI(shell: shell).add(to: router)
        // The answer to what no route takes passes through it too.
        router.add(middleware: MethodGuard(Self.routes(of: router)))
    }

    /// The routes of the API as its document names them.
    static func routes(of router: Router<Context>) -> [(path: RouterPath, method: HTTPRequest.Method)] {
        router.routes.filter { $0.path.description.hasPrefix("/api/") }.map { ($0.path, $0.method) }
    }
}

/// Answers 405 where an address of the API is known but not with that method.
struct MethodGuard: RouterMiddleware {
    private let methods: [(path: RouterPath, allowed: [String])]

    init(_ routes: [(path: RouterPath, method: HTTPRequest.Method)]) {
        methods = Dictionary(grouping: routes) { $0.path.description }
            .compactMap { _, routes in
                routes.first.map { ($0.path, routes.map(\.method.rawValue).sorted()) }
            }
    }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let allowed = allowed(at: request.uri.path)
            guard !allowed.isEmpty else { throw error }
            let sentence = "\(request.method.rawValue) does nothing here; use \(allowed.joined(separator: " or "))."
            var response = RequestProblem(status: .methodNotAllowed, code: "method", sentence: sentence).document
            response.headers[.allow] = allowed.joined(separator: ", ")
            return response
        }
    }

    /// A literal address is nearer than one with a name in it.
    private func allowed(at path: String) -> [String] {
        let steps = path.split(separator: "/")
        let known = methods.filter { candidate in
            candidate.path.count == steps.count && zip(candidate.path, steps).allSatisfy { $0 ~= $1 }
        }
        return (known.first { !$0.path.description.contains("{") } ?? known.first)?.allowed ?? []
    }
}
