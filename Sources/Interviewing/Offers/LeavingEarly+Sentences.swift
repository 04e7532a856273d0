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

    /// What leaving the present employer costs and what sign-on pay makes up of it, in plain sentences; none when
    /// nothing was entered.
    public func sentences(in offer: Offer) -> [String] {
        guard let total, total.minor > 0 else { return [] }
        let parts = [(unvested, "unvested stock"), (bonus, "a bonus"), (payBack, "what you pay back")]
            .filter { $0.0.minor > 0 }.map { "\($0.0.digits) of \($0.1)" }
        let cost = "Leaving your present employer costs \(total.text): \(parts.joined(separator: ", "))."
        let signOn = Money(minor: offer.signOn.reduce(0) { $0 + $1.minor }, offer.currency)
        guard signOn.minor > 0, offer.currency == total.currency else {
            return [cost, "There is no sign-on pay that would make up for it; ask for some."]
        }
        if signOn.minor >= total.minor { return [cost, "The sign-on pay of \(signOn.text) makes up for it."] }
        let missing = Money(minor: total.minor - signOn.minor, offer.currency)
        return [cost, "The sign-on pay of \(signOn.text) leaves \(missing.text) of it open; ask for that."]
    }
}
