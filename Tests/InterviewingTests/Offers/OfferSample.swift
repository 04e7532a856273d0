import Interviewing

/// Short ways to write offers in tests; amounts are whole units unless a test says otherwise.
enum OfferSample {
    static let amazon = VestSchedule(
        preset: "amazon-5-15-40-40",
        steps: [(12, 500), (24, 1500), (30, 2000), (36, 2000), (42, 2000), (48, 2000)].map(VestSchedule.Step.init)
    )
    static let quarters = VestSchedule(steps: stride(from: 3, through: 48, by: 3).map { .init(months: $0, share: 625) })
    static let years = VestSchedule(steps: [12, 24, 36, 48].map { .init(months: $0, share: 2500) })
    static let fifths = VestSchedule(steps: [12, 24, 36, 48, 60].map { .init(months: $0, share: 2000) })
    static let oneYear = VestSchedule(steps: [.init(months: 12, share: 10_000)])
    static let twoYears = VestSchedule(steps: [.init(months: 24, share: 10_000)])
    static let frontLoaded = VestSchedule(
        steps: (1...48).map { .init(months: $0, share: [825, 825, 550, 300][($0 - 1) / 12]) },
        whole: 30_000
    )
    static let cliff = VestSchedule(
        steps: [.init(months: 12, share: 2500)]
            + stride(from: 15, through: 48, by: 3).map { .init(months: $0, share: 625) }
    )
    static let months = VestSchedule(steps: (1...48).map { .init(months: $0, share: 625) }, whole: 30_000)

    static func usd(_ text: String) -> Money { money(text, .usd) }

    static func money(_ text: String, _ currency: Currency) -> Money {
        (try? Money.read(text, in: currency)) ?? Money(minor: -1, currency)
    }

    static func grant(_ value: String, _ schedule: VestSchedule, _ currency: Currency = .usd) -> Grant {
        Grant(size: .value(total: money(value, currency)), schedule: schedule)
    }

    static func units(_ count: String, at price: String, _ schedule: VestSchedule) -> Grant {
        let units = (try? UnitCount.read(count)) ?? UnitCount(tenThousandths: -1)
        return Grant(size: .units(count: units, price: usd(price)), schedule: schedule)
    }

    static func offer(
        _ base: String,
        in currency: Currency = .usd,
        raise: Int = 0,
        signOn: [String] = [],
        atOnce: Bool = false,
        clawback: Int = 0,
        grant: Grant? = nil,
        bonus: Bonus? = nil,
        refreshers: Refreshers? = nil,
        relocation: Relocation? = nil,
        company: String = "Example"
    ) -> Offer {
        Offer(
            company: company,
            base: money(base, currency),
            raise: raise,
            signOn: signOn.map { money($0, currency) },
            signOnPayment: atOnce ? .atOnce : .monthly,
            signOnClawback: clawback,
            grant: grant,
            bonus: bonus,
            refreshers: refreshers,
            relocation: relocation
        )
    }
}
