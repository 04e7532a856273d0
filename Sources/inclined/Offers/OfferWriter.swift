import Interviewing

/// Makes an offer from options, on top of an offer that is kept.
struct OfferWriter {
    private let options: OfferOptions
    private let library: PreparationLibrary
    private let kept: Offer?
    private let currency: Currency

    init(options: OfferOptions, library: PreparationLibrary, kept: Offer?) throws {
        (self.options, self.library, self.kept) = (options, library, kept)
        let code = options.currency ?? kept?.currency.code ?? "USD"
        currency = try Self.read("--currency") { () throws(MoneyError) in try Currency(code) }
        if let kept, kept.currency != currency {
            throw UsageError(
                "Offer amounts are kept in \(kept.currency); add the offer anew to write it in \(currency)."
            )
        }
    }

    func offer() throws -> Offer {
        guard let base = try money(options.base, "--base") ?? kept?.base else {
            throw UsageError("Give the base pay of the first year, such as --base 150k.")
        }
        guard let company = options.company ?? kept?.company else {
            throw UsageError("Say who makes the offer, such as --company Kestrel.")
        }
        var offer = kept ?? Offer(company: company, base: base)
        (offer.company, offer.base) = (company, base)
        offer.label = options.label ?? offer.label
        offer.location = options.location ?? offer.location
        offer.track = options.track ?? offer.track
        offer.level = options.level ?? offer.level
        offer.raise = try share(options.raise, "--raise") ?? offer.raise
        if !options.signOn.isEmpty { offer.signOn = try options.signOn.map { try amount($0, "--sign-on") } }
        if options.signOnAtOnce { offer.signOnPayment = .atOnce }
        offer.signOnClawback = options.signOnClawback ?? offer.signOnClawback
        if options.signOnClawback ?? 0 > 0, offer.signOn.isEmpty {
            throw UsageError("Give the sign-on pay too, such as --sign-on 50k.")
        }
        offer.grant = try grant(offer.grant)
        offer.bonus = try options.bonus.map { try Bonus(typed: $0, in: currency, name: "--bonus") } ?? offer.bonus
        offer.refreshers = try refreshers(offer.refreshers)
        offer.relocation = try relocation(offer.relocation)
        offer.leavingCost = try leavingCost(offer.leavingCost)
        return offer
    }

    private func grant(_ kept: Grant?) throws -> Grant? {
        var size = kept?.size
        if let total = try money(options.grant, "--grant") { size = .value(total: total) }
        if let text = options.units, let price = try money(options.unitPrice, "--unit-price") {
            let count = try Self.read("--units") { () throws(MoneyError) in try UnitCount.read(text) }
            size = .units(count: count, price: price)
        }
        let none = options.vest.map { VestText.isNone($0, library: library) } ?? false
        if none {
            guard options.grant == nil, options.units == nil else {
                throw UsageError(
                    "--vest \(options.vest ?? "") means no stock; take the grant out, or say when it vests."
                )
            }
            return nil
        }
        let schedule = try options.vest.map { try VestText.schedule($0, library: library) } ?? kept?.schedule
        guard let size else {
            if options.vest == nil { return nil }
            throw UsageError("--vest says when a grant vests; give the grant too, such as --grant 100k.")
        }
        guard let schedule else {
            throw UsageError("Say when the grant vests, such as --vest equal-quarters; see: inclined offers presets")
        }
        return Grant(size: size, schedule: schedule)
    }

    private func refreshers(_ kept: Refreshers?) throws -> Refreshers? {
        let value = try money(options.refreshers, "--refreshers") ?? kept?.value
        let schedule = try options.refreshersVest.map { try VestText.schedule($0, library: library) } ?? kept?.schedule
        guard let value else {
            if schedule == nil, options.refreshersFrom == nil { return nil }
            throw UsageError("Give the value of each later grant, such as --refreshers 30k.")
        }
        guard let schedule else {
            throw UsageError("Say when refreshers vest, such as --refreshers-vest equal-quarters.")
        }
        let from = options.refreshersFrom ?? kept?.fromYear ?? 2
        return Refreshers(value: value, fromYear: from, schedule: schedule)
    }

    private func relocation(_ kept: Relocation?) throws -> Relocation? {
        guard let amount = try money(options.relocation, "--relocation") ?? kept?.amount else {
            if options.relocationClawback == nil { return nil }
            throw UsageError("Give the relocation too, such as --relocation 10k.")
        }
        return Relocation(amount: amount, clawback: options.relocationClawback ?? kept?.clawback ?? 0)
    }

    private func leavingCost(_ kept: LeavingCost?) throws -> LeavingCost? {
        let unvested = try money(options.unvested, "--unvested") ?? kept?.unvested
        let bonus = try money(options.lostBonus, "--lost-bonus") ?? kept?.bonus
        let payBack = try money(options.payBack, "--pay-back") ?? kept?.payBack
        if unvested == nil, bonus == nil, payBack == nil { return nil }
        let none = Money.zero(currency)
        return LeavingCost(unvested: unvested ?? none, bonus: bonus ?? none, payBack: payBack ?? none)
    }

    // MARK: - Texts

    private func money(_ text: String?, _ option: String) throws -> Money? { try text.map { try amount($0, option) } }

    private func amount(_ text: String, _ option: String) throws -> Money {
        try Self.read(option) { () throws(MoneyError) in try Money.read(text, in: currency) }
    }

    private func share(_ text: String?, _ option: String) throws -> Int? {
        try text.map { text in try Self.read(option) { () throws(MoneyError) in try BasisPoints.read(text) } }
    }

    private static func read<Value>(_ option: String, _ work: () throws(MoneyError) -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            throw UsageError("\(option): \(error)")
        }
    }
}
