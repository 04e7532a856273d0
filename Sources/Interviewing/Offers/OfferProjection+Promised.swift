extension Offer {
    /// The offer as far as its letter promises it: without raises and refreshers, which are decided from year to year.
    public var promised: Offer {
        var letter = self
        letter.raise = 0
        letter.refreshers = nil
        return letter
    }
}

extension OfferProjection {
    /// What raises and refreshers add to what is promised; never below 0.
    public var hoped: Money { Money(minor: total.minor - promised.minor, currency) }

    /// What stands at the head of an offer: its total, or `1,261,441 USD promised · 1,383,257 with hoped raises and
    /// refreshers` in whole units where it holds some.
    public var headline: String {
        guard hoped.minor > 0 else { return total.text }
        return "\(promised.wholeUnits.text) promised · \(total.wholeUnits.digits) with hoped \(hopes)"
    }

    /// That some of the total is a hope: `121,816 USD of this is raises and refreshers, which no letter promises.`; nil when
    /// nothing is.
    public var hopeSentence: String? {
        guard hoped.minor > 0 else { return nil }
        return "\(hoped.wholeUnits.text) of this is \(hopes), which no letter promises."
    }

    /// That the bonus counts at its target: `60,000 USD of this is the bonus at its target, which the letter names and nobody
    /// guarantees.`; nil without a bonus.
    public var targetSentence: String? {
        let bonus = total(of: .bonus)
        guard bonus.minor > 0 else { return nil }
        return
            "\(bonus.wholeUnits.text) of this is the bonus at its target, which the letter names and nobody guarantees."
    }

    /// `raises and refreshers`, or the one of them that it holds.
    var hopes: String {
        let hasRefreshers = total(of: .refreshers).minor > 0
        guard offer.raise > 0, years.count > 1 else { return "refreshers" }
        return hasRefreshers ? "raises and refreshers" : "raises"
    }
}
