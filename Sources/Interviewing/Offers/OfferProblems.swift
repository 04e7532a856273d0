// What the store keeps of offers and what an archive may bring is decided here once.

extension Offer {
    /// Most bytes of each name.
    public static let longestName = 1000
    /// Most years with sign-on pay.
    public static let mostSignOnYears = 4
    /// Most months in which something can be claimed back.
    public static let longestClawback = 60

    /// What keeps this offer from being stored and reckoned with; nil when nothing does.
    public var problem: String? {
        if company.allSatisfy(\.isWhitespace) { return "it has no company; write who makes it." }
        for (name, text) in [("company", company), ("label", label), ("location", location), ("level", level)] {
            if text.utf8.count > Self.longestName {
                return "the \(name) is longer than \(Self.longestName) bytes; shorten it."
            }
            if let problem = Kept.problem(text) { return "the \(name) \(problem)" }
        }
        if !(0...5000).contains(raise) { return "the raise is out of range; write 0 to 50 % a year." }
        return base.problem("the base", in: currency) ?? signOnProblem ?? grantProblem ?? bonusProblem
            ?? refreshersProblem ?? relocationProblem ?? leavingProblem
    }

    private var signOnProblem: String? {
        if signOn.count > Self.mostSignOnYears {
            return "sign-on pay goes up to year \(Self.mostSignOnYears); take the later years out."
        }
        for (index, amount) in signOn.enumerated() {
            if let problem = amount.problem("the sign-on of year \(index + 1)", in: currency) { return problem }
        }
        return Self.clawbackProblem(signOnClawback, "sign-on")
    }

    private var grantProblem: String? {
        guard let grant else { return nil }
        switch grant.size {
        case .value(let total):
            if let problem = total.problem("the grant", in: currency) { return problem }
        case .units(let count, let price):
            if let problem = price.problem("the unit price", in: currency) { return problem }
            guard count.tenThousandths >= 0, count.tenThousandths <= UnitCount.most * 10_000 else {
                return "the count of units is out of range; write 0 to \(UnitCount.most)."
            }
            if grant.size.minor > Money.mostEntered {
                return "units times price is too large; check both for a digit too many."
            }
        }
        return grant.schedule.problem.map { "the grant's schedule: \($0)" }
    }

    private var bonusProblem: String? {
        switch bonus {
        case nil: nil
        case .share(let points): (0...50_000).contains(points) ? nil : "the bonus is out of range; write 0 to 500 %."
        case .amount(let amount): amount.problem("the bonus", in: currency)
        }
    }

    private var refreshersProblem: String? {
        guard let refreshers else { return nil }
        if !(2...10).contains(refreshers.fromYear) { return "refreshers start in year 2 to 10; put the year right." }
        return refreshers.value.problem("the refresher", in: currency)
            ?? refreshers.schedule.problem.map { "the refreshers' schedule: \($0)" }
    }

    private var relocationProblem: String? {
        relocation.flatMap {
            $0.amount.problem("the relocation", in: currency) ?? Self.clawbackProblem($0.clawback, "relocation")
        }
    }

    private var leavingProblem: String? {
        leavingCost.flatMap {
            $0.unvested.problem("the unvested value", in: currency) ?? $0.bonus.problem("the lost bonus", in: currency)
                ?? $0.payBack.problem("what is paid back", in: currency)
        }
    }

    private static func clawbackProblem(_ months: Int, _ name: String) -> String? {
        (0...longestClawback).contains(months)
            ? nil : "the months in which \(name) is paid back are out of range; write 0 to \(longestClawback)."
    }
}
