/// An offer as somebody types it, field by field; nothing is lost when a field cannot be read.
public struct OfferEntry: Sendable, Hashable {
    private var texts: [OfferField: String] = [:]

    /// What `vest` holds for a schedule that is no preset.
    public static let ownSchedule = "own"

    /// An empty entry in a currency.
    public init(currency: Currency = .usd) { texts[.currency] = currency.code }

    /// What stands in a field; empty when nothing does.
    public subscript(field: OfferField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }

    /// An offer as it would be typed; reading it gives the same offer again.
    ///
    /// - Parameter presets: A schedule that no longer is its preset's stands as one's own.
    public init(_ offer: Offer, presets: [VestPresetDefinition]) {
        func amount(_ money: Money?) -> String { money.map(\.digits) ?? "" }
        func months(_ count: Int) -> String { count == 0 ? "" : "\(count)" }
        texts = [
            .company: offer.company, .label: offer.label, .location: offer.location,
            .track: offer.track?.rawValue ?? "", .level: offer.level, .currency: offer.currency.code,
            .base: amount(offer.base), .raise: offer.raise == 0 ? "" : BasisPoints.text(offer.raise),
            .signOnPayment: offer.signOnPayment.rawValue, .signOnClawback: months(offer.signOnClawback),
            .relocation: amount(offer.relocation?.amount), .relocationClawback: months(offer.relocation?.clawback ?? 0),
        ]
        for (field, money) in zip(OfferField.signOns, offer.signOn) { self[field] = amount(money) }
        switch offer.grant?.size {
        case nil: break
        case .value(let total): self[.grant] = amount(total)
        case .units(let count, let price):
            // Without grouping, because “1,250” as a price may mean 1.25.
            (self[.units], self[.unitPrice]) = (count.description, price.digits.filter { $0 != "," })
        }
        set(offer.grant?.schedule, .vest, .steps, presets)
        switch offer.bonus {
        case nil: break
        case .share(let points): self[.bonus] = BasisPoints.text(points)
        case .amount(let money): self[.bonus] = money.text
        }
        if let refreshers = offer.refreshers {
            (self[.refresher], self[.refresherFrom]) = (amount(refreshers.value), "\(refreshers.fromYear)")
            set(refreshers.schedule, .refresherVest, .refresherSteps, presets)
        }
        if let cost = offer.leavingCost {
            self[.unvested] = amount(cost.unvested)
            if cost.bonus.minor != 0 { self[.lostBonus] = amount(cost.bonus) }
            if cost.payBack.minor != 0 { self[.payBack] = amount(cost.payBack) }
        }
    }

    private mutating func set(
        _ schedule: VestSchedule?,
        _ choice: OfferField,
        _ steps: OfferField,
        _ presets: [VestPresetDefinition]
    ) {
        guard let schedule else { return }
        let preset = presets.first { $0.id == schedule.preset }?.schedule
        if preset == schedule {
            self[choice] = schedule.preset ?? ""
        } else {
            (self[choice], self[steps]) = (Self.ownSchedule, schedule.text)
        }
    }
}

extension VestSchedule {
    /// The schedule as it is typed: `12: 5 %, 24: 15 %`, and `12: 1/3, 24: 2/3` where per cent would not be exact.
    public var text: String { steps.map { "\($0.months): \(typed($0.share))" }.joined(separator: ", ") }

    private func typed(_ share: Int) -> String {
        guard whole != Self.points, let part = Fraction(Int64(share), over: Int64(whole)) else {
            return BasisPoints.text(share)
        }
        return "\(part.numerator)/\(part.denominator)"
    }

    /// Reads a schedule of one's own: shares of the years, as `5/15/40/40`, each at the end of its year; or months with
    /// their shares, as `12: 25, 24: 75`, `12=25,24=75` or `12: 1/3, 24: 2/3`.
    ///
    /// - Throws: `.unreadable` with the cure.
    public static func read(_ text: String) throws(MoneyError) -> VestSchedule {
        func refusal(_ why: String) -> MoneyError { .unreadable(String(text.prefix(60)), why: why) }
        let form = "write the shares of the years, as 5/15/40/40, or months with their shares, as 12: 25, 24: 75."
        var steps: [(months: Int, share: Fraction)] = []
        let isByMonth = text.contains { $0 == ":" || $0 == "=" }
        if isByMonth {
            for part in text.split(whereSeparator: { [",", ";", "\n"].contains($0) }) where !String(part).isBlank {
                let halves = part.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "=" }
                let month = halves.first.map { String($0.filter { !$0.isWhitespace }) } ?? ""
                guard halves.count == 2, (1...3).contains(month.count), month.allSatisfy(\.isAmountFigure),
                    let months = Int(month)
                else { throw refusal(form) }
                steps.append((months, try share(halves[1])))
                if steps.count > mostSteps { throw refusal("it has more than \(mostSteps) steps; join some.") }
            }
        } else {
            for (index, part) in text.split(separator: "/", omittingEmptySubsequences: false).prefix(11).enumerated() {
                guard !String(part).isBlank else { throw refusal(form) }
                let share = try share(part)
                if share.numerator > 0 { steps.append(((index + 1) * 12, share)) }
            }
        }
        guard let schedule = VestSchedule(parts: steps) else {
            throw refusal("its shares have no common measure; write fewer or simpler fractions.")
        }
        if let problem = schedule.problem { throw refusal(problem) }
        return schedule
    }

    /// Reads a share in per cent, or a fraction of the grant such as `1/48`.
    ///
    /// - Throws: `.unreadable` with the cure.
    public static func share(_ text: some StringProtocol) throws(MoneyError) -> Fraction {
        let halves = String(text.filter { !$0.isWhitespace }).split(separator: "/", omittingEmptySubsequences: false)
        if halves.count == 2, halves.allSatisfy({ (1...10).contains($0.count) && $0.allSatisfy(\.isAmountFigure) }),
            let numerator = Int64(halves[0]), let denominator = Int64(halves[1]),
            let part = Fraction(numerator, over: denominator)
        {
            return part
        }
        let points = Int64(try BasisPoints.read(text))
        guard let share = Fraction(points, over: Int64(Self.points)) else {
            throw .unreadable(String(text.prefix(60)), why: "write a share in per cent, such as 25, or as 1/48.")
        }
        return share
    }

    /// A schedule of parts of the grant; nil when they have no common measure that is fine enough.
    public init?(parts: [(months: Int, share: Fraction)]) {
        let points = parts.map { Exactly.fineness($0.share.numerator * Int64(Self.points), over: $0.share.denominator) }
        guard let fineness = Exactly.commonMultiple(points, upTo: Self.mostFineness) else { return nil }
        let whole = Self.points * fineness
        var steps: [Step] = []
        for (months, share) in parts {
            let (size, isTooLarge) = share.numerator.multipliedReportingOverflow(by: Int64(whole) / share.denominator)
            if isTooLarge { return nil }
            steps.append(Step(months: months, share: Int(size)))
        }
        self.init(steps: steps, whole: whole)
    }
}
