extension NegotiationFigures {
    /// The figures of an offer over four years at today's price, as far as the letter promises them.
    ///
    /// Raises and refreshers are hopes, so that they are left out. Relocation is promised and counts, as in a
    /// comparison, with a line of its own.
    ///
    /// - Throws: `OfferRefusal` when the offer cannot be reckoned.
    public init(_ offer: Offer) throws(OfferRefusal) {
        var letter = offer
        letter.raise = 0
        letter.refreshers = nil
        let projection = try OfferProjection(of: letter)
        do {
            var years: [Year] = []
            for year in projection.years {
                years.append(
                    try Year(
                        base: year[.base],
                        signOn: year[.signOn],
                        stock: year[.grant],
                        other: year[.bonus],
                        relocation: year[.relocation]
                    )
                )
            }
            try self.init(currency: projection.currency, years: years)
        } catch {
            throw .money(error)
        }
    }
}
