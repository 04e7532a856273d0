/// What readiness needs of the newest résumé.
public struct ResumeMaterial: Sendable, Hashable {
    /// Its number.
    public var number: Int
    /// What it is called.
    public var name: String
    /// The day on which it came.
    public var day: CalendarDay
    /// Which track it supports.
    public var verdict: Verdict
    /// The strongest words for each side, the strongest first, at most three each.
    public var quotes: [Leaning: [String]]

    /// Makes a material.
    public init(number: Int, name: String, day: CalendarDay, verdict: Verdict, quotes: [Leaning: [String]]) {
        (self.number, self.name, self.day, self.verdict, self.quotes) = (number, name, day, verdict, quotes)
    }

    /// Takes it from a résumé that was read.
    public init(_ record: ResumeRecord, read: Assessment, clock: ClockOffset = .utc) {
        let sides = Dictionary(grouping: read.track.evidence, by: \.leaning)
        self.init(
            number: record.number,
            name: record.name,
            day: clock.day(of: record.added),
            verdict: read.track.verdict,
            quotes: sides.mapValues { side in
                let strongest = side.map(\.evidence).sorted { ($1.weight, $0.span) < ($0.weight, $1.span) }
                var quotes: [String] = []
                for evidence in strongest where quotes.count < 3 && !quotes.contains(evidence.quote) {
                    quotes.append(evidence.quote)
                }
                return quotes
            }
        )
    }

    /// Its page.
    var link: String { "/resume/\(number)" }
}
