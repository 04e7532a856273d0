/// Everything a negotiation brief may speak of: the offer, the candidate's words and what is publicly known.
public struct NegotiationCase: Sendable, Hashable {
    /// The company that makes the offer.
    public var company: String
    /// The title in the offer; empty when it names none.
    public var title: String
    /// The place of work; empty when the offer names none.
    public var location: String
    /// The track of the offer.
    public var track: Track
    /// Amazon's level in the offer; nil when it names none of L4 to L8, and for every other company, whose L5 is not
    /// Amazon's.
    public var offered: Level?
    /// The level as another company's letter writes it; empty for Amazon's and when the letter names none.
    public var written = ""
    /// Amazon's levels that the level of another company may be; nil when that is not known.
    public var translated: ClosedRange<Level>?
    /// The level that the candidate's material supports; nil without enough evidence.
    public var supported: ClosedRange<Level>?
    /// The other track, where the candidate's texts speak for that one and not for the offer's.
    public var spokenFor: Track?
    /// The amounts of the offer.
    public var figures: NegotiationFigures
    /// The candidate's own words.
    public var evidence: [NegotiationEvidence]
    /// What leaving the present employer costs; nil when nothing was entered.
    public var leaving: Money?
    /// Another written offer, the strongest one.
    public var other: Other?
    /// What is publicly known of the pay of this track at this level.
    public var market: Market?

    /// Another written offer.
    public struct Other: Sendable, Hashable {
        /// Who makes it.
        public var company: String
        /// What it brings in four years.
        public var fourYears: Money

        /// Makes a comparison.
        public init(company: String, fourYears: Money) { (self.company, self.fourYears) = (company, fourYears) }
    }

    /// Public figures, never without their number, years and trust.
    public struct Market: Sendable, Hashable {
        /// The figures.
        public var figures: PayFigures
        /// The table they stand in.
        public var currency: String
        /// The places they come from.
        public var region: PayRegion
        /// How far to trust them; reports the candidate brought count as weak.
        public var trust: Trust

        /// The figures of a table for a track and level; nil when there are too few to show.
        public init?(_ table: PayTable, track: Track, level: Level, trust: Trust) {
            guard let figures = table.figures(track, at: level), figures.total != nil else { return nil }
            (self.figures, currency, region, self.trust) = (figures, table.currency, table.region, trust)
        }
    }

    /// Makes a case. A market in another currency than the offer's is left out; so are Amazon's level and public
    /// reports of Amazon's pay when another company makes the offer.
    public init(
        company: String,
        title: String = "",
        location: String = "",
        track: Track,
        offered: Level?,
        supported: ClosedRange<Level>?,
        spokenFor: Track? = nil,
        figures: NegotiationFigures,
        leaving: Money? = nil,
        evidence: [NegotiationEvidence] = [],
        other: Other? = nil,
        market: Market? = nil
    ) {
        (self.company, self.title, self.location, self.track) = (company, title, location, track)
        (self.offered, self.supported, self.figures) = (nil, supported, figures)
        (self.evidence, self.other, self.market, self.leaving) = (evidence, other, market, leaving)
        self.spokenFor = spokenFor
        if isAmazon { self.offered = offered }
    }

    /// Whether Amazon makes the offer, so that its levels and reports of its pay speak of it.
    public var isAmazon: Bool { PayTitle.isAmazon(company) }

    /// The case with the level that another company's letter writes, and the range of Amazon's levels that it may be
    /// where the company and its level are in the table; the same case for an offer of Amazon.
    public func naming(_ level: String, by translator: RoleTranslator) -> NegotiationCase {
        guard !isAmazon, !level.isBlank else { return self }
        var named = self
        named.written = String(level.trimmingSpace.prefix(WrittenRole.longest))
        // A company that is known only by how it writes levels is a guess, and so is a level of unknown ladders.
        guard let employer = translator.translate(company, for: track).employer else { return named }
        let translation = translator.translate("\(company) \(level)", for: track)
        if translation.employer?.id == employer.id { named.translated = translation.rung.map(\.range) }
        return named
    }

    /// The other offer as far as it can be held against this one: amounts of two currencies cannot.
    var comparable: Other? { other.flatMap { $0.fourYears.currency == figures.currency ? $0 : nil } }

    /// The public figures as far as they can be held against this offer.
    var usable: Market? { market.flatMap { isAmazon && $0.currency == figures.currency.code ? $0 : nil } }

    /// What holds for it.
    var conditions: Set<NegotiationCondition> {
        var holding: Set<NegotiationCondition> = [
            levelCondition, track == .tpm ? .tpm : .pgm, isAmazon ? .amazon : .elsewhere,
        ]
        let amounts = NegotiationAmounts(figures, leaving: leaving)
        if let early = amounts.earlyStock, let late = amounts.lateStock, early.minor < late.minor {
            holding.insert(.thinStart)
        }
        if amounts.laterGap != nil { holding.insert(.laterDrop) }
        holding.insert(amounts.givenUp == nil ? .noLoss : amounts.lossOpen == nil ? .lossCovered : .lossOpen)
        holding.insert(figures.years.contains { $0.stock.minor > 0 } ? .hasGrant : .noGrant)
        holding.insert(figures.years.contains { $0.signOn.minor > 0 } ? .hasSignOn : .noSignOn)
        holding.insert(usable == nil ? .noMarket : .market)
        if usable?.figures.mark == .few { holding.insert(.fewReports) }
        holding.insert(comparable == nil ? .noOtherOffer : .otherOffer)
        return holding
    }

    private var levelCondition: NegotiationCondition {
        if spokenFor == track.other { return .levelOtherTrack }
        if !isAmazon, !written.isEmpty { return translated == nil ? .levelElsewhere : .levelTranslated }
        guard let offered else { return .levelUnknown }
        guard let supported else { return .levelUnsupported }
        if supported.lowerBound > offered { return .levelAbove }
        if supported.upperBound > offered { return .levelReach }
        return supported.upperBound < offered ? .levelBelow : .levelSame
    }
}
