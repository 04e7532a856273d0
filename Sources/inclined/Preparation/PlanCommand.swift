import ArgumentParser

/// `inclined plan …`: what to do on which day until the loop.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plans the days until the loop from the gaps of today, with the reason for each task.",
        usage: """
            inclined plan --loop 2026-12-14 --minutes 60 [--weekend 120] [--off 2026-12-06 …]
            inclined plan [--week] [--json]
            inclined plan done <id>     also skip and undo
            inclined plan --ics [--start 19:00] [--neutral] > plan.ics
            """,
        discussion: """
            Nothing is ever overdue: what was not done moves, and the plan follows what your stories, rounds and documents \
            show. It is made anew each time.
            """,
        subcommands: [Show.self, Done.self, Skip.self, Undo.self],
        defaultSubcommand: Show.self
    )
}
