import HTTPTypes
import Hummingbird

/// Refuses requests that were meant for another host or come from a page of another site.
///
/// The first stops DNS rebinding: a foreign name that suddenly points here still arrives with its own `Host`. The
/// second stops other sites from posting: browsers send `Origin` and `Sec-Fetch-Site` themselves.
struct HostGuard<Context: RequestContext>: RouterMiddleware {
    private static var names: Set<String> { ["127.0.0.1", "localhost", "[::1]"] }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, Self.names.contains(Self.name(of: host)) else {
            throw RequestProblem(
                status: .misdirectedRequest,
                code: "foreign-host",
                sentence: "This program answers only on this machine; open it as 127.0.0.1 or localhost."
            )
        }
        if let origin = request.headers[.origin], origin != "http://\(host)" { throw Self.foreign }
        if request.method != .get, request.method != .head,
            let site = request.headers[.fetchSite], site != "same-origin", site != "none"
        {
            throw Self.foreign
        }
        return try await next(request, context)
    }

    private static var foreign: RequestProblem {
        RequestProblem(
            status: .forbidden,
            code: "foreign-origin",
            sentence: "The request came from a page of another site, so nothing was done."
        )
    }

    /// The host without its port.
    private static func name(of authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            return String(authority[...end])
        }
        return String(authority.prefix { $0 != ":" }).lowercased()
    }
}

extension HTTPField.Name {
    /// `Sec-Fetch-Site`.
    static var fetchSite: HTTPField.Name { fixed("Sec-Fetch-Site") }

    /// A name that is known to be well formed.
    static func fixed(_ name: StaticString) -> HTTPField.Name {
        guard let field = HTTPField.Name("\(name)") else { preconditionFailure("'\(name)' is no header name") }
        return field
    }
}
