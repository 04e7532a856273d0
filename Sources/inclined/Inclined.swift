import ArgumentParser

/// The program: commands and nothing else; every decision lives in the libraries.
@main
struct Inclined: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inclined",
        abstract: "Reads what you really did and says which Amazon program track it supports.",
        discussion: "Offline and private: no account, no network. Not affiliated with Amazon.",
        version: "0.1.0",
        subcommands: [ContentCommand.self]
    )
}
