/// Where the time of a request goes, beside what it may take.
public struct LatencyBudget: Sendable, Hashable {
    /// The parts in the order of the text; at least two.
    public let parts: [Part]
    /// The total that the text states.
    public let total: Figure?
    /// The limit that the text states.
    public let limit: Figure?
    /// Parts beyond `most` that were not read.
    public let leftOut: Int

    /// Parts that one budget can hold.
    public static let most = 200

    /// Makes a budget.
    public init(parts: [Part], total: Figure?, limit: Figure?, leftOut: Int = 0) {
        (self.parts, self.total, self.limit, self.leftOut) = (parts, total, limit, leftOut)
    }

    /// The sum of the parts in milliseconds.
    public var sum: Double { parts.reduce(0) { $0 + $1.figure.milliseconds } }

    /// Whether the stated total is another than the sum, beyond half a millisecond in a hundred.
    public var isTotalWrong: Bool {
        guard let total else { return false }
        return abs(total.milliseconds - sum) > max(0.05, sum * 0.005)
    }

    /// A part of the way.
    public struct Part: Sendable, Hashable {
        /// What it is called.
        public let name: DrawnText
        /// How long it takes.
        public let figure: Figure

        /// Makes a part.
        public init(name: DrawnText, figure: Figure) { (self.name, self.figure) = (name, figure) }
    }

    /// A time as written.
    public struct Figure: Sendable, Hashable {
        /// Milliseconds, 0 or more.
        public let milliseconds: Double
        /// The words it was read from.
        public let text: DrawnText

        /// Makes a figure.
        public init(milliseconds: Double, text: DrawnText) { (self.milliseconds, self.text) = (milliseconds, text) }
    }
}
