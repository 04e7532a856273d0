import Interviewing
import Testing

@Suite("Which public figures stand beside an offer")
struct NegotiationMarketTests {
    private func written(_ location: String, level: String = "L6", in currency: Currency = .usd) async throws
        -> WrittenBrief
    {
        let workspace = try Candidate.workspace()
        var offer = OfferSample.offer("180,000", in: currency, company: "Amazon")
        (offer.location, offer.level, offer.track) = (location, level, .tpm)
        return try await workspace.brief(of: offer, besides: nil, desk: workspace.desk())
    }

    @Test(
        "An offer for the United States, or in dollars without another country, is held against reports from there",
        arguments: ["Seattle, WA", "Austin, TX, USA", "Seattle", ""]
    )
    func unitedStates(_ location: String) async throws {
        let written = try await written(location)
        #expect(written.negotiation.market?.region == .unitedStates)
        #expect(written.market == "Public reports, United States")
        #expect(written.chosen?.contains("reports from the United States, because") == true)
        let named = written.chosen?.contains("for Seattle, WA") == true
        #expect(named == (location == "Seattle, WA"))
    }

    @Test("An offer in dollars for another country is held against all places, and says so")
    func elsewhere() async throws {
        let written = try await written("Bengaluru, India")
        #expect(written.negotiation.market?.region == .everywhere)
        #expect(written.chosen?.hasPrefix("These are reports from all places") == true)
    }

    @Test("Without figures nothing is said of their place")
    func none() async throws {
        let written = try await written("Berlin", in: .eur)
        #expect(written.market == nil && written.chosen == nil)
    }
}
