/// The parts of the brief in their order: the four asks first.
public enum NegotiationPart: String, Sendable, Codable, CaseIterable {
    /// The level.
    case level
    /// The grant of stock.
    case grant
    /// The cash of the first years.
    case signOn = "sign-on"
    /// The base.
    case base
    /// How the offer is shaped over the years.
    case shape
    /// What others were paid.
    case market
    /// Arguments that backfire.
    case trap
    /// What not to say.
    case avoid
    /// What to ask the recruiter.
    case question

    /// Whether it is something to ask for.
    public var isAsk: Bool {
        switch self {
        case .level, .grant, .signOn, .base: true
        case .shape, .market, .trap, .avoid, .question: false
        }
    }
}
