import ArgumentParser
import Interchange
import Interviewing

extension OffersCommand {
    struct Compare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Holds offers against each other: years, parts, when one overtakes the other, and break-even.",
            discussion:
                "With two offers the first is held against the second, with three or four the best against the others."
        )

        @Argument(help: "The number of the first offer.")
        var first: Int

        @Argument(help: "The number of the second.")
        var second: Int

        @Argument(help: "Up to two more, in the currency of the first.")
        var more: [Int] = []

        @Option(help: "Where two differ in currency: how many units of the first's one unit of the second's is worth.")
        var exchange: String?

        @Option(help: "Of three or four: the number of the offer that the others are held against.")
        var with: Int?

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var reckoning: Reckoning
        @OptionGroup var options: DataOptions

        func validate() throws {
            let named = [first, second] + more
            if Set(named).count < named.count {
                throw ValidationError("Name two different offers; see them with: inclined offers")
            }
            if named.count > 4 { throw ValidationError("Choose two to four offers.") }
            if json, !more.isEmpty { throw ValidationError("--json compares two offers; name two.") }
            if let with, !named.contains(with) {
                throw ValidationError("--with takes one of the offers that you name.")
            }
        }

        func run() async throws {
            let workspace = try options.workspace()
            if !more.isEmpty { return try await compareAll(in: workspace) }
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
            let view = ComparisonView(
                comparison: comparison,
                rate: points,
                claims: workspace.assessor.claims(about: [one, two]),
                terminal: .current()
            )
            try StandardOutput.write(try view.lines().joined(separator: "\n"))
        }

        /// A rate of the right size for the two currencies; only the order of size is meant.
        private static func example(_ one: Offer, _ two: Offer) -> String {
            switch (one.currency.code, two.currency.code) {
            case (_, "INR"): "0.012"
            case ("INR", _): "84.5"
            case (_, "JPY"): "0.0065"
            case ("JPY", _): "155"
            case (_, _): "1.08"
            }
        }

        /// Prints three or four offers: the best against each other one, then the other pairs.
        private func compareAll(in workspace: Workspace) async throws {
            let numbers = [first, second] + more
            var offers: [Offer] = []
            for number in numbers { offers.append(try await OfferChoice.record(number, in: workspace).offer) }
            if let other = offers.first(where: { $0.currency != offers[0].currency }) {
                throw UsageError(
                    "Three or four offers are compared in one currency; \(offers[0].fullName) is in \(offers[0].currency), "
                        + "\(other.fullName) in \(other.currency). Compare two of them with --exchange."
                )
            }
            let (years, prices) = (reckoning.years, try reckoning.prices())
            let all = try OfferView.reckon { () throws(OfferRefusal) in
                try OfferComparisons(offers, years: years, prices: prices)
            }
            let base = with.flatMap { numbers.firstIndex(of: $0) } ?? all.best
            let pairs = (all.pairs(with: base) + all.pairs(without: base)).map(\.comparison)
            let terminal = Terminal.current()
            let view = ComparisonView(
                comparison: pairs[0],
                others: Array(pairs.dropFirst()),
                rate: try reckoning.points(),
                claims: workspace.assessor.claims(about: offers),
                terminal: terminal
            )
            let best = all.projections[all.best]
            let lead = "Over \(years) years \(best.offer.fullName) promises the most: \(best.promised.text)."
            let lines = terminal.wrapped(lead, indent: 0) + [""] + (try view.lines())
            try StandardOutput.write(lines.joined(separator: "\n"))
        }

        private func compare(_ one: Offer, _ two: Offer) throws -> OfferComparison {
            if one.currency != two.currency, exchange == nil {
                throw UsageError(
                    "Offer \(first) is in \(one.currency), offer \(second) in \(two.currency); say how many "
                        + "\(one.currency) one \(two.currency) is worth, such as --exchange \(Self.example(one, two))."
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
