/// A field of the form in which an offer is entered; its raw value names it in forms and problems.
public enum OfferField: String, Sendable, CaseIterable, Hashable {
    /// Who makes the offer.
    case company
    /// What the candidate calls it.
    case label
    /// Where the work is.
    case location
    /// `tpm`, `pgm` or nothing.
    case track
    /// The level as the letter writes it.
    case level
    /// Code of the currency.
    case currency
    /// Base of the first year.
    case base
    /// Growth of the base in per cent a year.
    case raise
    /// Sign-on pay of the first four years.
    case signOn1 = "sign-on-1"
    case signOn2 = "sign-on-2"
    case signOn3 = "sign-on-3"
    case signOn4 = "sign-on-4"
    /// `monthly` or `at-once`.
    case signOnPayment = "sign-on-payment"
    /// Months in which sign-on pay is claimed back.
    case signOnClawback = "sign-on-clawback"
    /// Value of the grant.
    case grant
    /// Its units, in place of a value.
    case units
    /// The price of one unit today.
    case unitPrice = "unit-price"
    /// Id of a preset, `own`, or nothing.
    case vest
    /// The schedule of one's own.
    case steps
    /// A share of the base or an amount.
    case bonus
    /// Value of each later grant.
    case refresher
    /// The first year that begins with one.
    case refresherFrom = "refresher-from"
    /// Id of a preset, `own`, or nothing.
    case refresherVest = "refresher-vest"
    /// The schedule of one's own.
    case refresherSteps = "refresher-steps"
    /// Help with moving.
    case relocation
    /// Months in which it is claimed back.
    case relocationClawback = "relocation-clawback"
    /// What is lost at the present employer because it has not vested.
    case unvested
    /// A bonus that is lost there.
    case lostBonus = "lost-bonus"
    /// What must be paid back there.
    case payBack = "pay-back"

    /// The fields of sign-on pay, from the first year.
    public static let signOns: [OfferField] = [.signOn1, .signOn2, .signOn3, .signOn4]
}

/// What is wrong with one field, with the cure.
public struct OfferFieldProblem: Sendable, Hashable, CustomStringConvertible {
    /// The field.
    public let field: OfferField
    /// What is wrong and how to put it right.
    public let sentence: String

    /// The sentence.
    public var description: String { sentence }
}

/// Everything that keeps an entry from being an offer; never empty.
public struct OfferEntryError: Error, Sendable, Hashable {
    /// The problems in the order of the fields.
    public let problems: [OfferFieldProblem]
}
