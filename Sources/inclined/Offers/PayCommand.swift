import ArgumentParser
import Interchange
import Interviewing
import Persistence

/// `inclined pay …`: what both tracks were reported to be paid.
struct PayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay",
        abstract: "Prints what both tracks were reported to be paid, with how many reports and of which years.",
        usage: """
            inclined pay
            inclined pay import reports.csv
            inclined pay delete 1
            """,
        subcommands: [Show.self, Import.self, Delete.self],
        defaultSubcommand: Show.self
    )

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the tables, both tracks side by side, with what they can and cannot say."
        )

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let files = try await workspace.store.payFiles()
            let definitions = workspace.assessor.preparation.pay
            let claims = workspace.assessor.library.claims
            let today = MachineClock.offset().day(of: MachineClock.now())
            if json {
                return try StandardOutput.writeJSON(
                    PayJSON(definitions, claims: claims, files: files, today: today)
                )
            }
            let view = PayView(
                definitions: definitions,
                claims: claims,
                files: files,
                today: today,
                terminal: .current()
            )
            try StandardOutput.write(view.lines().joined(separator: "\n"))
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads a CSV of pay reports, all of it or nothing.",
            discussion: """
                The first line names the columns, such as level,title,base,stock,bonus,total,year,location,currency; commas, \
                semicolons and tabs part them. Rows about other companies, titles and levels are left out and counted.
                """
        )

        @Argument(help: "The file; - is standard input.", completion: .file())
        var file: String

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let input = try InputFile.read(file, most: PayReader.mostBytes)
            let now = MachineClock.now()
            let today = MachineClock.offset().day(of: now)
            let read: PayImport
            do {
                read = try PayReader.read(input.bytes, today: today)
            } catch {
                throw UsageError("“\(input.name)” was not imported; nothing was changed.\n\(error)")
            }
            let file = try await options.store().addPayFile(name: input.name, reports: read.reports, at: now)
            if json { return try StandardOutput.writeJSON(PayImportJSON(file, read: read)) }
            let terminal = Terminal.current()
            let reports = file.reports.count == 1 ? "1 report" : "\(file.reports.count) reports"
            var lines = terminal.wrapped(
                "Imported \(reports) from “\(file.name)” as file \(file.number). See them with: inclined pay",
                indent: 0
            )
            lines += (read.skipped.map(\.description) + read.notes).flatMap { terminal.bullet($0) }
            try StandardOutput.write(lines.joined(separator: "\n"))
        }
    }

    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Deletes the reports of a file for good.")

        @Argument(help: "The number of the file.")
        var number: Int

        @OptionGroup var options: DataOptions

        func run() async throws {
            let store = try options.store()
            guard let file = try await store.payFiles().first(where: { $0.number == number }) else {
                throw UsageError("There is no file \(number); see them with: inclined pay")
            }
            try await store.deletePayFile(number)
            try StandardOutput.write("Deleted the \(file.reports.count) reports of “\(file.name)”.")
        }
    }
}
