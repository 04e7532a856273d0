import Hummingbird

/// Shortcuts, how to read the judgements, and what is not claimed.
struct HelpPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/help") { request, _ in
            try shell.page(
                "help",
                HelpModel(),
                title: "Help",
                at: .help,
                desk: try await shell.desk(),
                request: request
            )
        }
    }
}

/// The help page has no fields of its own.
struct HelpModel {}
