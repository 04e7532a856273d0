/// An offer of any company, or staying where one is: everything the letter says about pay, in one currency.
public struct Offer: Sendable, Hashable, Codable {
    /// Who makes it.
    public var company: String
    /// What the candidate calls it, to tell two offers of one company apart; may be empty.
    public var label: String
    /// Where the work is; may be empty.
    public var location: String
    /// The track, where it is one of the two.
    public var track: Track?
    /// The level as the letter writes it; may be empty.
    public var level: String
    /// The currency of every amount.
    public var currency: Currency
    /// Base pay of the first year.
    public var base: Money
    /// How much the base grows each year from the second, in basis points, 0…5,000.
    public var raise: Int
    /// Sign-on pay of the first years, up to four.
    public var signOn: [Money]
    /// How sign-on pay is paid.
    public var signOnPayment: SignOnPayment
    /// Months after a year's sign-on pay began in which leaving costs a part of it; 0 for none, up to 60.
    public var signOnClawback: Int
    /// The grant of stock on joining; nil for none.
    public var grant: Grant?
    /// The yearly bonus at target; nil for none.
    public var bonus: Bonus?
    /// Later grants, once a year; nil for none.
    public var refreshers: Refreshers?
    /// Help with moving, paid once; nil for none.
    public var relocation: Relocation?
    /// What taking it costs at the present employer; nil when nothing was entered.
    public var leavingCost: LeavingCost?

    /// Makes an offer; everything but company and base may be added later.
    public init(
        company: String,
        label: String = "",
        location: String = "",
        track: Track? = nil,
        level: String = "",
        base: Money,
        raise: Int = 0,
        signOn: [Money] = [],
        signOnPayment: SignOnPayment = .monthly,
        signOnClawback: Int = 0,
        grant: Grant? = nil,
        bonus: Bonus? = nil,
        refreshers: Refreshers? = nil,
        relocation: Relocation? = nil,
        leavingCost: LeavingCost? = nil
    ) {
        (self.company, self.label, self.location, self.track) = (company, label, location, track)
        (self.level, self.currency, self.base, self.raise) = (level, base.currency, base, raise)
        (self.signOn, self.signOnPayment, self.signOnClawback) = (signOn, signOnPayment, signOnClawback)
        (self.grant, self.bonus, self.refreshers) = (grant, bonus, refreshers)
        (self.relocation, self.leavingCost) = (relocation, leavingCost)
    }

    /// How sign-on pay is paid.
    public enum SignOnPayment: String, Sendable, Codable, CaseIterable {
        /// In twelve parts with the pay of its year.
        case monthly
        /// At once, with the first pay of its year.
        case atOnce = "at-once"
    }
}
