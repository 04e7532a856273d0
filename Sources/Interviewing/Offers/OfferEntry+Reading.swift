extension OfferEntry {
    /// The offer that the fields say.
    ///
    /// - Parameter presets: The schedules that `vest` may name.
    /// - Throws: `OfferEntryError` with a sentence for every field that cannot be read.
    public func offer(presets: [VestPresetDefinition]) throws(OfferEntryError) -> Offer {
        var reader = OfferEntryReader(entry: self, presets: presets)
        let offer = reader.read()
        if reader.problems.isEmpty, let problem = offer.problem { reader.note(.company, "The offer: \(problem)") }
        guard reader.problems.isEmpty else {
            let order = OfferField.allCases
            func place(_ problem: OfferFieldProblem) -> Int { order.firstIndex(of: problem.field) ?? 0 }
            throw OfferEntryError(problems: reader.problems.sorted { place($0) < place($1) })
        }
        return offer
    }
}

/// Reads the fields of an entry one by one and collects what is wrong.
private struct OfferEntryReader {
    let entry: OfferEntry
    let presets: [VestPresetDefinition]
    private(set) var problems: [OfferFieldProblem] = []
    private var currency = Currency.usd

    init(entry: OfferEntry, presets: [VestPresetDefinition]) { (self.entry, self.presets) = (entry, presets) }

    mutating func note(_ field: OfferField, _ sentence: String) {
        problems.append(OfferFieldProblem(field: field, sentence: sentence))
    }

    mutating func read() -> Offer {
        do { currency = try Currency(entry[.currency].trimmingSpace) } catch { note(.currency, error.description) }
        let company = name(.company)
        if company.isEmpty, problems.allSatisfy({ $0.field != .company }) {
            note(.company, "Write who makes the offer.")
        }
        var base = amount(.base)
        if base == nil, problems.allSatisfy({ $0.field != .base }) {
            note(.base, "Write the base of the first year; a year, not a month.")
        }
        base = base ?? .zero(currency)
        var signOn = OfferField.signOns.map { amount($0) ?? .zero(currency) }
        while signOn.last?.minor == 0 { signOn.removeLast() }
        return Offer(
            company: company,
            label: name(.label),
            location: name(.location),
            track: track(),
            level: name(.level),
            base: base ?? .zero(currency),
            raise: share(.raise, most: 5000) ?? 0,
            signOn: signOn,
            signOnPayment: Offer.SignOnPayment(rawValue: entry[.signOnPayment]) ?? .monthly,
            signOnClawback: number(.signOnClawback, 0...Offer.longestClawback, "months") ?? 0,
            grant: grant(),
            bonus: bonus(),
            refreshers: refreshers(),
            relocation: relocation(),
            leavingCost: leavingCost()
        )
    }

    private mutating func name(_ field: OfferField) -> String {
        let text = entry[field].trimmingSpace
        if text.count > 200 { note(field, "Keep this to 200 characters.") }
        if text.utf8.contains(0) { note(field, "This holds a zero byte; type it again.") }
        return text
    }

    private mutating func track() -> Track? {
        let text = entry[.track]
        let track = Track(rawValue: text)
        if track == nil, !text.isEmpty { note(.track, "Choose TPM, PGM or neither.") }
        return track
    }

    /// An amount; nil when the field is empty or cannot be read.
    private mutating func amount(_ field: OfferField) -> Money? {
        let text = entry[field].trimmingSpace
        guard !text.isEmpty else { return nil }
        do {
            let money = try Money.read(text, in: currency, isPrice: field == .unitPrice)
            if money.minor < 0 { note(field, "This is below zero; write an amount from 0.") }
            if money.minor > Money.mostEntered { note(field, MoneyError.tooLarge.description) }
            return money
        } catch {
            note(field, error.description)
            return nil
        }
    }

    private mutating func share(_ field: OfferField, most: Int) -> Int? {
        let text = entry[field].trimmingSpace
        guard !text.isEmpty else { return nil }
        do {
            let points = try BasisPoints.read(text)
            if points > most { note(field, "This is out of range; write 0 to \(BasisPoints.text(most)).") }
            return points
        } catch {
            note(field, error.description)
            return nil
        }
    }

    private mutating func number(_ field: OfferField, _ range: ClosedRange<Int>, _ what: String) -> Int? {
        let text = entry[field].trimmingSpace
        guard !text.isEmpty else { return nil }
        guard let number = Int(text), range.contains(number) else {
            note(field, "Write \(what) as a whole number from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    private mutating func grant() -> Grant? {
        let value = amount(.grant)
        let units = entry[.units].trimmingSpace
        let price = amount(.unitPrice)
        var size: Grant.Size?
        if !units.isEmpty {
            if !entry[.grant].isBlank {
                note(.units, "The grant is given as a value too; keep the value or the units, not both.")
            }
            do {
                let count = try UnitCount.read(units)
                if let price {
                    size = .units(count: count, price: price)
                } else if entry[.unitPrice].isBlank {
                    note(.unitPrice, "Write what one unit is worth today, so that the units can be valued.")
                }
            } catch {
                note(.units, error.description)
            }
        } else if price != nil {
            note(.units, "A unit price is given without units; write how many, or take the price out.")
        } else if let value, value.minor > 0 {
            size = .value(total: value)
        }
        let schedule = schedule(.vest, .steps, isNeeded: size != nil)
        guard let size, let schedule else { return nil }
        let grant = Grant(size: size, schedule: schedule)
        let probe = Offer(company: "x", base: .zero(currency), grant: grant)
        if let problem = probe.problem { note(units.isEmpty ? .grant : .units, "The grant: \(problem)") }
        return grant
    }

    private mutating func schedule(_ choice: OfferField, _ steps: OfferField, isNeeded: Bool) -> VestSchedule? {
        let chosen = entry[choice]
        if chosen == OfferEntry.ownSchedule {
            guard isNeeded || !entry[steps].isBlank else { return nil }
            do { return try VestSchedule.read(entry[steps]) } catch { note(steps, error.description) }
            return nil
        }
        let preset = presets.first { $0.id == chosen }
        if preset == nil, !chosen.isEmpty { note(choice, "There is no such schedule; choose one of the list.") }
        if let schedule = preset?.schedule { return schedule }
        if isNeeded, chosen.isEmpty || preset != nil {
            note(
                choice,
                preset == nil
                    ? "Choose how it vests; the letter says so."
                    : "This says that there is no stock; choose how it vests, or take the amount out."
            )
        }
        return nil
    }

    private mutating func bonus() -> Bonus? {
        let text = entry[.bonus].trimmingSpace
        guard !text.isEmpty else { return nil }
        if text.hasSuffix("%") { return share(.bonus, most: 50_000).map { .share(basisPoints: $0) } }
        guard let money = amount(.bonus) else { return nil }
        if let doubt = Bonus.doubt(text, in: currency) { note(.bonus, doubt) }
        return .amount(perYear: money)
    }

    private mutating func refreshers() -> Refreshers? {
        let value = amount(.refresher)
        let from = number(.refresherFrom, 2...10, "the year") ?? 2
        let schedule = schedule(.refresherVest, .refresherSteps, isNeeded: (value?.minor ?? 0) > 0)
        guard let value, value.minor > 0, let schedule else { return nil }
        return Refreshers(value: value, fromYear: from, schedule: schedule)
    }

    private mutating func relocation() -> Relocation? {
        let value = amount(.relocation)
        let months = number(.relocationClawback, 0...Offer.longestClawback, "months") ?? 0
        return value.map { Relocation(amount: $0, clawback: months) }
    }

    private mutating func leavingCost() -> LeavingCost? {
        let (unvested, bonus, payBack) = (amount(.unvested), amount(.lostBonus), amount(.payBack))
        guard unvested != nil || bonus != nil || payBack != nil else { return nil }
        let none = Money.zero(currency)
        return LeavingCost(unvested: unvested ?? none, bonus: bonus ?? none, payBack: payBack ?? none)
    }
}
