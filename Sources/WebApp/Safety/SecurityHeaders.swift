import HTTPTypes
import Hummingbird

/// Tells the browser what a page of ours may do: nothing from elsewhere, nothing inline, in nobody's frame.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    private static var policy: String {
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.fixed("Referrer-Policy")] = "same-origin"
        response.headers[.fixed("Cross-Origin-Opener-Policy")] = "same-origin"
        response.headers[.fixed("Cross-Origin-Resource-Policy")] = "same-origin"
        // Private text belongs in no cache; assets set their own rule.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
