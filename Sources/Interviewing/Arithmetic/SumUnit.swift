import TextAnalysis

/// Powers of the base quantities; counts are without dimension.
struct SumDimension: Hashable {
    var bytes = 0
    var money = 0
    var seconds = 0
    /// Months and years stay apart from seconds, because a month has no certain number of days.
    var months = 0

    static func + (left: Self, right: Self) -> Self {
        Self(
            bytes: left.bytes + right.bytes,
            money: left.money + right.money,
            seconds: left.seconds + right.seconds,
            months: left.months + right.months
        )
    }

    static prefix func - (value: Self) -> Self {
        Self(bytes: -value.bytes, money: -value.money, seconds: -value.seconds, months: -value.months)
    }

    /// Whether months turn one into the other.
    func isLike(_ other: Self) -> Bool {
        bytes == other.bytes && money == other.money && seconds + months == other.seconds + other.months
    }
}

/// What one number counts or measures.
struct SumUnit: Hashable {
    var dimension = SumDimension()
    /// Base units (bytes, currency units, seconds, months, ones) in one unit as written.
    var scale = 1.0
    /// What is counted: the words behind the number in singular.
    var nouns: [String] = []
    /// `per user`, `each`: what one of it belongs to.
    var each: String?
    /// The period of a rate as written, in seconds.
    var period: Double?
    var isPercent = false
    var isPoints = false
    var isFactor = false
    var isBits = false
    /// Written with a prefix of 1024.
    var isBinary = false
    var currency: String?

    var isTime: Bool { dimension == SumDimension(seconds: 1) || dimension == SumDimension(months: 1) }
    var isBytes: Bool { dimension == SumDimension(bytes: 1) }
    var isMoney: Bool { dimension == SumDimension(money: 1) }
    /// A number of things or a bare number.
    var isCount: Bool { dimension == SumDimension() && !isPercent && !isPoints && !isFactor }
    /// A number of things in a time.
    var isCountRate: Bool { period != nil && dimension.bytes == 0 && dimension.money == 0 }

    /// Whether two figures may be added or compared as they are: the same sort, and the same currency.
    func isComparable(with other: Self) -> Bool {
        dimension.isLike(other.dimension) && isPercent == other.isPercent && isPoints == other.isPoints
            && isFactor == other.isFactor && currency == other.currency
            && (each == nil) == (other.each == nil)
    }

    /// Whether both name the same things, or one names none.
    func sharesNoun(with other: Self) -> Bool {
        nouns.isEmpty || other.nouns.isEmpty || nouns.contains { other.nouns.contains($0) }
    }
}
