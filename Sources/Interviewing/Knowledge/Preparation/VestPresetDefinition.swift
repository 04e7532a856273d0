/// A vest schedule that companies are reported to use, dated; the letter always goes before it.
public struct VestPresetDefinition: Sendable, Codable, Hashable {
    /// Unique id.
    public var id: String
    /// What it is called, such as "5 / 15 / 40 / 40".
    public var title: String
    /// Who is reported to use it, and since when, in a sentence.
    public var usedBy: String
    /// What to look for in the letter.
    public var check: String
    /// The month in which this was last known to hold, as `2026-11`.
    public var asOf: String
    /// How many years of sign-on pay usually come with it, 0…4.
    public var signOnYears: Int
    /// Its parts, the earliest first; none for no grant.
    public var runs: [Run]
    /// Grants with what vests of them year by year, which prove the schedule.
    public var worked: [Worked]
    /// Where it comes from.
    public var provenance: Provenance

    /// Makes a preset.
    public init(
        id: String,
        title: String,
        usedBy: String,
        check: String,
        asOf: String,
        signOnYears: Int,
        runs: [Run],
        worked: [Worked],
        provenance: Provenance
    ) {
        (self.id, self.title, self.usedBy, self.check) = (id, title, usedBy, check)
        (self.asOf, self.signOnYears, self.runs) = (asOf, signOnYears, runs)
        (self.worked, self.provenance) = (worked, provenance)
    }

    /// A share that vests in equal parts at equal distances.
    public struct Run: Sendable, Codable, Hashable {
        /// Months after the grant of the first part.
        public var from: Int
        /// Months after the grant of the last.
        public var to: Int
        /// Months between two parts.
        public var every: Int
        /// What all parts make, in basis points of the grant.
        public var share: Int

        /// Makes a run.
        public init(from: Int, to: Int, every: Int, share: Int) {
            (self.from, self.to, self.every, self.share) = (from, to, every, share)
        }

        /// The months in which a part vests.
        var months: [Int] { Array(stride(from: from, through: to, by: max(1, every))) }

        /// Into how many parts a basis point must be divided for every part to be a whole number of them.
        var fineness: Int { Exactly.fineness(Int64(share), over: Int64(max(1, months.count))) }

        /// Its steps, in parts of a basis point that `fineness` divides.
        func steps(fineness: Int) -> [VestSchedule.Step] {
            let months = months
            return months.map { VestSchedule.Step(months: $0, share: share * fineness / months.count) }
        }
    }

    /// A grant in whole units of a currency and what vests of it by year.
    public struct Worked: Sendable, Codable, Hashable {
        /// The grant.
        public var grant: Int
        /// What vests in each year from the first.
        public var years: [Int]

        /// Makes an example.
        public init(grant: Int, years: [Int]) { (self.grant, self.years) = (grant, years) }
    }

    /// The schedule, ready for an offer, every part exact; nil for no grant.
    public var schedule: VestSchedule? {
        if runs.isEmpty { return nil }
        let fineness = Exactly.commonMultiple(runs.map(\.fineness), upTo: VestSchedule.mostFineness) ?? 1
        let steps = runs.flatMap { $0.steps(fineness: fineness) }
        return VestSchedule(preset: id, steps: steps, whole: VestSchedule.points * fineness)
    }

    /// What is wrong with it: its schedule, or an example that comes out otherwise; empty when nothing is.
    public var faults: [String] {
        guard let schedule else { return worked.isEmpty ? [] : ["Without “runs” nothing vests; take “worked” out."] }
        if let problem = schedule.problem { return ["Its schedule is none: \(problem)"] }
        if worked.isEmpty { return ["A preset needs “worked”: a grant with what vests of it by year."] }
        return worked.compactMap { example in
            let size = Grant.Size.value(total: Money(minor: Int64(example.grant) * 100, .usd))
            var years = Array(repeating: Int64(0), count: (schedule.steps.last?.months ?? 1) / 12 + 1)
            for vesting in Grant(size: size, schedule: schedule).vestings(in: .usd) {
                years[vesting.year - 1] += vesting.flat.minor
            }
            while years.last == 0 { years.removeLast() }
            if years == example.years.map({ Int64($0) * 100 }) { return nil }
            let found = years.map { Money(minor: $0, .usd).digits }.joined(separator: ", ")
            return "Of a grant of \(example.grant) the years get \(found); put “years” or “runs” right."
        }
    }
}
