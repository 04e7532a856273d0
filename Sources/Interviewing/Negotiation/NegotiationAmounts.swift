/// Amounts that follow from the figures of an offer; each is nil when the offer has too few years for it.
struct NegotiationAmounts {
    /// The sum of four years.
    let fourYears: Money?
    /// Stock of the first two years.
    let earlyStock: Money?
    /// Stock of the third and fourth year.
    let lateStock: Money?
    /// Sign-on cash of the first two years; nil when there is none.
    let signOn: Money?
    /// Relocation in four years; nil when there is none.
    let relocation: Money?
    /// By how much the first two years pay less than the two after; nil when they do not. Without relocation, which
    /// fills no gap.
    let bridge: Money?
    /// By how much the weaker of years three and four pays less than the weaker of years one and two, without
    /// relocation; nil when it does not.
    let laterGap: Money?
    /// What leaving the present employer costs; nil when nothing was entered.
    let givenUp: Money?
    /// What of that the sign-on of year 1 leaves open; nil when it covers all.
    let lossOpen: Money?

    init(_ figures: NegotiationFigures, leaving: Money? = nil) {
        let loss = leaving.flatMap { $0.minor > 0 && $0.currency == figures.currency ? $0.minor : nil }
        let covered = figures.years.first?.signOn.minor ?? 0
        func money(_ minor: Int64) -> Money { Money(minor: minor, figures.currency) }
        func some(_ minor: Int64?) -> Money? { minor.flatMap { $0 > 0 ? money($0) : nil } }
        fourYears = figures.sum(4, \.total)
        signOn = some(figures.sum(2, \.signOn)?.minor)
        relocation = some(figures.sum(4, \.relocation)?.minor)
        (givenUp, lossOpen) = (some(loss), some(loss.map { $0 - covered }))
        guard let early = figures.sum(2, \.pay), let sum = figures.sum(4, \.pay), let stock = figures.sum(4, \.stock),
            let firstStock = figures.sum(2, \.stock)
        else {
            (earlyStock, lateStock, bridge, laterGap) = (nil, nil, nil, nil)
            return
        }
        let totals = figures.years.prefix(4).map(\.pay.minor)
        earlyStock = firstStock
        lateStock = money(stock.minor - firstStock.minor)
        bridge = some(sum.minor - early.minor - early.minor)
        laterGap = some(min(totals[0], totals[1]) - min(totals[2], totals[3]))
    }
}
