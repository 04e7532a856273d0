import Interviewing

/// Everything a letter says about pay, in sentences.
enum OfferTerms {
    /// The terms in the order of a letter.
    static func sentences(of offer: Offer) -> [String] {
        [base(offer)] + signOn(offer) + grant(offer) + bonus(offer) + later(offer)
    }

    private static func base(_ offer: Offer) -> String {
        let raise = offer.raise == 0 ? "" : ", \(BasisPoints.text(offer.raise)) more each year"
        return "Base \(offer.base.text)\(raise)."
    }

    private static func signOn(_ offer: Offer) -> [String] {
        guard !offer.signOn.isEmpty else { return [] }
        let amounts = offer.signOn.enumerated().map { "\($0.element.digits) in year \($0.offset + 1)" }
        let manner =
            switch offer.signOnPayment {
            case .monthly: "paid in twelve parts"
            case .atOnce: "paid at once"
            }
        let back = offer.signOnClawback == 0 ? "" : ", paid back within \(offer.signOnClawback) months"
        return ["Sign-on \(amounts.joined(separator: ", ")), \(manner)\(back)."]
    }

    private static func grant(_ offer: Offer) -> [String] {
        guard let grant = offer.grant else { return [] }
        let size =
            switch grant.size {
            case .value(let total): total.text
            case .units(let count, let price): "\(count) units at \(price.text)"
            }
        return ["Grant \(size), vests \(words(grant.schedule))."]
    }

    private static func bonus(_ offer: Offer) -> [String] {
        switch offer.bonus {
        case nil: []
        case .share(let points): ["Bonus \(BasisPoints.text(points)) of the base at target."]
        case .amount(let amount): ["Bonus \(amount.text) a year at target."]
        }
    }

    private static func later(_ offer: Offer) -> [String] {
        var sentences: [String] = []
        if let refreshers = offer.refreshers {
            sentences.append(
                "Refreshers of \(refreshers.value.text) each from year \(refreshers.fromYear), vest "
                    + "\(words(refreshers.schedule)); a hope until they are given."
            )
        }
        if let move = offer.relocation {
            let back = move.clawback == 0 ? "" : ", paid back within \(move.clawback) months"
            sentences.append("Relocation \(move.amount.text)\(back).")
        }
        return sentences
    }

    /// The shares of whole years: `5 / 15 / 40 / 40 %`, with the preset it came from.
    static func words(_ schedule: VestSchedule) -> String {
        let years = (schedule.steps.map(\.months).max() ?? 12) / 12 + 1
        var sums = Array(repeating: 0, count: years)
        for step in schedule.steps { sums[(step.months - 1) / 12] += step.share }
        while sums.last == 0 { sums.removeLast() }
        let shares = sums.map { schedule.percent(of: $0).without(ending: " %") }.joined(separator: " / ")
        let steps = schedule.steps.count == 1 ? "one step" : "\(schedule.steps.count) steps"
        return "\(shares) % by year in \(steps)" + (schedule.preset.map { " (\($0))" } ?? "")
    }
}

extension String {
    /// Without a text at its end.
    fileprivate func without(ending end: String) -> String {
        hasSuffix(end) ? String(dropLast(end.count)) : self
    }
}
