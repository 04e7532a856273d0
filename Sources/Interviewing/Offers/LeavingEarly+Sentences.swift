extension LeavingEarly {
    /// What leaving means, in plain sentences.
    public var sentences: [String] {
        let name = months == 1 ? "one month" : "\(months) months"
        var sentences = ["After \(name) you were paid \(paidTotal.text)."]
        if lost.isEmpty {
            sentences.append("Nothing that was promised is lost.")
        } else {
            sentences.append("You lose \(lostTotal.text): \(Self.list(lost)).")
        }
        if payBack.isEmpty {
            sentences.append("Nothing has to be paid back.")
        } else {
            sentences.append("You pay back \(payBackTotal.text): \(Self.list(payBack)). You keep \(kept.text).")
        }
        return sentences
    }

    /// The month in which leaving costs most, and how the months are counted; none where nothing is ever paid back.
    ///
    /// - Throws: `.offer`, `.prices`.
    public static func rule(for offer: Offer, prices: PriceScenario = .flat) throws(OfferRefusal) -> [String] {
        guard let worst = try worst(offer, prices: prices) else { return [] }
        let name = worst.months == 1 ? "one month" : "\(worst.months) months"
        let counted =
            offer.signOnClawback > 0 && offer.signOn.contains { $0.minor > 0 }
            ? "We count the months from the start of each sign-on year and reckon by month; your letter may say otherwise."
            : "We count the months from the start and reckon by month; your letter may say otherwise."
        return ["Leave after \(name) and you pay back \(worst.payBackTotal.text); no other month costs more.", counted]
    }

    private static func list(_ amounts: [PartAmount]) -> String {
        amounts.map { "\($0.amount.digits) of \($0.part.words)" }.joined(separator: ", ")
    }
}

extension LeavingCost {
    /// Everything together; nil when its amounts are of several currencies or too large, which no stored offer has.
    public var total: Money? { try? unvested.adding(bonus).adding(payBack) }

    /// What leaving the present employer costs and what the sign-on pay of the first year is against it, in plain
    /// sentences; none when nothing was entered. Sign-on pay of later years is named apart, because it goes only to
    /// those who stay.
    public func sentences(in offer: Offer) -> [String] {
        guard let total, total.minor > 0 else { return [] }
        let parts = [(unvested, "unvested stock"), (bonus, "a bonus"), (payBack, "what you pay back")]
            .filter { $0.0.minor > 0 }.map { "\($0.0.digits) of \($0.1)" }
        let cost = "Leaving your present employer costs \(total.text): \(parts.joined(separator: ", "))."
        let early = Money(minor: offer.signOn.first?.minor ?? 0, offer.currency)
        let late = Money(minor: offer.signOn.dropFirst().reduce(0) { $0 + $1.minor }, offer.currency)
        guard early.minor + late.minor > 0, offer.currency == total.currency else {
            return [
                cost,
                "There is no sign-on pay that would make up for it; ask for about \(total.roughly.text) in year 1.",
            ]
        }
        let missing = Money(minor: total.minor - early.minor, offer.currency)
        var sentences = [cost]
        if missing.minor <= 0 {
            sentences.append("The sign-on pay of year 1, \(early.text) before tax, is as much or more.")
        } else if early.minor > 0 {
            sentences.append("Year 1's sign-on covers all but \(missing.wholeUnits.text) of that.")
        } else {
            sentences.append("There is no sign-on pay in year 1, so that none of it is covered at first.")
        }
        if missing.minor > 0 {
            let ask = "sk for about \(missing.roughly.text) more in year 1."
            sentences.append(
                late.minor > 0
                    ? "Later years bring another \(late.text) of sign-on pay, which only those get who stay until then; a\(ask)"
                    : "A\(ask)"
            )
        }
        return sentences
    }
}
