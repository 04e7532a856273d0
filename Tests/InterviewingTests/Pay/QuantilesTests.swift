import Interviewing
import Testing

@Suite("Quantiles are those of definition 7 and never say more than the values")
struct QuantilesTests {
    @Test(
        "Quantiles worked by hand",
        arguments: [
            // Ten values: place 1 + 9p; the quarter lies at 3.25, between 3 and 4.
            (Array(1...10), 0.25, 3.25), (Array(1...10), 0.5, 5.5), (Array(1...10), 0.75, 7.75),
            (Array(1...10), 0.1, 1.9),
            (Array(1...10), 0.9, 9.1),
            // Four values: the quarter lies at 1.75, three quarters of the way from 10 to 20.
            ([40, 10, 30, 20], 0.25, 17.5), ([40, 10, 30, 20], 0.5, 25), ([40, 10, 30, 20], 0.75, 32.5),
            // Five values: every quarter is a value.
            ([5, 1, 4, 2, 3], 0.25, 2), ([5, 1, 4, 2, 3], 0.75, 4), ([5, 1, 4, 2, 3], 0, 1), ([5, 1, 4, 2, 3], 1, 5),
            ([5, 1, 4, 2, 3], -1, 1), ([5, 1, 4, 2, 3], 7, 5),
        ]
    )
    func byHand(_ values: [Int], _ share: Double, _ expected: Double) throws {
        let quantiles = try #require(Quantiles(values))
        #expect(abs(quantiles.value(at: share) - expected) < 1e-9)
    }

    @Test("Every quantile of one value is that value, and there is none of no value")
    func oneValue() throws {
        let quantiles = try #require(Quantiles([7]))
        for share in stride(from: 0.0, through: 1, by: 0.05) { #expect(quantiles.value(at: share) == 7) }
        #expect(Quantiles([]) == nil)
        #expect(quantiles.medianInterval(confidence: 0.95) == nil)
    }

    @Test("Quantiles rise with their share, stay within the values and do not mind the order", arguments: 1...60)
    func monotone(_ count: Int) throws {
        var dice = PayDice(seed: UInt64(count))
        let values = (0..<count).map { _ in Int.random(in: 1...500_000, using: &dice) }
        let quantiles = try #require(Quantiles(values))
        #expect(quantiles == Quantiles(values.shuffled(using: &dice)))
        let steps = stride(from: 0.0, through: 1, by: 0.01).map { quantiles.value(at: $0) }
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(steps.first == values.min().map(Double.init) && steps.last == values.max().map(Double.init))
        if let interval = quantiles.medianInterval(confidence: 0.95) {
            #expect(count >= 6)
            #expect(interval.contains(quantiles.whole(at: 0.5)))
            #expect(values.contains(interval.lowerBound) && values.contains(interval.upperBound))
        } else {
            #expect(count < 6)
        }
    }

    @Test(
        "The interval of the median takes the order statistics of the printed tables",
        // Places from below for 95 percent: the largest d with P(B < d) ≤ 0.025 for B binomial with one half.
        arguments: [
            (6, 1), (8, 1), (9, 2), (10, 2), (12, 3), (15, 4), (20, 6), (25, 8), (50, 18), (100, 40), (5000, 2431),
        ]
    )
    func interval(_ count: Int, _ place: Int) throws {
        let interval = try #require(Quantiles(Array(1...count))).medianInterval(confidence: 0.95)
        #expect(interval == place...(count + 1 - place))
    }
}
