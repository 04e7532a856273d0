import ArgumentParser
import Interchange
import Interviewing
import Persistence

extension LoopCommand {
    /// `inclined loop questions …`: the bank and the candidate's own questions.
    struct Questions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Browses the questions of the bank and your own, with what each tests.",
            usage: """
                inclined loop questions [--principle <principle>] [--area <area>] [--track <track>] [--level <level>] [--own]
                inclined loop questions add <file>
                inclined loop questions delete <id>
                """,
            subcommands: [Browse.self, Add.self, Remove.self],
            defaultSubcommand: Browse.self
        )
    }
}

extension LoopCommand.Questions {
    struct Browse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Prints questions with what they test, and what an interviewer notes as strong or weak."
        )

        @Option(help: "Only those that test this principle: its id, or words of its name.")
        var principle: String?

        @Option(
            help: ArgumentHelp("Only those about: \(Area.allCases.map(\.rawValue).joined(separator: ", ")).")
        )
        var area: Area?

        @Option(help: "Only those asked of tpm or pgm.")
        var track: Track?

        @Option(help: "Only those asked at L4 to L8.")
        var level: Level?

        @Flag(help: "Only your own.")
        var own = false

        @Flag(help: "A JSON array.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let store = try options.store()
            let assessor = try ContentSource.assessor(folder: options.content)
            let wanted = try principle.map { try Self.principle($0, library: assessor.library) }
            let mine = try await store.ownQuestions().filter { record in
                (wanted.map(record.question.principles.contains) ?? true)
                    && (area.map { $0 == record.question.area } ?? true)
            }
            let bank = (own ? [] : assessor.loops.questions).filter { question in
                (wanted.map(question.principles.contains) ?? true) && (area.map { $0 == question.area } ?? true)
                    && (track.map(question.tracks.contains) ?? true) && (level.map(question.levels.contains) ?? true)
            }
            if json { return try StandardOutput.writeJSON(mine.map(QuestionJSON.init) + bank.map(QuestionJSON.init)) }
            let view = QuestionView(assessor: assessor, terminal: .current())
            guard !mine.isEmpty || !bank.isEmpty else {
                return try StandardOutput.write("No question is like that; leave one of the options out.")
            }
            var lines = mine.flatMap(view.lines) + bank.flatMap(view.lines)
            let count = mine.count + bank.count
            lines.append(count == 1 ? "1 question" : "\(count) questions")
            try StandardOutput.write(lines.joined(separator: "\n"))
        }

        /// The one principle that is meant.
        static func principle(_ name: String, library: Library) throws -> String {
            let wanted = name.lowercased()
            if let exact = library.principles.first(where: { $0.id == wanted }) { return exact.id }
            let found = library.principles.filter { $0.id.contains(wanted) || $0.title.lowercased().contains(wanted) }
            guard let only = found.first, found.count == 1 else {
                let names = (found.isEmpty ? library.principles : found).map(\.id).joined(separator: ", ")
                throw UsageError(
                    "“\(name)” names \(found.isEmpty ? "no" : "more than one") principle; say one of \(names)."
                )
            }
            return only.id
        }
    }
}
