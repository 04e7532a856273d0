/// An exact amount of one currency, counted in its minor unit (cents).
///
/// There is no `+` and no `<` on purpose: a sum of two currencies cannot be written without handling the refusal.
public struct Money: Sendable, Hashable {
    /// Minor units: cents for a dollar, yen for a yen, thousandths for a dinar.
    public let minor: Int64
    /// The currency.
    public let currency: Currency

    /// Most minor units that may be entered: a hundred thousand million dollars, so that no later sum can overflow.
    public static let mostEntered: Int64 = 10_000_000_000_000

    /// An amount in minor units.
    public init(minor: Int64, _ currency: Currency) { (self.minor, self.currency) = (minor, currency) }

    /// An amount in whole units, such as dollars.
    ///
    /// - Throws: `.tooLarge`.
    public init(units: Int64, _ currency: Currency) throws(MoneyError) {
        let (minor, overflow) = units.multipliedReportingOverflow(by: currency.minorUnits)
        if overflow { throw .tooLarge }
        self.init(minor: minor, currency)
    }

    /// Nothing, in a currency.
    public static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency) }

    /// The sum.
    ///
    /// - Throws: `.mixed` for another currency, `.tooLarge`.
    public func adding(_ other: Money) throws(MoneyError) -> Money {
        if other.currency != currency { throw .mixed(currency, other.currency) }
        let (sum, overflow) = minor.addingReportingOverflow(other.minor)
        if overflow { throw .tooLarge }
        return Money(minor: sum, currency)
    }

    /// The difference.
    ///
    /// - Throws: `.mixed` for another currency, `.tooLarge`.
    public func subtracting(_ other: Money) throws(MoneyError) -> Money {
        if other.currency != currency { throw .mixed(currency, other.currency) }
        let (difference, overflow) = minor.subtractingReportingOverflow(other.minor)
        if overflow { throw .tooLarge }
        return Money(minor: difference, currency)
    }

    /// Whether it is less than another amount.
    ///
    /// - Throws: `.mixed` for another currency.
    public func isLess(than other: Money) throws(MoneyError) -> Bool {
        if other.currency != currency { throw .mixed(currency, other.currency) }
        return minor < other.minor
    }

    /// What keeps this from being part of an offer in a currency; nil when it can be.
    func problem(_ name: String, in offered: Currency) -> String? {
        if currency != offered {
            return "\(name) is in \(currency), the offer in \(offered); an offer has one currency."
        }
        if minor < 0 { return "\(name) is below zero; write an amount from 0." }
        return minor > Self.mostEntered ? "\(name) is too large; check it for a digit too many." : nil
    }
}
