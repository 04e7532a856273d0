/// When a grant vests: shares of it by months after it was given.
///
/// The steps are kept even when they came from a preset, so that an offer never changes when presets do.
public struct VestSchedule: Sendable, Hashable {
    /// Id of the preset it was taken from; nil for one's own.
    public var preset: String?
    /// Its steps, the earliest first; their shares make `whole`.
    public var steps: [Step]
    /// What all shares make: 10,000 for basis points, and a multiple of that where a share is no whole number of them, as
    /// 30,000 for forty-eight equal months.
    public var whole: Int

    /// Most steps: one a month for ten years.
    public static let mostSteps = 120
    /// The last month in which something can vest.
    public static let lastMonth = 120
    /// A whole in basis points.
    public static let points = 10_000
    /// Into how many parts a basis point may be divided, so that `whole` is at most 1,000,000,000.
    public static let mostFineness = 100_000

    /// Makes a schedule.
    public init(preset: String? = nil, steps: [Step], whole: Int = points) {
        (self.preset, self.steps, self.whole) = (preset, steps, whole)
    }

    /// A part that vests at once.
    public struct Step: Sendable, Hashable, Codable {
        /// Whole months after the grant, 1…120.
        public var months: Int
        /// The part, from 1 to the schedule's `whole`.
        public var share: Int

        /// Makes a step.
        public init(months: Int, share: Int) { (self.months, self.share) = (months, share) }
    }

    /// An amount in its steps, which make it again.
    func split(_ amount: Int64) -> [Int64] { Exactly.split(amount, by: steps.map { Int64($0.share) }) }

    /// A share, or a sum of them, in per cent, rounded to two decimals: `2.08 %`.
    public func percent(of share: Int) -> String {
        BasisPoints.text(
            Int(clamping: Exactly.quotient(Int128(share) * Int128(Self.points), by: Int128(max(1, whole))))
        )
    }

    /// What keeps this from being a schedule; nil when it is one.
    public var problem: String? {
        if steps.isEmpty { return "nothing vests; choose a schedule or write when what share vests." }
        if steps.count > Self.mostSteps { return "it has more than \(Self.mostSteps) steps; join some." }
        if !whole.isMultiple(of: Self.points) || !(1...Self.mostFineness).contains(whole / Self.points) {
            return "its whole is \(whole); write 10000, or a multiple of it up to 1000000000."
        }
        var last = 0
        for step in steps {
            if !(1...Self.lastMonth).contains(step.months) {
                return "month \(step.months) is out of range; write 1 to \(Self.lastMonth) months after the grant."
            }
            if step.months <= last {
                return "month \(step.months) comes after month \(last); put them in order, once each."
            }
            if !(1...whole).contains(step.share) {
                return "the share of month \(step.months) is out of range; write more than 0 % and up to 100 %."
            }
            last = step.months
        }
        let sum = steps.reduce(0) { $0 + $1.share }
        if sum != whole { return "the shares make \(percent(of: sum)), not 100 %; put them right." }
        return preset.flatMap { Kept.problem(ids: [$0]) }
    }
}

// A schedule in basis points is kept without its whole, as all were before others could be.
extension VestSchedule: Codable {
    private enum CodingKeys: CodingKey { case preset, steps, whole }

    /// Reads a schedule.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        preset = try values.decodeIfPresent(String.self, forKey: .preset)
        steps = try values.decode([Step].self, forKey: .steps)
        whole = try values.decodeIfPresent(Int.self, forKey: .whole) ?? Self.points
    }

    /// Writes a schedule.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(preset, forKey: .preset)
        try values.encode(steps, forKey: .steps)
        if whole != Self.points { try values.encode(whole, forKey: .whole) }
    }
}
