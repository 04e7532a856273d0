import ArgumentParser

/// `inclined mock …`: a round at the terminal, and its review afterwards.
struct MockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mock",
        abstract: "Holds a round of a loop at the terminal: questions, follow-ups, clock; then its review.",
        usage: """
            inclined mock [<loop>] [--round <round>] [--untimed]
            inclined mock --question <id or words> [--untimed]
            inclined mock review [<loop>] [--round <round>]
            """,
        subcommands: [Hold.self, Review.self],
        defaultSubcommand: Hold.self
    )
}
