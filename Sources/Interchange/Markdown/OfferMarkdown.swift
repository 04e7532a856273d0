import Interviewing

/// One offer as Markdown for people: who makes it, and everything it pays, as it was entered.
enum OfferMarkdown {
    /// Writes an offer.
    static func write(_ record: OfferRecord) -> String {
        let offer = record.offer
        var blocks = ["# \(LoopMarkdown.line(name(offer)))", facts(record)]
        blocks.append(terms(offer).map { "- \($0)" }.joined(separator: "\n"))
        if let cost = offer.leavingCost {
            let lines = [
                "Not vested and lost: \(amount(cost.unvested))", "Bonus lost: \(amount(cost.bonus))",
                "To be paid back: \(amount(cost.payBack))",
            ]
            blocks += ["## What leaving costs", lines.map { "- \($0)" }.joined(separator: "\n")]
        }
        return MarkedPage(kind: .offer, number: record.number).write(blocks.joined(separator: "\n\n") + "\n")
    }

    /// The company, and what tells two offers of it apart.
    static func name(_ offer: Offer) -> String {
        offer.label.isBlank ? offer.company : "\(offer.company): \(offer.label)"
    }

    private static func facts(_ record: OfferRecord) -> String {
        let offer = record.offer
        var facts = [offer.track?.abbreviation ?? "", offer.level, offer.location].map(LoopMarkdown.line)
        facts += ["version \(record.version)", "changed on \(LoopMarkdown.day(record.changed))"]
        if record.retired != nil { facts.append("put aside") }
        return facts.filter { !$0.isBlank }.joined(separator: " · ")
    }

    private static func terms(_ offer: Offer) -> [String] {
        var terms = ["Base: \(amount(offer.base))"]
        if offer.raise != 0 { terms.append("Raise: \(BasisPoints.text(offer.raise)) a year") }
        for (index, part) in offer.signOn.enumerated() {
            terms.append("Sign-on of year \(index + 1): \(amount(part)), \(paid(offer.signOnPayment))")
        }
        if offer.signOnClawback > 0 { terms.append("Sign-on is paid back within \(offer.signOnClawback) months") }
        if let grant = offer.grant { terms.append("Grant: \(size(grant.size)), vests \(schedule(grant.schedule))") }
        switch offer.bonus {
        case nil: break
        case .share(let points): terms.append("Bonus: \(BasisPoints.text(points)) of the base")
        case .amount(let money): terms.append("Bonus: \(amount(money)) a year")
        }
        if let later = offer.refreshers {
            let vests = schedule(later.schedule)
            terms.append("Refreshers from year \(later.fromYear): \(amount(later.value)) each, vest \(vests)")
        }
        if let move = offer.relocation {
            let back = move.clawback > 0 ? ", paid back within \(move.clawback) months" : ""
            terms.append("Relocation: \(amount(move.amount))\(back)")
        }
        return terms
    }

    private static func size(_ size: Grant.Size) -> String {
        switch size {
        case .value(let total): amount(total)
        case .units(let count, let price): "\(count) units at \(amount(price))"
        }
    }

    private static func schedule(_ schedule: VestSchedule) -> String {
        schedule.steps.map { "\(schedule.percent(of: $0.share)) after \($0.months) months" }.joined(separator: ", ")
    }

    private static func paid(_ payment: Offer.SignOnPayment) -> String {
        switch payment {
        case .monthly: "in twelve parts"
        case .atOnce: "at once"
        }
    }

    private static func amount(_ money: Money) -> String { "\(money.plain) \(money.currency.code)" }
}
