import ArgumentParser
import Interchange
import Interviewing

extension OffersCommand {
    struct Compare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Holds two offers against each other: years, parts, when one overtakes the other, and break-even."
        )

        @Argument(help: "The number of the first offer.")
        var first: Int

        @Argument(help: "The number of the second.")
        var second: Int

        @Option(help: "Where they differ in currency: how many units of the first's one unit of the second's is worth.")
        var exchange: String?

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var reckoning: Reckoning
        @OptionGroup var options: DataOptions

        func validate() throws {
            if first == second { throw ValidationError("Name two different offers; see them with: inclined offers") }
        }

        func run() async throws {
            let workspace = try options.workspace()
            let one = try await OfferChoice.record(first, in: workspace).offer
            let two = try await OfferChoice.record(second, in: workspace).offer
            let comparison = try compare(one, two)
            let points = try reckoning.points()
            if json {
                return try StandardOutput.writeJSON(
                    try OfferView.reckon { () throws(OfferRefusal) in
                        try OfferComparisonJSON(comparison, rate: points)
                    }
                )
            }
            let view = ComparisonView(comparison: comparison, rate: points, terminal: .current())
            try StandardOutput.write(try view.lines().joined(separator: "\n"))
        }

        private func compare(_ one: Offer, _ two: Offer) throws -> OfferComparison {
            if one.currency != two.currency, exchange == nil {
                throw UsageError(
                    "Offer \(first) is in \(one.currency), offer \(second) in \(two.currency); say how many "
                        + "\(one.currency) one \(two.currency) is worth, such as --exchange 1.08."
                )
            }
            let prices = try reckoning.prices()
            do {
                let rate = try exchange.map { try ExchangeRate(from: two.currency, to: one.currency, $0) }
                return try OfferComparison(one, two, rate: rate, years: reckoning.years, prices: prices)
            } catch let error as MoneyError {
                throw UsageError("--exchange: \(error)")
            } catch let refusal as OfferRefusal {
                throw UsageError(refusal.description)
            }
        }
    }
}
