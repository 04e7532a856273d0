/// Pay by level, both tracks side by side, from reports of one currency.
public struct PayTable: Sendable, Hashable, Codable {
    /// Code of the currency.
    public var currency: String
    /// Whose reports count.
    public var region: PayRegion
    /// Levels with at least one report, from low to high.
    public var levels: [PayLevel]

    /// Makes a table.
    public init(currency: String, region: PayRegion, levels: [PayLevel]) {
        (self.currency, self.region, self.levels) = (currency, region, levels)
    }

    /// The table of reports, in whatever order; those of other currencies and regions are left out.
    public init(_ reports: [PayReport], currency: String, region: PayRegion) {
        let counted = reports.filter { $0.currency == currency && region.contains($0.location) }
        let byLevel = Dictionary(grouping: counted, by: \.level)
        self.init(
            currency: currency,
            region: region,
            levels: Level.allCases.compactMap { level in byLevel[level].map { PayLevel(level, $0) } }
        )
    }

    /// A table for each currency and region that says something, dollars first: the United States and then all places
    /// for dollars, all places for anything else.
    public static func all(_ reports: [PayReport]) -> [PayTable] {
        // Grouped once: any three letters may stand for a currency, and a file may name thousands of them.
        let byCurrency = Dictionary(grouping: reports, by: \.currency)
        let currencies = byCurrency.sorted { ($0.key == "USD" ? "" : $0.key) < ($1.key == "USD" ? "" : $1.key) }
        let tables = currencies.flatMap { currency, reports in
            (currency == "USD" ? PayRegion.allCases : [.everywhere]).map {
                PayTable(reports, currency: currency, region: $0)
            }
        }
        return tables.filter { !$0.levels.isEmpty }
    }

    /// The same of several files, in which the same report counts once.
    public static func all(of files: [PayFile]) -> [PayTable] { all(PayFile.joined(files)) }

    /// The same for people to look at: where every report is from the United States, one table says it all.
    public static func shown(of files: [PayFile]) -> [PayTable] {
        let all = all(of: files)
        return all.filter { table in
            table.region != .everywhere
                || !all.contains {
                    $0.region != .everywhere && $0.currency == table.currency && $0.levels == table.levels
                }
        }
    }

    /// How many reports of a track there are.
    public func count(_ track: Track) -> Int { levels.reduce(0) { $0 + $1[track].count } }

    /// The figures of a track at a level; nil without any report of the level.
    public func figures(_ track: Track, at level: Level) -> PayFigures? {
        levels.first { $0.level == level }?[track]
    }

    /// The year of the newest report of either track; nil without reports.
    public var lastYear: Int? { levels.flatMap { [$0.tpm.lastYear, $0.pgm.lastYear].compactMap { $0 } }.max() }

    /// The year of the oldest report.
    public var firstYear: Int? { levels.flatMap { [$0.tpm.firstYear, $0.pgm.firstYear].compactMap { $0 } }.min() }

    /// `2018–2021`; empty without reports.
    public var years: String {
        PayFigures(count: 0, firstYear: firstYear, lastYear: lastYear, total: nil, base: nil).years
    }

    /// Years after which reports count as old.
    public static let fresh = 2

    /// How the table is to be taken on a day: “old, indicative (2018–2021)”; “partly old” where some of it is.
    public func mark(on today: CalendarDay) -> String {
        guard let firstYear, let lastYear else { return "no reports" }
        func isOld(_ year: Int) -> Bool { today.parts.year - year >= Self.fresh }
        let age = isOld(lastYear) ? "old, " : isOld(firstYear) ? "partly old, " : ""
        return "\(age)indicative (\(years))"
    }

    /// Why it cannot be the table of any reports; nil when it can.
    public var problem: String? {
        if levels.map(\.level) != Set(levels.map(\.level)).sorted() { return "the levels must rise" }
        for row in levels {
            for track in Track.allCases {
                let figures = row[track]
                let spreads = [figures.total, figures.base].compactMap { $0 }
                if !spreads.allSatisfy({ $0.isSound && $0.count <= figures.count }) {
                    return "the quantiles of \(track.abbreviation) at \(row.level.rawValue) are out of order"
                }
                if (figures.total != nil) != (figures.count >= PaySpread.least) {
                    return
                        "\(track.abbreviation) at \(row.level.rawValue) shows quantiles of too few reports, or none of many"
                }
                if (figures.firstYear ?? 0) > (figures.lastYear ?? 0)
                    || (figures.firstYear == nil) != (figures.count == 0)
                {
                    return "the years of \(track.abbreviation) at \(row.level.rawValue) are out of order"
                }
            }
            for difference in [row.total, row.base].compactMap({ $0 }) {
                guard let low = difference.low, let high = difference.high else { continue }
                if !(low <= difference.medians && difference.medians <= high) {
                    return "the interval at \(row.level.rawValue) does not hold the difference"
                }
            }
        }
        return nil
    }
}
