import Hummingbird
import Interviewing

/// The roles and levels a candidate prepares for; one is in use.
struct TargetsPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/targets") { request, _ in
            let desk = try await shell.desk()
            return try shell.page(
                "targets",
                TargetsModel(desk),
                title: "Targets",
                at: .targets,
                desk: desk,
                request: request
            )
        }
        router.post("/targets") { request, _ in
            let form = try await request.form()
            _ = try await ProfileActions(shell: shell).addTarget(
                track: form.word("track"),
                level: form.word("level"),
                label: form.word("label")
            )
            // Only ever one of our own pages.
            let back: Page = form.word("back") == Page.resume(nil).path ? .resume(nil) : .targets
            return shell.done(.targetSet, then: back)
        }
        router.post("/targets/:number/use") { _, context in
            try await shell.site.workspace.store.useTarget(try context.number())
            return shell.done(.targetSet, then: .targets)
        }
        router.post("/targets/:number/delete") { _, context in
            try await shell.site.workspace.store.deleteTarget(try context.number())
            return shell.done(.targetDeleted, then: .targets)
        }
    }
}

/// The fields of the targets page.
struct TargetsModel {
    let hasTargets: Bool
    let targets: [Line]
    let levels: [Choice]
    let suggest: Suggestion

    struct Line {
        let id: Int
        let track: String
        let level: String
        let label: String?
        let used: Bool
    }

    struct Suggestion {
        let tpm: Bool
        let pgm: Bool
    }

    init(_ desk: Desk) {
        hasTargets = !desk.targets.isEmpty
        targets = desk.targets.map {
            Line(
                id: $0.number,
                track: $0.track.abbreviation,
                level: $0.level.rawValue,
                label: $0.label.isEmpty ? nil : $0.label,
                used: $0.number == desk.target?.number
            )
        }
        levels = Choice.levels(.l6)
        suggest = Suggestion(tpm: desk.track == .tpm, pgm: desk.track == .pgm)
    }
}
