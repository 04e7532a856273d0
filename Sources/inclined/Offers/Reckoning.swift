import ArgumentParser
import Interchange
import Interviewing

/// How an offer is reckoned: for how long, at which price of its stock, at which rate.
struct Reckoning: ParsableArguments {
    @Option(help: "For how many years, 1 to 10.")
    var years = 4

    @Option(help: "The price of the stock in per cent of today's, from the first year on.")
    var price: String?

    @Option(parsing: .unconditional, help: "How much that price grows each year, in per cent; below zero it falls.")
    var growth: String?

    @Option(help: "The yearly rate, in per cent, at which later pay is worth less on the first day.")
    var rate = BasisPoints.text(OfferProjection.usualRate)

    func validate() throws {
        guard (1...OfferProjection.mostYears).contains(years) else {
            throw ValidationError("--years takes a number from 1 to \(OfferProjection.mostYears).")
        }
        if price != nil, growth != nil { throw ValidationError("Choose --price or --growth.") }
    }

    /// The price scenario that was asked for.
    func prices() throws -> PriceScenario {
        if let price {
            let points = try Self.points(price, "--price")
            let title = points == 10_000 ? PriceScenario.flat.title : "\(BasisPoints.text(points)) of today's price"
            return PriceScenario(title: title, factors: [points])
        }
        guard let growth else { return .flat }
        let isNegative = growth.hasPrefix("-") || growth.hasPrefix("−")
        let unsigned = growth.hasPrefix("+") || isNegative ? String(growth.dropFirst()) : growth
        let points = try Self.points(unsigned, "--growth") * (isNegative ? -1 : 1)
        guard (-9900...10_000).contains(points) else {
            throw UsageError("--growth takes per cent a year from -99 to 100, such as 15 or -10.")
        }
        return .growing(by: points)
    }

    /// The yearly rate in basis points.
    func points() throws -> Int { try Self.points(rate, "--rate") }

    /// The JSON of an offer reckoned so.
    func json(of offer: Offer) throws -> OfferProjectionJSON {
        do {
            return try OfferProjectionJSON(offer, years: years, prices: try prices(), rate: try points())
        } catch let refusal as OfferRefusal {
            throw UsageError(refusal.description)
        }
    }

    static func points(_ text: String, _ option: String) throws -> Int {
        do {
            return try BasisPoints.read(text)
        } catch {
            throw UsageError("\(option): \(error)")
        }
    }
}
