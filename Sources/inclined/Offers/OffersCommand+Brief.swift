import ArgumentParser
import Interchange
import Interviewing

extension OffersCommand {
    struct Brief: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints what to ask for: level first, then grant and sign-on, argued from your own words."
        )

        @Argument(help: "The number of the offer.")
        var number: Int

        @Option(help: "The number of another written offer to name.")
        var besides: Int?

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func validate() throws {
            if besides == number { throw ValidationError("--besides names another offer than the one itself.") }
        }

        func run() async throws {
            let workspace = try options.workspace()
            let offer = try await OfferChoice.record(number, in: workspace).offer
            var other: Offer?
            if let besides { other = try await OfferChoice.record(besides, in: workspace).offer }
            if let other, other.currency != offer.currency {
                throw UsageError(
                    "Offer \(number) is in \(offer.currency) and the other in \(other.currency); name one in the same currency."
                )
            }
            let written: WrittenBrief
            do {
                written = try await workspace.brief(of: offer, besides: other, desk: workspace.desk())
            } catch let refusal as OfferRefusal {
                throw UsageError(refusal.description)
            }
            if json {
                return try StandardOutput.writeJSON(
                    NegotiationJSON(written.brief, of: written.negotiation, scope: written.scope)
                )
            }
            let view = BriefView(
                written: written,
                library: workspace.assessor.library,
                claims: workspace.assessor.claims(about: [offer]),
                terminal: .current()
            )
            try StandardOutput.write(view.lines().joined(separator: "\n"))
        }
    }
}
