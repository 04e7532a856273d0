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
    /// The offer names no level.
    case levelUnknown = "level-unknown"
    /// The offer names a level, and the material says nothing about it.
    case levelUnsupported = "level-unsupported"
    /// The material speaks for the other track.
    case levelOtherTrack = "level-other-track"
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
    /// Leaving costs something, and the sign-on of year 1 does not cover it.
    case lossOpen = "loss-open"
    /// Leaving costs something that the sign-on of year 1 covers.
    case lossCovered = "loss-covered"
    /// Nothing was entered that leaving costs.
    case noLoss = "no-loss"
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
