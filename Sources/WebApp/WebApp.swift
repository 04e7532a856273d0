import Hummingbird
import Interviewing
import Logging
import NIOCore

/// The web application: routes, safety around them, and the server on this machine's loopback address.
public struct WebApp: Sendable {
    private let site: Site
    private let shell: Shell
    private let assets: Assets

    /// Parses the templates.
    ///
    /// - Throws: `WebAppError`.
    public init(_ site: Site) throws {
        self.site = site
        shell = Shell(site: site, templates: try Templates(site.files))
        assets = Assets(site.files)
    }

    /// Serves until the task is cancelled or the program is told to stop; a running request is finished first.
    ///
    /// - Parameters:
    ///   - port: 0 takes any free one.
    ///   - onStart: Called with the port once requests are answered.
    public func serve(port: Int, onStart: @escaping @Sendable (Int) -> Void) async throws {
        var logger = Logger(label: "inclined") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        let application = Application(
            router: router(),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port),
                serverName: nil
            ),
            onServerRunning: { channel in
                onStart(channel.localAddress?.port ?? port)
                // The stories are read before the first page asks for them; a fault shows there.
                _ = try? await site.workspace.desk()
            },
            logger: logger
        )
        try await application.runService()
    }

    /// Every route of the API, such as `GET /api/stories/{id}`, as the router knows it.
    package var routes: [String] {
        API.routes(of: router()).map { "\($0.method.rawValue) \($0.path)" }
    }

    private func router() -> Router<Context> {
        let router = Router(context: Context.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(shell: shell))
        router.add(middleware: HostGuard())
        router.get("/assets/**") { request, context in
            try assets.response(context.parameters.getCatchAll().joined(separator: "/"), to: request)
        }
        StartPage(shell: shell).add(to: router)
        ResumePage(shell: shell).add(to: router)
        StoriesPage(shell: shell).add(to: router)
        StoryPage(shell: shell).add(to: router)
        VersionsPage(shell: shell).add(to: router)
        MatrixPage(shell: shell).add(to: router)
        VarietyPage(shell: shell).add(to: router)
        ConsistencyPage(shell: shell).add(to: router)
        PrivacyPage(shell: shell).add(to: router)
        TargetsPage(shell: shell).add(to: router)
        DataPage(shell: shell).add(to: router)
        NotesPage(shell: shell).add(to: router)
        HelpPage(shell: shell).add(to: router)
        LoopsPage(shell: shell).add(to: router)
        LoopPage(shell: shell).add(to: router)
        RoundEditPage(shell: shell).add(to: router)
        MockPage(shell: shell).add(to: router)
        ReviewPage(shell: shell).add(to: router)
        DebriefPage(shell: shell).add(to: router)
        QuestionsPage(shell: shell).add(to: router)
        OutcomesPage(shell: shell).add(to: router)
        DesignsPage(shell: shell).add(to: router)
        DesignPage(shell: shell).add(to: router)
        WritingPage(shell: shell).add(to: router)
        DocumentsPage(shell: shell).add(to: router)
        DocumentKindPage(shell: shell).add(to: router)
        DocumentPage(shell: shell).add(to: router)
        OffersPage(shell: shell).add(to: router)
        OfferPage(shell: shell).add(to: router)
        OfferComparePage(shell: shell).add(to: router)
        OfferBriefPage(shell: shell).add(to: router)
        PayPage(shell: shell).add(to: router)
        PlanPage(shell: shell).add(to: router)
        ReadinessPage(shell: shell).add(to: router)
        RehearsalPage(shell: shell).add(to: router)
        FitPage(shell: shell).add(to: router)
        MovesPage(shell: shell).add(to: router)
        LevelsPage(shell: shell).add(to: router)
        ClaimsPage(shell: shell).add(to: router)
        ReturnPage(shell: shell).add(to: router)
        API(shell: shell).add(to: router)
        return router
    }
}
