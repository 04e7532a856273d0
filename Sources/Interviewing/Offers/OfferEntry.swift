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
    /// The schedule as it is typed: `12: 5 %, 24: 15 %`.
    public var text: String { steps.map { "\($0.months): \(BasisPoints.text($0.share))" }.joined(separator: ", ") }

    /// Reads a schedule of one's own: shares of the years, as `5/15/40/40`, each at the end of its year; or months with
    /// their shares, as `12: 25, 24: 75`.
    ///
    /// - Throws: `.unreadable` with the cure.
    public static func read(_ text: String) throws(MoneyError) -> VestSchedule {
        func refusal(_ why: String) -> MoneyError { .unreadable(String(text.prefix(60)), why: why) }
        let form = "write the shares of the years, as 5/15/40/40, or months with their shares, as 12: 25, 24: 75."
        var steps: [Step] = []
        if text.contains(":") {
            for part in text.split(whereSeparator: { [",", ";", "\n"].contains($0) }) where !String(part).isBlank {
                let halves = part.split(separator: ":", omittingEmptySubsequences: false)
                let month = halves.first.map { String($0.filter { !$0.isWhitespace }) } ?? ""
                guard halves.count == 2, (1...3).contains(month.count), month.allSatisfy(\.isAmountFigure),
                    let months = Int(month)
                else { throw refusal(form) }
                steps.append(Step(months: months, share: try BasisPoints.read(halves[1])))
                if steps.count > mostSteps { throw refusal("it has more than \(mostSteps) steps; join some.") }
            }
        } else {
            for (index, part) in text.split(separator: "/", omittingEmptySubsequences: false).prefix(11).enumerated() {
                guard !String(part).isBlank else { throw refusal(form) }
                let share = try BasisPoints.read(part)
                if share > 0 { steps.append(Step(months: (index + 1) * 12, share: share)) }
            }
        }
        let schedule = VestSchedule(steps: steps)
        if let problem = schedule.problem { throw refusal(problem) }
        return schedule
    }
}
