extension PriceScenario {
    /// The scenarios with names: `flat`, `fallen`, `rising`.
    public static let named: [(name: String, scenario: PriceScenario)] = [
        ("flat", .flat), ("fallen", .fallen), ("rising", .rising),
    ]

    /// Reads a scenario: one of the names, a change each year such as `-10` or `+5 %`, or the price of each year in per
    /// cent of today's, such as `100/70/70/120`.
    ///
    /// - Throws: `.unreadable` with the cure.
    public static func read(_ text: String) throws(MoneyError) -> PriceScenario {
        let body = text.trimmingSpace
        if let known = named.first(where: { $0.name == body.lowercased() }) { return known.scenario }
        func refusal(_ why: String) -> MoneyError { .unreadable(String(text.prefix(60)), why: why) }
        if body.contains("/") {
            var factors: [Int] = []
            for part in body.split(separator: "/", omittingEmptySubsequences: false).prefix(
                OfferProjection.mostYears + 1
            ) {
                factors.append(try BasisPoints.read(part))
            }
            let shown = factors.map { BasisPoints.text($0).split(separator: " ").first.map(String.init) ?? "" }
            let scenario = PriceScenario(title: "\(shown.joined(separator: " / ")) % of today's", factors: factors)
            if let problem = scenario.problem { throw refusal(problem) }
            return scenario
        }
        let minus: Set<Character> = ["-", "−", "–"]
        guard let first = body.first else {
            throw refusal("write a change each year, such as −10 or +5, or prices by year, such as 100/70/70/120.")
        }
        let points = try BasisPoints.read(minus.contains(first) || first == "+" ? body.dropFirst() : body[...])
        let change = minus.contains(first) ? -points : points
        guard (-9900...10_000).contains(change) else { throw refusal("write a change from −99 % to +100 % a year.") }
        return growing(by: change)
    }
}
