import ArgumentParser

/// `inclined loop …`: whole loops on the command line, the same data as the pages.
struct LoopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loop",
        abstract: "Plans whole loops, gives stories to questions, and keeps how real interviews went.",
        discussion: "Rounds and questions count from 1: 3.2 is the second question of the third round.",
        subcommands: [
            List.self, New.self, Show.self, Pin.self, Forbid.self, Unwish.self, Questions.self, Trend.self,
            OutcomeCommand.self, Outcomes.self, Export.self, Delete.self,
        ],
        defaultSubcommand: List.self
    )
}
