/// A negotiation brief with the case it was written for.
public struct WrittenBrief: Sendable {
    /// The offer, the candidate's words and what is publicly known.
    public let negotiation: NegotiationCase
    /// What to ask for.
    public let brief: NegotiationBrief
    /// Where the public figures come from: the title of a table, or the candidate's own files; nil without figures.
    public let market: String?
    /// Which places the figures are of and why these, in a sentence; nil without figures.
    public let chosen: String?
    /// Which of the candidate's stories were left unread, in one sentence; nil when all were read.
    public let scope: String?
}

extension Workspace {
    /// Writes the brief of an offer from everything there is: the newest résumé, the stories in use and the pay tables.
    ///
    /// - Parameters:
    ///   - other: Another written offer to name; only one in the same currency is used.
    ///   - desk: The present view.
    /// - Throws: `OfferRefusal` when the offer cannot be reckoned, or `StoreError`.
    public func brief(of offer: Offer, besides other: Offer?, desk: Desk) async throws -> WrittenBrief {
        let track = offer.track ?? desk.track
        let library = assessor.preparation
        let offered = Level(written: offer.level)
        var market: (title: String, figures: NegotiationCase.Market)?
        if let offered, PayTitle.isAmazon(offer.company) {
            market = try await self.market(of: offer, track: track, level: offered)
        }
        let rival: NegotiationCase.Other? = try other.flatMap { other throws(OfferRefusal) in
            let figures = try NegotiationFigures(other)
            let total = figures.years.reduce(Int64(0)) { $0 + $1.total.minor }
            return NegotiationCase.Other(company: other.company, fourYears: Money(minor: total, figures.currency))
        }
        let board = levelBoard(desk, track: track)
        let negotiation = NegotiationCase(
            company: offer.company,
            location: offer.location,
            track: track,
            offered: offered,
            supported: board.range,
            spokenFor: board.spokenFor,
            figures: try NegotiationFigures(offer),
            leaving: offer.leavingCost?.total,
            evidence: NegotiationEvidence.all(in: try await moveMaterial(desk, for: track), for: track),
            other: rival,
            market: market?.figures
        ).naming(offer.level, by: RoleTranslator(employers: library.employers, ladder: library.ladder))
        return WrittenBrief(
            negotiation: negotiation,
            brief: NegotiationBrief(negotiation, from: library.negotiation),
            market: market?.title,
            chosen: market.map { Self.reason($0.figures.region, for: offer) },
            scope: desk.scope
        )
    }

    /// Why the figures of a region stand beside an offer.
    private static func reason(_ region: PayRegion, for offer: Offer) -> String {
        switch region {
        case .unitedStates where region.contains(offer.location):
            "These are reports from the United States, because the offer is for \(offer.location)."
        case .unitedStates:
            "These are reports from the United States, because the offer is in \(offer.currency) and names no other country."
        case .everywhere where PayRegion.unitedStates.fits(offer):
            "These are reports from all places, because there are too few from the United States."
        case .everywhere:
            "These are reports from all places in \(offer.currency); pay differs more between countries than tracks."
        }
    }

    /// The newest figures for a track and level in the offer's currency: the candidate's own files where they are newer. Those of
    /// the United States go before those of all places where the offer is for the United States.
    private func market(
        of offer: Offer,
        track: Track,
        level: Level
    ) async throws(StoreError) -> (title: String, figures: NegotiationCase.Market)? {
        let code = offer.currency.code
        func fits(_ table: PayTable) -> Bool { table.currency == code && table.region.fits(offer) }
        /// The order of the cases: the United States, then all places.
        func isCloser(_ one: PayTable, _ other: PayTable) -> Bool {
            one.region == .unitedStates && other.region == .everywhere
        }
        typealias Found = (title: String, figures: NegotiationCase.Market)
        let own = PayTable.all(of: try await store.payFiles()).filter(fits).sorted(by: isCloser).compactMap {
            table -> Found? in
            NegotiationCase.Market(table, track: track, level: level, trust: .weak).map { ("Your own files", $0) }
        }.first
        let published = assessor.preparation.pay.filter { fits($0.table) }.sorted { isCloser($0.table, $1.table) }
            .compactMap { definition -> Found? in
                NegotiationCase.Market(definition.table, track: track, level: level, trust: definition.provenance.trust)
                    .map { (definition.title, $0) }
            }.first
        guard let own, let published else { return own ?? published }
        func year(_ found: Found) -> Int { found.figures.figures.lastYear ?? 0 }
        return year(own) >= year(published) ? own : published
    }
}

extension PayRegion {
    /// Whether its reports speak of an offer. The United States do for a place there, and for dollars where no other country is
    /// named: a lone city may lie anywhere, and the currency then decides.
    fileprivate func fits(_ offer: Offer) -> Bool {
        switch self {
        case .everywhere: true
        case .unitedStates: contains(offer.location) || offer.currency == .usd && !offer.location.contains(",")
        }
    }
}
