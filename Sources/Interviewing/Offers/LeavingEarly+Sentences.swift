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

    private static func list(_ amounts: [PartAmount]) -> String {
        amounts.map { "\($0.amount.digits) of \($0.part.words)" }.joined(separator: ", ")
    }
}

extension LeavingCost {
    /// Everything together; nil when its amounts are of several currencies or too large, which no stored offer has.
    public var total: Money? { try? unvested.adding(bonus).adding(payBack) }

    /// What leaving the present employer costs and what the sign-on pay of the first year is against it, in plain
    /// sentences; none when nothing was entered. Sign-on pay of later years is named apart, because it goes only to those
    /// who stay.
    public func sentences(in offer: Offer) -> [String] {
        guard let total, total.minor > 0 else { return [] }
        let parts = [(unvested, "unvested stock"), (bonus, "a bonus"), (payBack, "what you pay back")]
            .filter { $0.0.minor > 0 }.map { "\($0.0.digits) of \($0.1)" }
        let cost = "Leaving your present employer costs \(total.text): \(parts.joined(separator: ", "))."
        let early = Money(minor: offer.signOn.first?.minor ?? 0, offer.currency)
        let late = Money(minor: offer.signOn.dropFirst().reduce(0) { $0 + $1.minor }, offer.currency)
        guard early.minor + late.minor > 0, offer.currency == total.currency else {
            return [cost, "There is no sign-on pay that would make up for it; ask for some."]
        }
        let missing = Money(minor: total.minor - early.minor, offer.currency)
        var sentences = [cost]
        if missing.minor <= 0 {
            sentences.append("The sign-on pay of year 1, \(early.text) before tax, is as much or more.")
        } else if early.minor > 0 {
            sentences.append("The sign-on pay of year 1, \(early.text) before tax, leaves \(missing.text) of it open.")
        } else {
            sentences.append("There is no sign-on pay in year 1, so that all of it is open at first.")
        }
        if missing.minor > 0 {
            sentences.append(
                late.minor > 0
                    ? "Later years bring another \(late.text) of sign-on pay, which only those get who stay until then; ask for what is open in year 1."
                    : "Ask for that."
            )
        }
        return sentences
    }
}
