import ArgumentParser
import Interviewing

/// `inclined offers …`: offers of any company, what they pay, and what to ask for.
struct OffersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offers",
        abstract: "Keeps offers, reckons them year by year, compares them, and writes what to ask for.",
        usage: """
            inclined offers
            inclined offers add --company Kestrel --base 150k --sign-on 50k --sign-on 40k --grant 100k \\
                --vest amazon-5-15-40-40
            inclined offers show 1
            inclined offers compare 1 2
            inclined offers compare 1 2 3
            inclined offers brief 1
            inclined offers --file offer.json
            """,
        discussion: """
            Amounts as you would type them: 150,000, 150k, 1.2m, 12 lakh, €90.000,50. Everything is reckoned to the cent, before \
            tax, and nothing here says what a share will be worth.
            """,
        subcommands: [
            List.self, Add.self, Edit.self, Show.self, Compare.self, Brief.self, Delete.self, Presets.self,
        ],
        defaultSubcommand: List.self
    )
}

/// Which offer a command means.
enum OfferChoice {
    /// The offer of a number.
    ///
    /// - Throws: `UsageError` when there is none.
    static func record(_ number: Int, in workspace: Workspace) async throws -> OfferRecord {
        guard let record = try await workspace.store.offer(number) else {
            throw UsageError("There is no offer \(number); see them with: inclined offers")
        }
        return record
    }
}
