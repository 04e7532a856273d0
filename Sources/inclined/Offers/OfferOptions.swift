import ArgumentParser
import Interviewing

/// What a letter says, as options; none of them has to be given.
struct OfferOptions: ParsableArguments {
    @Option(help: "Who makes it.")
    var company: String?
    @Option(help: "What tells two offers of one company apart.")
    var label: String?
    @Option(help: "Where the work is.")
    var location: String?
    @Option(help: "tpm or pgm.")
    var track: Track?
    @Option(help: "The level as the letter writes it.")
    var level: String?
    @Option(help: "The currency of every amount, such as EUR; USD without it.")
    var currency: String?
    @Option(help: "Base pay of the first year.")
    var base: String?
    @Option(help: "How much the base grows each year, in per cent.")
    var raise: String?
    @Option(help: "Sign-on pay of a year; give it once for each year.")
    var signOn: [String] = []
    @Flag(help: "Sign-on pay comes at once instead of in twelve parts.")
    var signOnAtOnce = false
    @Option(help: "Months within which sign-on pay is paid back.")
    var signOnClawback: Int?
    @Option(help: "The grant's value at today's price.")
    var grant: String?
    @Option(help: "The grant as a count of units, with --unit-price.")
    var units: String?
    @Option(help: "What one unit is worth today.")
    var unitPrice: String?
    @Option(
        help:
            "When it vests: a preset's id (see offers presets), or shares of the years, 5/15/40/40, or months with shares, 12=25,24=75."
    )
    var vest: String?
    @Option(help: "The yearly bonus at target: 15% of the base, or an amount.")
    var bonus: String?
    @Option(help: "The value of each later grant.")
    var refreshers: String?
    @Option(help: "The first year that begins with one.")
    var refreshersFrom: Int?
    @Option(help: "When each vests; as --vest.")
    var refreshersVest: String?
    @Option(help: "Help with moving, paid once.")
    var relocation: String?
    @Option(help: "Months within which it is paid back.")
    var relocationClawback: Int?
    @Option(help: "Unvested stock that you lose at your present employer.")
    var unvested: String?
    @Option(help: "A bonus that you lose there.")
    var lostBonus: String?
    @Option(help: "What you have to pay back there.")
    var payBack: String?

    func validate() throws {
        if grant != nil, units != nil { throw ValidationError("Give the grant's value or its units, not both.") }
        if (units == nil) != (unitPrice == nil) {
            throw ValidationError("--units and --unit-price go together: how many, and what one is worth today.")
        }
    }

    /// Whether nothing was given.
    var isEmpty: Bool {
        let texts = [
            company, label, location, level, currency, base, raise, grant, units, vest, bonus, refreshers,
            refreshersVest, relocation, unvested, lostBonus, payBack,
        ]
        return texts.allSatisfy { $0 == nil } && track == nil && signOn.isEmpty && !signOnAtOnce
            && signOnClawback == nil && refreshersFrom == nil && relocationClawback == nil
    }

    /// The offer that the options describe, or an offer changed by those that were given.
    ///
    /// - Throws: `UsageError` that names the option that cannot be read, or what is missing.
    func offer(changing kept: Offer?, library: PreparationLibrary) throws -> Offer {
        try OfferWriter(options: self, library: library, kept: kept).offer()
    }
}
