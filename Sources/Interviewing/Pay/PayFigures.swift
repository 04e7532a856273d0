/// What is known of the pay of one track at one level.
public struct PayFigures: Sendable, Hashable, Codable {
    /// How many reports there are.
    public var count: Int
    /// The year of the oldest report; nil without reports.
    public var firstYear: Int?
    /// The year of the newest report.
    public var lastYear: Int?
    /// Everything of a year; nil when too few told it.
    public var total: PaySpread?
    /// Base of a year; nil when too few told it.
    public var base: PaySpread?

    /// Makes figures.
    public init(count: Int, firstYear: Int?, lastYear: Int?, total: PaySpread?, base: PaySpread?) {
        (self.count, self.firstYear, self.lastYear, self.total, self.base) = (count, firstYear, lastYear, total, base)
    }

    /// The figures of reports.
    init(_ reports: [PayReport]) {
        count = reports.count
        firstYear = reports.map(\.year).min()
        lastYear = reports.map(\.year).max()
        total = PaySpread(reports.map(\.total))
        base = PaySpread(reports.compactMap(\.base))
    }

    /// How far the number of reports carries.
    public enum Mark: String, Sendable, CaseIterable {
        /// No report.
        case none
        /// Fewer than five: only their number is shown.
        case tooFew
        /// Fewer than twenty.
        case few
        /// Twenty or more.
        case enough
    }

    /// Reports from which no mark is needed.
    public static let enough = 20

    /// How far the number of reports carries.
    public var mark: Mark {
        if count == 0 { return .none }
        if total == nil { return .tooFew }
        return count < Self.enough ? .few : .enough
    }

    /// The mark in plain words; empty where none is needed.
    public var words: String {
        switch mark {
        case .none: "no reports"
        case .tooFew: "too few to show"
        case .few: "few reports"
        case .enough: ""
        }
    }

    /// `2021` or `2018–2021`; empty without reports.
    public var years: String {
        guard let firstYear, let lastYear else { return "" }
        return firstYear == lastYear ? "\(firstYear)" : "\(firstYear)–\(lastYear)"
    }
}

/// Both tracks at one level, side by side.
public struct PayLevel: Sendable, Hashable, Codable {
    /// The level.
    public var level: Level
    /// The technical track.
    public var tpm: PayFigures
    /// The program track.
    public var pgm: PayFigures
    /// Distance of the medians of the total; nil when one track has too few reports.
    public var total: PayDifference?
    /// Distance of the medians of the base.
    public var base: PayDifference?

    /// Makes a row of the table.
    public init(level: Level, tpm: PayFigures, pgm: PayFigures, total: PayDifference?, base: PayDifference?) {
        (self.level, self.tpm, self.pgm, self.total, self.base) = (level, tpm, pgm, total, base)
    }

    /// The row for the reports of one level.
    init(_ level: Level, _ reports: [PayReport]) {
        let technical = reports.filter { $0.track == .tpm }
        let program = reports.filter { $0.track == .pgm }
        self.init(
            level: level,
            tpm: PayFigures(technical),
            pgm: PayFigures(program),
            total: PayDifference(technical: technical.map(\.total), program: program.map(\.total)),
            base: PayDifference(technical: technical.compactMap(\.base), program: program.compactMap(\.base))
        )
    }

    /// The figures of a track.
    public subscript(track: Track) -> PayFigures { track == .tpm ? tpm : pgm }
}
