import ArgumentParser
import Interchange
import Interviewing

extension OffersCommand {
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Prints an offer year by year, at other prices, its value on the first day, and what leaving costs."
        )

        @Argument(help: "The number of the offer.")
        var number: Int

        @Flag(help: "A JSON object with what it pays.")
        var json = false

        @Flag(help: "A JSON object with what was entered, which offers add reads.")
        var entered = false

        @OptionGroup var reckoning: Reckoning
        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let record = try await OfferChoice.record(number, in: workspace)
            if entered { return try StandardOutput.writeJSON(OfferJSON(record)) }
            if json { return try StandardOutput.writeJSON(try reckoning.json(of: record.offer)) }
            var facts = ["Offer \(record.number)", "saved \(MachineClock.shown(record.changed))"]
            if record.version > 1 { facts.append("version \(record.version)") }
            if record.retired != nil { facts.append("put aside") }
            if record.isSample { facts.append("sample") }
            let view = try OfferView(
                record.offer,
                reckoning,
                facts: facts.joined(separator: " · "),
                claims: workspace.assessor.claims(about: [record.offer]),
                terminal: .current()
            )
            try StandardOutput.write(try view.lines().joined(separator: "\n"))
        }
    }

    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Deletes an offer for good.")

        @Argument(help: "The number of the offer.")
        var number: Int

        @Flag(help: "Yes, for good.")
        var yes = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let name = try await OfferChoice.record(number, in: workspace).offer.fullName
            guard yes else { throw UsageError("This deletes “\(name)” for good; say --yes to do it.") }
            try await workspace.store.deleteOffer(number)
            try StandardOutput.write("Deleted “\(name)”.")
        }
    }

    struct Presets: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the vest schedules that can be named, who is reported to use them, and since when."
        )

        @Flag(help: "A JSON array.")
        var json = false

        @Option(help: "Reads content from a folder instead of the one inside the program.")
        var content: String?

        func run() async throws {
            let assessor = try ContentSource.assessor(folder: content)
            let presets = assessor.preparation.vestPresets
            if json { return try StandardOutput.writeJSON(presets.map(VestPresetJSON.init)) }
            let terminal = Terminal.current()
            let lines = presets.flatMap { preset -> [String] in
                let name = terminal.styled(preset.id, .bold)
                let mark = "\(preset.asOf), \(preset.provenance.trust.words)"
                return [name] + terminal.wrapped("\(preset.title) (\(mark))", indent: 2)
                    + terminal.wrapped(preset.usedBy, indent: 2) + terminal.wrapped(preset.check, indent: 2)
                    + assessor.library.claims(named: preset.provenance.claims)
                    .flatMap { terminal.wrapped($0.mark, indent: 2, hanging: 4) } + [""]
            }
            let note = "Your letter goes before all of them. Your own: --vest 12=25,24=25,36=25,48=25"
            try StandardOutput.write((lines + terminal.wrapped(note, indent: 0)).joined(separator: "\n"))
        }
    }
}
