import Foundation
import Interchange
import Interviewing
import Testing

/// What programs and `--json` are told of offers.
@Suite struct PreparationJSONTests {
    private static func object(_ value: some Encodable) throws -> [String: Any] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try #require(try JSONSerialization.jsonObject(with: encoder.encode(value)) as? [String: Any])
    }

    private static let offer = Offer(
        company: "Amazon",
        base: Money(minor: 15_000_000, .usd),
        signOn: [Money(minor: 5_000_000, .usd), Money(minor: 4_000_000, .usd)],
        grant: Grant(
            size: .value(total: Money(minor: 10_000_000, .usd)),
            schedule: VestSchedule(
                steps: [(12, 500), (24, 1500), (36, 4000), (48, 4000)].map { .init(months: $0.0, share: $0.1) }
            )
        )
    )

    @Test("Amounts are texts with every decimal, and parts that pay nothing are left out")
    func projection() throws {
        let object = try Self.object(OfferProjectionJSON(Self.offer))
        let years = try #require(object["years"] as? [[String: Any]])
        #expect(
            years.map { $0["total"] as? String } == [
                "205000.00 USD", "205000.00 USD", "190000.00 USD", "190000.00 USD",
            ]
        )
        let last = try #require(years.last?["parts"] as? [String: String])
        #expect(last == ["base": "150000.00 USD", "grant": "40000.00 USD"])
        #expect((object["scenarios"] as? [[String: Any]])?.compactMap { $0["title"] as? String }.first == "Flat")
        #expect((object["leaving"] as? [[String: Any]])?.count == 4)
        #expect(object["total"] as? String == "790000.00 USD")
    }

    @Test("A comparison says who is ahead, from which month, and at which price the totals are equal")
    func comparison() throws {
        let other = Offer(company: "Veldora", base: Money(minor: 19_000_000, .usd))
        let object = try Self.object(OfferComparisonJSON(OfferComparison(Self.offer, other)))
        #expect(object["difference"] as? String == "30000.00 USD")
        #expect(object["breakEvenFirst"] as? Int == 7000)
        #expect(object["breakEvenSecond"] == nil && object["rate"] == nil)
        #expect((object["sentences"] as? [String])?.isEmpty == false)
    }
}
