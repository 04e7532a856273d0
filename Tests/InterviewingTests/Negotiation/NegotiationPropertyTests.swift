import Interviewing
import Testing

@Suite("A negotiation brief never holds a figure or a quote that it was not given")
struct NegotiationPropertyTests {
    /// Every name in every part and under every condition, with words that hold no figure.
    static let definitions: [NegotiationDefinition] =
        NegotiationPart.allCases.map { passage($0, when: []) }
        + NegotiationCondition.allCases.map { passage(.question, when: [$0]) }

    static func passage(_ part: NegotiationPart, when: [NegotiationCondition]) -> NegotiationDefinition {
        NegotiationBriefTests.passage(
            ([part.rawValue] + when.map(\.rawValue)).joined(separator: " "),
            part,
            when: when,
            says: NegotiationValue.allCases.map { "Say {\($0.rawValue)} here." },
            arguments: part.isAsk ? NegotiationEvidence.Kind.allCases.map { NegotiationBriefTests.argument($0) } : []
        )
    }

    static func negotiation(_ dice: inout PayDice) throws -> NegotiationCase {
        let years = try (0..<Int.random(in: 0...6, using: &dice)).map { _ in
            func money() -> Money {
                Bool.random(using: &dice)
                    ? Money(minor: Int64.random(in: 0...40_000_000, using: &dice), .usd) : .zero(.usd)
            }
            return try NegotiationFigures.Year(base: money(), signOn: money(), stock: money(), other: money())
        }
        let levels = Level.allCases
        let low = Int.random(in: 0..<4, using: &dice)
        let high = Int.random(in: low..<5, using: &dice)
        let reports = (0..<Int.random(in: 0...30, using: &dice)).map { _ in
            PayReport(
                track: Bool.random(using: &dice) ? .tpm : .pgm,
                level: .l6,
                year: Int.random(in: 2018...2026, using: &dice),
                total: Int.random(in: 90_000...600_000, using: &dice)
            )
        }
        let track = Track.allCases.randomElement(using: &dice) ?? .tpm
        return NegotiationCase(
            company: "Amazon",
            title: Bool.random(using: &dice) ? "Program Manager" : "",
            location: Bool.random(using: &dice) ? "Seattle" : "",
            track: track,
            offered: levels.randomElement(using: &dice),
            supported: Bool.random(using: &dice) ? levels[low]...levels[high] : nil,
            figures: try NegotiationFigures(currency: .usd, years: years),
            evidence: (0..<Int.random(in: 0...9, using: &dice)).map {
                NegotiationEvidence(
                    kind: NegotiationEvidence.Kind.allCases.randomElement(using: &dice) ?? .scope,
                    quote: "Words \($0)",
                    title: "Story",
                    place: "/stories/\($0 % 3)",
                    weight: Double.random(in: 0...2, using: &dice)
                )
            },
            market: NegotiationCase.Market(
                PayTable(reports, currency: "USD", region: .everywhere),
                track: track,
                level: .l6,
                trust: .weak
            )
        )
    }

    /// Runs of digits with the commas and points within them.
    static func numbers(_ text: String) -> Set<String> {
        Set(
            text.split { !$0.isNumber && $0 != "," && $0 != "." && $0 != "–" && $0 != "/" }.map {
                String($0.reversed().drop { !$0.isNumber }.reversed())
            }.filter { $0.contains(where: \.isNumber) }
        )
    }

    /// Every figure that the case may give, reckoned here anew.
    static func allowed(_ negotiation: NegotiationCase) -> Set<String> {
        let years = negotiation.figures.years
        var minors = years.flatMap { [$0.base.minor, $0.signOn.minor, $0.stock.minor, $0.total.minor] }
        if years.count >= 2 { minors.append(years[0].signOn.minor + years[1].signOn.minor) }
        if years.count >= 4 {
            let (totals, stocks) = (years.map(\.total.minor), years.map(\.stock.minor))
            let (early, late) = (totals[0] + totals[1], totals[2] + totals[3])
            minors += [
                early + late, late - early, stocks[0] + stocks[1], stocks[2] + stocks[3], stocks[0...3].reduce(0, +),
            ]
            minors.append(min(totals[0], totals[1]) - min(totals[2], totals[3]))
            minors.append(Money(minor: late - early, .usd).roughly.minor)
        }
        var allowed = numbers(minors.map { Money(minor: $0, .usd).text }.joined(separator: " "))
        allowed.formUnion(["4", "5", "6", "7", "8"])
        if let figures = negotiation.market?.figures, let total = figures.total {
            allowed.formUnion(numbers("\(total.count) \(figures.years)"))
            let amounts = [total.quarter, total.median, total.threeQuarters]
            allowed.formUnion(numbers(amounts.map { Money(minor: Int64($0) * 100, .usd).text }.joined(separator: " ")))
        }
        return allowed
    }

    @Test(
        "Every number is in the offer, a sum of it or a public figure; every quote is the candidate's",
        arguments: 0..<100
    )
    func onlyWhatWasGiven(_ seed: Int) throws {
        var dice = PayDice(seed: UInt64(seed))
        let negotiation = try Self.negotiation(&dice)
        let brief = NegotiationBrief(negotiation, from: Self.definitions)
        let says = brief.passages.flatMap(\.says).filter { !$0.contains("/") }
        let strange = Self.numbers(says.joined(separator: " ")).subtracting(Self.allowed(negotiation))
        #expect(strange.isEmpty)
        #expect(!says.contains { $0.contains("{") || $0.contains("}") })
        for argument in brief.passages.flatMap(\.arguments) {
            #expect(argument.quotes.allSatisfy { negotiation.evidence.contains($0) && $0.kind == argument.kind })
            #expect(argument.quotes.count <= NegotiationBrief.mostQuotes)
            #expect(Set(argument.quotes.map(\.quote)).count == argument.quotes.count)
            #expect(argument.isMissing == !negotiation.evidence.contains { $0.kind == argument.kind })
            #expect(argument.says.hasPrefix("Not enough evidence for") == argument.isMissing)
        }
        var shuffled = negotiation
        shuffled.evidence.shuffle(using: &dice)
        #expect(NegotiationBrief(shuffled, from: Self.definitions) == brief)
    }
}
