/// A passage of the negotiation brief: where it stands, when it applies and what it says.
public struct NegotiationDefinition: Sendable, Codable, Hashable {
    /// Unique id.
    public var id: String
    /// Where it stands.
    public var part: NegotiationPart
    /// A few plain words.
    public var title: String
    /// What must hold for it; empty for always.
    public var when: [NegotiationCondition]
    /// Sentences. `{name}` stands for a figure; a sentence whose figures are not all known is left out.
    public var says: [String]
    /// What the ask is argued from; asks only.
    public var arguments: [Argument]
    /// Ids of the claims it touches.
    public var claims: [String]
    /// Where it comes from.
    public var provenance: Provenance

    /// What an ask is argued from.
    public struct Argument: Sendable, Codable, Hashable {
        /// The kind of evidence.
        public var kind: NegotiationEvidence.Kind
        /// The track it is for; nil for both.
        public var track: Track?
        /// How to use the quotes that follow.
        public var says: String
        /// What to say when there are none: begins with “Not enough evidence for”.
        public var missing: String

        /// Makes an argument.
        public init(kind: NegotiationEvidence.Kind, track: Track?, says: String, missing: String) {
            (self.kind, self.track, self.says, self.missing) = (kind, track, says, missing)
        }
    }

    /// Makes a definition.
    public init(
        id: String,
        part: NegotiationPart,
        title: String,
        when: [NegotiationCondition] = [],
        says: [String],
        arguments: [Argument] = [],
        claims: [String] = [],
        provenance: Provenance
    ) {
        (self.id, self.part, self.title, self.when) = (id, part, title, when)
        (self.says, self.arguments, self.claims, self.provenance) = (says, arguments, claims, provenance)
    }
}

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

/// What can be so about an offer and a candidate.
public enum NegotiationCondition: String, Sendable, Codable, CaseIterable {
    /// All the material supports lies above the level of the offer.
    case levelAbove = "level-above"
    /// The level of the offer lies within what the material supports, and there is more above it.
    case levelReach = "level-reach"
    /// The level of the offer is the highest that the material supports.
    case levelSame = "level-same"
    /// The material stays below the level of the offer.
    case levelBelow = "level-below"
    /// The material, or the offer, says nothing about the level.
    case levelUnknown = "level-unknown"
    /// The level is another company's, and the table tells what it may be at Amazon.
    case levelTranslated = "level-translated"
    /// The level is another company's, and nothing tells what it would be at Amazon.
    case levelElsewhere = "level-elsewhere"
    /// Amazon makes the offer.
    case amazon
    /// Another company makes the offer.
    case elsewhere
    /// The stock of the first two years is less than that of the two after.
    case thinStart = "thin-start"
    /// Year three or four brings less than year one or two.
    case laterDrop = "later-drop"
    /// There is a grant.
    case hasGrant = "grant"
    /// There is no grant.
    case noGrant = "no-grant"
    /// There is sign-on cash.
    case hasSignOn = "sign-on"
    /// There is no sign-on cash.
    case noSignOn = "no-sign-on"
    /// There are public figures for the track and level in this currency.
    case market
    /// There are none.
    case noMarket = "no-market"
    /// The public figures are few.
    case fewReports = "few-reports"
    /// Another written offer is at hand.
    case otherOffer = "other-offer"
    /// No other written offer is at hand.
    case noOtherOffer = "no-other-offer"
    /// The offer is for the technical track.
    case tpm
    /// The offer is for the program track.
    case pgm
}
