// What can be reckoned and is probably meant otherwise.

extension Bonus {
    /// Why a bonus as typed may be a share as well as an amount, with both ways to write it; nil when it is plain.
    public static func doubt(_ text: String, in currency: Currency) -> String? {
        let body = text.trimmingSpace
        let isBare = body.allSatisfy { $0.isAmountFigure || $0 == "." || $0 == "," }
        if isBare, let amount = try? Money.read(body, in: currency), (1..<currency.minorUnits).contains(amount.minor) {
            return "“\(body)” is no bonus of a year; write a share such as 15 %, or an amount such as 20k."
        }
        guard (1...2).contains(body.count), body.allSatisfy(\.isAmountFigure), body.contains(where: { $0 != "0" })
        else {
            return nil
        }
        return "“\(body)” may be a share or an amount; write \(body) % or \(body) \(currency.code)."
    }
}

extension Offer {
    /// What to ask about a base that is hardly one of a year: `Is that 100 USD a year? Write 100k.`; nil when it may be one.
    public var baseDoubt: String? {
        let least: Int64 = currency.minorDigits == 3 ? 1000 : 10_000
        let units = base.minor / currency.minorUnits
        guard base.minor > 0, units < least else { return nil }
        let asks = "Is that \(base.text) a year?"
        return (1..<1000).contains(units)
            ? "\(asks) Write \(units)k." : "\(asks) Write the base of a year, not of a month."
    }
}
