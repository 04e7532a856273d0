import Foundation
import Interviewing
import Testing

@Suite("Offers of every size and shape")
struct OfferPropertyTests {
    private static let count = 2000

    @Test("Parts sum to the year, years to the whole and payments to both, to the cent")
    func partsSum() throws {
        var generator = GeneratedOffers(seed: 1)
        for _ in 0..<Self.count {
            let offer = generator.offer()
            let prices = generator.prices()
            let projection = try OfferProjection(of: offer, years: 1 + generator.upTo(9), prices: prices)
            var sum: Int64 = 0
            for year in projection.years {
                let parts = year.parts.reduce(Int64(0)) { $0 + $1.amount.minor }
                let payments = projection.payments.filter { $0.year == year.year }
                sum += parts
                #expect(parts == year.total.minor && sum == year.cumulative.minor)
                #expect(payments.reduce(Int64(0)) { $0 + $1.amount.minor } == parts)
            }
            #expect(sum == projection.total.minor && sum >= 0)
            #expect(PayPart.allCases.reduce(Int64(0)) { $0 + projection.total(of: $1).minor } == sum)
            let months = projection.cumulativeByMonth
            #expect(months.first?.minor == 0 && months.last?.minor == sum)
            #expect(projection.years.allSatisfy { months[$0.year * 12].minor == $0.cumulative.minor })
        }
    }

    @Test("What vests sums to the grant, in value and in units")
    func vestingsSum() throws {
        var generator = GeneratedOffers(seed: 2)
        for _ in 0..<Self.count {
            let currency = Currency.all[generator.upTo(Currency.all.count - 1)]
            let grant = Grant(size: generator.size(currency), schedule: generator.schedule())
            let vestings = grant.vestings(in: currency)
            let sum = vestings.reduce(Int64(0)) { $0 + $1.flat.minor }
            switch grant.size {
            case .value(let total): #expect(sum == total.minor)
            case .units(let count, let price):
                #expect(vestings.reduce(Int64(0)) { $0 + ($1.units?.tenThousandths ?? 0) } == count.tenThousandths)
                let exact = Int128(count.tenThousandths) * Int128(price.minor)
                let difference = Int128(sum) * 10_000 - exact
                #expect(difference.magnitude <= 5000)
            }
            // What has vested in sum is right to half a minor unit at every step, as when it is reckoned by hand.
            var (running, shares) = (Int128(0), Int128(0))
            let whole = Int128(grant.schedule.whole)
            for (step, vesting) in zip(grant.schedule.steps, vestings) {
                running += Int128(vesting.flat.minor)
                shares += Int128(step.share)
                #expect((running * whole - Int128(sum) * shares).magnitude <= whole / 2)
            }
            // No part is a minor unit or more away from its exact share.
            for (step, vesting) in zip(grant.schedule.steps, vestings) {
                let exact = Int128(sum) * Int128(step.share)
                #expect((Int128(vesting.flat.minor) * whole - exact).magnitude < whole)
            }
        }
    }

    @Test("Present value falls as the rate rises, and at no rate is the sum")
    func presentValue() throws {
        var generator = GeneratedOffers(seed: 3)
        for _ in 0..<Self.count {
            let projection = try OfferProjection(
                of: generator.offer(),
                years: 1 + generator.upTo(9),
                prices: generator.prices()
            )
            #expect(try projection.presentValue(rate: 0) == projection.total)
            let rates = [1, 10, 250, 251, 500, 1000, 4000, 10_000]
            let values = try [projection.total.minor] + rates.map { try projection.presentValue(rate: $0).minor }
            #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 }, "\(values)")
            #expect(projection.total.minor < 1_000_000 || values[3] < values[0])
        }
    }

    @Test("Present value agrees with powers reckoned by the C library to half a minor unit")
    func presentValueReference() throws {
        var generator = GeneratedOffers(seed: 4)
        for _ in 0..<300 {
            let projection = try OfferProjection(of: generator.offer(), years: 1 + generator.upTo(9))
            let rate = 1 + generator.upTo(9999)
            let reference = projection.payments.reduce(0.0) {
                $0 + Double($1.amount.minor) * pow(1 + Double(rate) / 10_000, -Double($1.month) / 12)
            }
            let value = Double(try projection.presentValue(rate: rate).minor)
            #expect(abs(value - reference) <= 0.5 + reference * 1e-13)
        }
    }

    @Test("A higher price never lowers a year")
    func higherPrice() throws {
        var generator = GeneratedOffers(seed: 5)
        for _ in 0..<Self.count {
            var offer = generator.offer()
            let (low, more) = (100 + generator.upTo(20_000), generator.upTo(20_000))
            let lower = try OfferProjection(of: offer, years: 10, prices: PriceScenario(title: "", factors: [low]))
            let higher = try OfferProjection(
                of: offer,
                years: 10,
                prices: PriceScenario(title: "", factors: [low + more])
            )
            #expect(zip(lower.years, higher.years).allSatisfy { $0.total.minor <= $1.total.minor })
            // Refreshers get fewer units at a higher price, so a price of its own each year is looked at without them.
            offer.refreshers = nil
            let prices = generator.prices()
            let raised = PriceScenario(
                title: "",
                factors: prices.factors.map { min(100_000, ($0 == 0 ? 100 : $0) + generator.upTo(5000)) },
                growth: min(10_000, prices.growth + generator.upTo(100))
            )
            let before = try OfferProjection(of: offer, years: 10, prices: prices)
            let after = try OfferProjection(of: offer, years: 10, prices: raised)
            #expect(zip(before.years, after.years).allSatisfy { $0.total.minor <= $1.total.minor })
        }
    }

    @Test("Every amount of a projection is in the currency of its offer")
    func oneCurrency() throws {
        var generator = GeneratedOffers(seed: 6)
        for _ in 0..<Self.count {
            var offer = generator.offer()
            let currency = offer.currency
            let projection = try OfferProjection(of: offer, years: 5)
            #expect(projection.payments.allSatisfy { $0.amount.currency == currency })
            #expect(
                projection.years.allSatisfy { year in
                    year.total.currency == currency && year.parts.allSatisfy { $0.amount.currency == currency }
                }
            )
            let other = currency == .usd ? Currency.eur : .usd
            offer.relocation = Relocation(amount: Money(minor: 1, other))
            #expect(throws: OfferRefusal.self) { _ = try OfferProjection(of: offer) }
            #expect(throws: OfferRefusal.self) { _ = try LeavingEarly(offer, afterMonths: 3) }
        }
    }

    @Test("Two generated offers of different currencies are compared only at a rate between them")
    func comparisonCurrency() throws {
        var generator = GeneratedOffers(seed: 7)
        var compared = 0
        for _ in 0..<Self.count {
            let (one, two) = (generator.offer(), generator.offer())
            if one.currency == two.currency {
                let comparison = try OfferComparison(one, two)
                #expect(comparison.years.last?.cumulative == comparison.difference)
                #expect(comparison.parts.reduce(Int64(0)) { $0 + $1.difference.minor } == comparison.difference.minor)
            } else {
                #expect(throws: OfferRefusal.currencies(one.currency, two.currency)) {
                    _ = try OfferComparison(one, two)
                }
                let back = try ExchangeRate(from: one.currency, to: two.currency, "1.5")
                #expect(throws: OfferRefusal.self) { _ = try OfferComparison(one, two, rate: back) }
                let rate = try ExchangeRate(from: two.currency, to: one.currency, "0.9134")
                let comparison: OfferComparison
                do { comparison = try OfferComparison(one, two, rate: rate) } catch {
                    // A hundred thousand million yen in raises and bonuses is more cents than are reckoned with.
                    #expect(error == .money(.tooLarge))
                    continue
                }
                compared += 1
                #expect(comparison.second.payments.allSatisfy { $0.amount.currency == one.currency })
                #expect(comparison.years.last?.cumulative == comparison.difference)
            }
        }
        #expect(compared > 1500)
    }

    @Test("At the price where two offers break even their totals agree but for the rounding of single vestings")
    func breakEven() throws {
        var generator = GeneratedOffers(seed: 8)
        var seen = 0
        for _ in 0..<Self.count {
            var two = generator.offer()
            let one = generator.offer(in: two.currency)
            two.grant =
                two.grant ?? Grant(size: .value(total: generator.money(two.currency)), schedule: generator.schedule())
            let comparison = try OfferComparison(one, two)
            guard let even = comparison.breakEven(of: .second) else { continue }
            seen += 1
            let grant = comparison.second.total(of: .grant).minor
            let rest = comparison.second.total.minor - grant
            // rest + grant x even = total of the first, exactly.
            let left = Int128(rest) * Int128(even.denominator) + Int128(grant) * Int128(even.numerator)
            #expect(left == Int128(comparison.first.total.minor) * Int128(even.denominator))
        }
        #expect(seen > 500)
    }

    @Test("Leaving keeps what was paid less what is owed, never owes more than was paid, and after the end nothing")
    func leaving() throws {
        var generator = GeneratedOffers(seed: 9)
        for _ in 0..<Self.count {
            let offer = generator.offer()
            let months = 1 + generator.upTo(119)
            let leaving = try LeavingEarly(offer, afterMonths: months)
            let whole = try OfferProjection(of: offer, years: 10)
            #expect(leaving.paidTotal == whole.cumulativeByMonth[months])
            #expect(leaving.payBackTotal.minor <= leaving.paidTotal.minor)
            #expect(leaving.kept.minor + leaving.payBackTotal.minor == leaving.paidTotal.minor)
            let grant = offer.grant?.vestings(in: offer.currency).reduce(Int64(0)) { $0 + $1.flat.minor } ?? 0
            let vested = leaving.paid.first { $0.part == .grant }?.amount.minor ?? 0
            let lost = leaving.lost.first { $0.part == .grant }?.amount.minor ?? 0
            #expect(vested + lost == grant)
            if months >= 108 { #expect(leaving.payBack.isEmpty) }
            #expect(try leaving.payBackTotal.minor <= LeavingEarly.worst(offer)?.payBackTotal.minor ?? 0)
        }
    }

    @Test("What is shown is read back as the same money, and so is what is kept")
    func readBack() throws {
        var generator = GeneratedOffers(seed: 10)
        let encoder = JSONEncoder()
        let decoder = JSONDecoder()
        for _ in 0..<20_000 {
            let currency = Currency.all[generator.upTo(Currency.all.count - 1)]
            let bits = generator.upTo(62)
            let money = Money(minor: Int64(truncatingIfNeeded: generator.next()) >> bits, currency)
            #expect(try Money.read(money.text, in: currency) == money, "\(money.text)")
            #expect(try Money.read(money.digits, in: currency) == money, "\(money.digits)")
            #expect(try Money.read(money.plain, in: currency) == money, "\(money.plain)")
            let units = UnitCount(tenThousandths: Int64(generator.upTo(1_000_000_000)))
            #expect(try UnitCount.read(units.description) == units)
        }
        for _ in 0..<300 {
            let offer = generator.offer()
            #expect(try decoder.decode(Offer.self, from: try encoder.encode(offer)) == offer)
        }
    }
}
