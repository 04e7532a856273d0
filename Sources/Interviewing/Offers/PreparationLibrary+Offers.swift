extension PreparationLibrary {
    /// The presets by which an offer's stock vests, the grant's first.
    public func presets(of offer: Offer) -> [VestPresetDefinition] {
        let named = [offer.grant?.schedule.preset, offer.refreshers?.schedule.preset].compactMap(\.self)
        var seen: Set<String> = []
        return named.filter { seen.insert($0).inserted }.compactMap { id in vestPresets.first { $0.id == id } }
    }

    /// Ids of the claims about how an offer's stock vests.
    public func claims(about offer: Offer) -> [String] {
        presets(of: offer).flatMap(\.provenance.claims)
    }
}
