/// What one person said they are paid in a year.
///
/// Amounts are whole units of the currency: people round such figures to thousands, so that cents would only look
/// exact.
public struct PayReport: Sendable, Hashable, Codable {
    /// The track of the title.
    public var track: Track
    /// The level that was reported.
    public var level: Level
    /// The year of the report.
    public var year: Int
    /// Code of the currency, three capital letters of ISO 4217, such as `USD`.
    public var currency: String
    /// Base pay of a year; nil when only the total was told.
    public var base: Int?
    /// Value of the stock for one year; nil when it was not told.
    public var stock: Int?
    /// Bonus and sign-on cash of a year; nil when it was not told.
    public var bonus: Int?
    /// Everything of a year, above 0.
    public var total: Int
    /// Where, in the reporter's own words; empty when it was not told.
    public var location: String
    /// Years of work in all; nil when they were not told.
    public var experience: Double?

    /// Years that a report can be of.
    public static let years = 1995...2100
    /// Most that a part can be, in whole units; wide enough for yen and rupees.
    public static let mostAmount = 1_000_000_000
    /// Most characters of the location.
    public static let longestLocation = 120
    /// Years of work that somebody can have.
    public static let experienceRange = 0.0...60.0

    /// Makes a report.
    public init(
        track: Track,
        level: Level,
        year: Int,
        currency: String = "USD",
        base: Int? = nil,
        stock: Int? = nil,
        bonus: Int? = nil,
        total: Int,
        location: String = "",
        experience: Double? = nil
    ) {
        (self.track, self.level, self.year, self.currency) = (track, level, year, currency)
        (self.base, self.stock, self.bonus, self.total) = (base, stock, bonus, total)
        (self.location, self.experience) = (location, experience)
    }

    /// What is wrong with it, in words for whoever brought it; nil when nothing is.
    public var problem: String? {
        if !Self.years.contains(year) {
            return "the year \(year) is outside \(Self.years.lowerBound) to \(Self.years.upperBound)"
        }
        if currency.utf8.count != 3 || !currency.utf8.allSatisfy({ (65...90).contains($0) }) {
            return "the currency is three capital letters, such as USD"
        }
        if !(1...Self.mostAmount).contains(total) {
            return "the total must be from 1 to \(Self.mostAmount)"
        }
        for (name, amount) in [("base", base), ("stock", stock), ("bonus", bonus)] {
            guard let amount else { continue }
            if !(0...Self.mostAmount).contains(amount) {
                return "the \(name) must be from 0 to \(Self.mostAmount)"
            }
        }
        if location.count > Self.longestLocation {
            return "the location is longer than \(Self.longestLocation) characters"
        }
        if let experience, !Self.experienceRange.contains(experience) {
            return "the years of experience must be from 0 to 60"
        }
        return nil
    }
}
