/// When a grant vests: shares of it by months after it was given.
///
/// The steps are kept even when they came from a preset, so that an offer never changes when presets do.
public struct VestSchedule: Sendable, Hashable, Codable {
    /// Id of the preset it was taken from; nil for one's own.
    public var preset: String?
    /// Its steps, the earliest first; their shares make 10,000.
    public var steps: [Step]

    /// Most steps: one a month for ten years.
    public static let mostSteps = 120
    /// The last month in which something can vest.
    public static let lastMonth = 120
    /// A whole, in basis points.
    public static let whole = 10_000

    /// Makes a schedule.
    public init(preset: String? = nil, steps: [Step]) { (self.preset, self.steps) = (preset, steps) }

    /// A part that vests at once.
    public struct Step: Sendable, Hashable, Codable {
        /// Whole months after the grant, 1…120.
        public var months: Int
        /// The part in basis points of the grant, 1…10,000.
        public var share: Int

        /// Makes a step.
        public init(months: Int, share: Int) { (self.months, self.share) = (months, share) }
    }

    /// What keeps this from being a schedule; nil when it is one.
    public var problem: String? {
        if steps.isEmpty { return "nothing vests; choose a schedule or write when what share vests." }
        if steps.count > Self.mostSteps { return "it has more than \(Self.mostSteps) steps; join some." }
        var last = 0
        for step in steps {
            if !(1...Self.lastMonth).contains(step.months) {
                return "month \(step.months) is out of range; write 1 to \(Self.lastMonth) months after the grant."
            }
            if step.months <= last {
                return "month \(step.months) comes after month \(last); put them in order, once each."
            }
            if !(1...Self.whole).contains(step.share) {
                return "the share of month \(step.months) is out of range; write more than 0 % and up to 100 %."
            }
            last = step.months
        }
        let sum = steps.reduce(0) { $0 + $1.share }
        if sum != Self.whole { return "the shares make \(BasisPoints.text(sum)), not 100 %; put them right." }
        return preset.flatMap { Kept.problem(ids: [$0]) }
    }
}
