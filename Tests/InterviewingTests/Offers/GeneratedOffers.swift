import Interviewing

/// Offers by the thousand from one seed, small and huge, plain and odd.
struct GeneratedOffers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &self) }
    mutating func isHeads() -> Bool { Bool.random(using: &self) }

    /// From a cent to the most that may be entered, every size as likely as another.
    mutating func money(_ currency: Currency) -> Money {
        let size = [10, 1000, 100_000, 10_000_000, 1_000_000_000, 10_000_000_000_000][upTo(5)]
        return Money(minor: Int64(upTo(size)), currency)
    }

    private mutating func distinct(_ count: Int, in range: ClosedRange<Int>) -> [Int] {
        var numbers: Set<Int> = []
        while numbers.count < count { numbers.insert(Int.random(in: range, using: &self)) }
        return numbers.sorted()
    }

    mutating func schedule() -> VestSchedule {
        let count = 1 + upTo(upTo(3) == 0 ? 119 : 15)
        let months = distinct(count, in: 1...120)
        let whole = [10_000, 10_000, 30_000, 1_000_000_000][upTo(3)]
        let edges = [0] + distinct(count - 1, in: 1...whole - 1) + [whole]
        return VestSchedule(
            steps: months.indices.map { .init(months: months[$0], share: edges[$0 + 1] - edges[$0]) },
            whole: whole
        )
    }

    mutating func prices() -> PriceScenario {
        let factors = (0...upTo(9)).map { _ in upTo(9) == 0 ? 0 : 100 + upTo(upTo(3) == 0 ? 99_900 : 20_000) }
        return PriceScenario(title: "Own", factors: factors, growth: isHeads() ? 0 : upTo(19_900) - 9900)
    }

    mutating func size(_ currency: Currency) -> Grant.Size {
        if isHeads() { return .value(total: money(currency)) }
        return .units(
            count: UnitCount(tenThousandths: Int64(upTo(20_000_000))),
            price: Money(minor: Int64(upTo(1_000_000)), currency)
        )
    }

    mutating func offer() -> Offer { offer(in: Currency.all[upTo(Currency.all.count - 1)]) }

    mutating func offer(in currency: Currency) -> Offer {
        Offer(
            company: "Example",
            base: money(currency),
            raise: isHeads() ? 0 : upTo(5000),
            signOn: (0..<upTo(4)).map { _ in money(currency) },
            signOnPayment: isHeads() ? .monthly : .atOnce,
            signOnClawback: upTo(60),
            grant: upTo(4) == 0 ? nil : Grant(size: size(currency), schedule: schedule()),
            bonus: [nil, .share(basisPoints: upTo(50_000)), .amount(perYear: money(currency))][upTo(2)],
            refreshers: isHeads()
                ? nil : Refreshers(value: money(currency), fromYear: 2 + upTo(8), schedule: schedule()),
            relocation: isHeads() ? nil : Relocation(amount: money(currency), clawback: upTo(60))
        )
    }
}
