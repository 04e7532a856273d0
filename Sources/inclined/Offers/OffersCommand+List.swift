import ArgumentParser
import Interchange
import Interviewing
import Persistence

extension OffersCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints your offers, the latest changed first; with --file reckons one without keeping it.",
            discussion: OfferFile.help
        )

        @Option(
            help: "Reckons the offer of a JSON file, or of - for standard input; nothing is kept.",
            completion: .file()
        )
        var file: String?

        @Flag(help: "Offers that were put aside, too.")
        var all = false

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var reckoning: Reckoning
        @OptionGroup var options: DataOptions

        func run() async throws {
            if let file {
                let assessor = try ContentSource.assessor(folder: options.content)
                let offer = try OfferFile(InputFile.read(file, most: OfferFile.most), assessor.preparation).offer
                if let problem = UsageError(problem: offer.problem) { throw problem }
                if json { return try StandardOutput.writeJSON(try reckoning.json(of: offer)) }
                let view = try OfferView(
                    offer,
                    reckoning,
                    facts: "not kept",
                    claims: assessor.claims(about: [offer]),
                    terminal: .current()
                )
                return try StandardOutput.write(try view.lines().joined(separator: "\n"))
            }
            let offers = try await options.store().offers().filter { all || $0.retired == nil }
            if json { return try StandardOutput.writeJSON(OfferListJSON(offers)) }
            guard !offers.isEmpty else {
                return try StandardOutput.write(
                    "No offers here. Add one: inclined offers add --company Kestrel --base 150k --grant 100k\n"
                        + "    --vest amazon-5-15-40-40"
                )
            }
            let terminal = Terminal.current()
            try StandardOutput.write(
                offers.flatMap { lines($0, terminal: terminal) }.joined(separator: "\n")
            )
        }

        private func lines(_ record: OfferRecord, terminal: Terminal) -> [String] {
            let offer = record.offer
            var facts: [String] = []
            // What is stored can be reckoned; a price of one's own may be out of range.
            if let projection = try? OfferProjection(of: offer, years: 4) {
                facts.append("\(projection.headline) in four years")
                facts.append(projection.years.map(\.total.shortText).joined(separator: " / "))
            }
            if record.retired != nil { facts.append("put aside") }
            if record.isSample { facts.append("sample") }
            let number = terminal.styled("\(record.number)".padded(to: 3, right: true), .dim)
            let name = terminal.wrapped(offer.fullName, indent: 5)
            let first = String((name.first ?? "").drop { $0 == " " })
            return ["\(number)  \(terminal.styled(first, .bold))"] + name.dropFirst()
                + terminal.wrapped(facts.joined(separator: " · "), indent: 5).map { terminal.styled($0, .dim) }
        }
    }
}

extension Offer {
    /// `Kestrel: second letter · TPM · L6 · Dublin`.
    var fullName: String {
        let named = label.isEmpty ? company : "\(company): \(label)"
        return [named, track?.abbreviation ?? "", level, location].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
