import ArgumentParser

/// `inclined stories …`: the story bank on the command line, the same data as the pages.
struct StoriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "Lists, shows, adds, edits and searches your stories, and prints the matrix of principles.",
        subcommands: [List.self, Show.self, Add.self, Edit.self, Search.self, Matrix.self],
        defaultSubcommand: List.self
    )
}
