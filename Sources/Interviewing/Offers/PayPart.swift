/// What pay is made of, in the order of a letter.
public enum PayPart: String, Sendable, Codable, CaseIterable {
    /// Base pay.
    case base
    /// Sign-on pay of the first years.
    case signOn = "sign-on"
    /// The grant on joining, as it vests.
    case grant
    /// The yearly bonus.
    case bonus
    /// Later grants, as they vest.
    case refreshers
    /// Help with moving.
    case relocation

    /// The name in a table or legend.
    public var title: String {
        switch self {
        case .base: "Base"
        case .signOn: "Sign-on"
        case .grant: "Grant"
        case .bonus: "Bonus"
        case .refreshers: "Refreshers"
        case .relocation: "Relocation"
        }
    }

    /// The name within a sentence.
    var words: String {
        switch self {
        case .base: "base pay"
        case .signOn: "sign-on pay"
        case .grant: "the grant"
        case .bonus: "the bonus"
        case .refreshers: "refreshers"
        case .relocation: "relocation"
        }
    }
}

/// One amount that is paid or vests.
public struct Payment: Sendable, Hashable {
    /// Months after the start in which it is paid, from 1: month 12 is the last of year 1.
    public let month: Int
    /// What it is part of.
    public let part: PayPart
    /// How much.
    public let amount: Money

    /// The year, from 1.
    public var year: Int { (month + 11) / 12 }
}

/// The sums of one part of pay, or of all.
public struct PartAmount: Sendable, Hashable {
    /// The part.
    public let part: PayPart
    /// How much.
    public let amount: Money
}
