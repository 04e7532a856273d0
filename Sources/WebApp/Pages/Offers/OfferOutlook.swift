import Interviewing

/// How an offer is looked at: how many years, at which price, and what later money is worth; never stored.
struct OfferOutlook {
    var years = 4
    var prices = PriceScenario.flat
    /// The yearly discount rate in basis points.
    var rate = OfferProjection.usualRate
    /// What was typed, for the fields.
    private(set) var choice = "flat"
    private(set) var own = ""
    private(set) var rateText = BasisPoints.text(OfferProjection.usualRate)
    private(set) var problems: [Problem] = []

    static let ownChoice = "own"
    static let fewestYears = 2

    struct Problem {
        let field: String
        let sentence: String
    }

    init() {}

    /// Reads the fields of a form or a query; what cannot be read leaves the usual value and a sentence.
    init(_ form: Form) {
        if form.has("years") {
            let wanted = Int(form.word("years")) ?? 0
            if (Self.fewestYears...OfferProjection.mostYears).contains(wanted) {
                years = wanted
            } else {
                note("years", "Choose \(Self.fewestYears) to \(OfferProjection.mostYears) years.")
            }
        }
        own = form.word("own")
        let wanted = form.word("prices")
        do {
            if wanted == Self.ownChoice {
                choice = wanted
                prices = try PriceScenario.read(own)
            } else if !wanted.isEmpty {
                prices = try PriceScenario.read(wanted)
                choice = PriceScenario.named.contains { $0.name == wanted } ? wanted : Self.ownChoice
                if choice == Self.ownChoice { own = wanted }
            }
        } catch { note(choice == Self.ownChoice ? "own" : "prices", error.description) }
        if form.has("rate") {
            rateText = form.word("rate")
            do {
                let points = rateText.isEmpty ? 0 : try BasisPoints.read(rateText)
                if points > 10_000 { note("rate", OfferRefusal.rate(points).description) } else { rate = points }
            } catch { note("rate", error.description) }
        }
    }

    private mutating func note(_ field: String, _ sentence: String) {
        problems.append(Problem(field: field, sentence: sentence))
    }

    /// Whether the candidate entered a price that is none of the named ones.
    var hasOwnPrice: Bool { !PriceScenario.named.contains { $0.scenario == prices } }

    /// The same as a query, without what is usual.
    var query: [(String, String)] {
        var query: [(String, String)] = []
        if years != 4 { query.append(("years", "\(years)")) }
        if choice != "flat" { query.append(("prices", choice)) }
        if choice == Self.ownChoice { query.append(("own", own)) }
        if rate != OfferProjection.usualRate { query.append(("rate", rateText)) }
        return query
    }

    /// `Today's price`, `30 % lower from the first year on` and so on, to choose from.
    var scenarios: [Choice] {
        [
            ("flat", "Today's price"), ("fallen", "30 % lower"),
            ("rising", "15 % more each year"), (Self.ownChoice, "Another"),
        ].map { Choice(id: $0.0, label: $0.1, selected: $0.0 == choice) }
    }

    /// The price within a sentence.
    var priceWords: String {
        switch choice {
        case "flat": "today's price"
        case "fallen": "a price 30 % lower"
        case "rising": "a price that gains 15 % a year"
        default: "a price of your own: \(prices.title.lowercasedFirst)"
        }
    }

    var horizons: [Choice] {
        (Self.fewestYears...OfferProjection.mostYears).map {
            Choice(id: "\($0)", label: "\($0) years", selected: $0 == years)
        }
    }
}

/// The fields above a projection or comparison.
struct OutlookFields {
    let horizons: [Choice]
    let scenarios: [Choice]
    let own: String
    let rate: String
    let outlookProblems: [OfferOutlook.Problem]
    let hasOutlookProblems: Bool

    init(_ outlook: OfferOutlook) {
        (horizons, scenarios, own, rate) = (outlook.horizons, outlook.scenarios, outlook.own, outlook.rateText)
        (outlookProblems, hasOutlookProblems) = (outlook.problems, !outlook.problems.isEmpty)
    }
}
