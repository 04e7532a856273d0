extension Resume {
    /// A year, with the month when the text gives one.
    public struct Date: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// The year, 1950 to 2099.
        public let year: Int
        /// The month, 1 to 12, or nil when the text names none.
        public let month: Int?

        /// Creates a date; a month outside 1 to 12 counts as unknown.
        public init(year: Int, month: Int? = nil) {
            self.year = year
            self.month = month.flatMap { (1...12).contains($0) ? $0 : nil }
        }

        /// The date as `2019-04` or `2019`.
        public var description: String {
            guard let month else { return "\(year)" }
            return month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)"
        }

        /// Orders by year, then by month; an unknown month comes first.
        public static func < (left: Date, right: Date) -> Bool {
            (left.year, left.month ?? 0) < (right.year, right.month ?? 0)
        }
    }
}
