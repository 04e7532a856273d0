/// Why an amount of money cannot be had; its description is a sentence with the cure.
public enum MoneyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No such currency in the table.
    case unknownCurrency(String)
    /// Two currencies that would have to be added or compared.
    case mixed(Currency, Currency)
    /// Larger than any amount that is reckoned with.
    case tooLarge
    /// A text that is no amount, count or share: the text, and what is wrong with it.
    case unreadable(String, why: String)

    /// What is wrong and how to put it right.
    public var description: String {
        switch self {
        case .unknownCurrency(let code):
            "“\(code)” is no currency known here; write one of \(Currency.all.map(\.code).joined(separator: ", "))."
        case .mixed(let first, let second):
            "\(first) and \(second) cannot be added or compared; enter an exchange rate between them."
        case .tooLarge: "The amount is too large to reckon with; check it for a digit too many."
        case .unreadable(let text, let why): "“\(text)” cannot be read: \(why)"
        }
    }
}
