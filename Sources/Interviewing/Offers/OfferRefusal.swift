/// Why an offer cannot be reckoned with; its description is a sentence with the cure.
public enum OfferRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// The offer has a problem of its own.
    case offer(String)
    /// The price scenario has.
    case prices(String)
    /// So many years are not reckoned with.
    case years(Int)
    /// So many months are not.
    case months(Int)
    /// A yearly discount rate out of range, in basis points.
    case rate(Int)
    /// Two currencies and no exchange rate between them.
    case currencies(Currency, Currency)
    /// Amounts that cannot be reckoned with.
    case money(MoneyError)

    /// What is wrong and how to put it right.
    public var description: String {
        switch self {
        case .offer(let problem): "The offer cannot be reckoned with: \(problem)"
        case .prices(let problem): "The price cannot be reckoned with: \(problem)"
        case .years(let years): "\(years) years are out of range; choose 1 to \(OfferProjection.mostYears)."
        case .months(let months): "\(months) months are out of range; choose 1 to \(OfferProjection.mostYears * 12)."
        case .rate(let points): "A rate of \(BasisPoints.text(points)) is out of range; choose 0 to 100 % a year."
        case .currencies(let first, let second):
            "One offer is in \(first), the other in \(second); enter an exchange rate from \(second) to \(first)."
        case .money(let error): error.description
        }
    }
}
