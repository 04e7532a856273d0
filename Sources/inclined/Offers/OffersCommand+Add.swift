import ArgumentParser
import Interchange
import Interviewing

extension OffersCommand {
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keeps an offer, from options or from a JSON file.",
            discussion: "Also where you are now: enter your present pay as an offer of your employer and compare."
        )

        @Argument(help: "A JSON file as for offers --file; - is standard input.", completion: .file())
        var file: String?

        @OptionGroup var offer: OfferOptions

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func validate() throws {
            if file != nil, !offer.isEmpty {
                throw ValidationError("Give a file or options, not both; change an offer with: inclined offers edit")
            }
        }

        func run() async throws {
            let workspace = try options.workspace()
            let library = workspace.assessor.preparation
            let entered =
                if let file {
                    try OfferFile(InputFile.read(file, most: OfferFile.most), library).offer
                } else {
                    try offer.offer(changing: nil, library: library)
                }
            if let problem = UsageError(problem: entered.problem) { throw problem }
            let record = try await workspace.store.addOffer(entered, origin: .own, at: MachineClock.now())
            try OffersCommand.report(record, "Entered as offer \(record.number)", asJSON: json)
        }
    }

    struct Edit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Changes what an offer says; what is not named stays as it is."
        )

        @Argument(help: "The number of the offer.")
        var number: Int

        @OptionGroup var offer: OfferOptions

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func validate() throws {
            if offer.isEmpty { throw ValidationError("Say what changes, such as --base 160k.") }
        }

        func run() async throws {
            let workspace = try options.workspace()
            let kept = try await OfferChoice.record(number, in: workspace)
            let changed = try offer.offer(changing: kept.offer, library: workspace.assessor.preparation)
            if let problem = UsageError(problem: changed.problem) { throw problem }
            let record = try await workspace.store.saveOffer(
                changed,
                of: number,
                version: kept.version,
                at: MachineClock.now()
            )
            let words = record.version == kept.version ? "Nothing was changed" : "Saved version \(record.version)"
            try OffersCommand.report(record, words, asJSON: json)
        }
    }

    /// Says what became of an entry, or prints it.
    fileprivate static func report(_ record: OfferRecord, _ words: String, asJSON: Bool) throws {
        if asJSON { return try StandardOutput.writeJSON(OfferJSON(record)) }
        let doubt = record.offer.baseDoubt.map { "\n\($0)" } ?? ""
        try StandardOutput.write("\(words). What it pays: inclined offers show \(record.number)\(doubt)")
    }
}
