import TextAnalysis

/// A number with what it is about.
struct Figure: Sendable {
    /// The number with its unit.
    let span: TextSpan
    /// Index of the sentence among the sheet's quotes.
    let quote: Int
    /// Index of the passage it stands in.
    let passage: Int
    /// What it measures.
    let unit: Quantity.Unit
    /// Its place in a comparison, as far as it matters here.
    let role: Quantity.Role
    /// Its value.
    let value: Double
    /// Values that a fair reader takes for the same.
    let range: ClosedRange<Double>
    /// Currency, and the time or thing it is counted by: `a year`, `per order`; 0 for none.
    let measure: UInt64
    /// The counted noun; 0 when there is none.
    let head: UInt64
    /// Words between the number and the noun, sorted.
    let modifiers: [UInt64]
    /// Words with a meaning in the same part of the sentence, sorted; the noun and its modifiers left out.
    let context: [UInt64]
    /// Proper names in the same part of the sentence, sorted.
    let names: [UInt64]
    /// All words with a meaning in the sentence, sorted.
    let scope: [UInt64]
    /// Proper names in the sentence, sorted.
    let scopeNames: [UInt64]
    /// Years, months and quarters in the sentence, sorted.
    let times: [UInt64]
    /// Words that tell two measurements of one thing apart, such as "median" or "pilot", sorted.
    let contrasts: [UInt64]
    /// 1 when it went up, -1 when it went down, 0 when the text does not say.
    let direction: Int
    /// Whether it is the size of a team.
    let isTeam: Bool
    /// Whether it may be compared; others only excuse.
    let isComparable: Bool

    /// What a difference in it is called.
    var kind: Contradiction.Kind {
        if isTeam { return .teamSize }
        return switch unit {
        case .count, .money: .amount
        case .percent: .percentage
        case .duration: .duration
        case .factor: .factor
        }
    }

    /// Whether the two may be the same number, rounded in different ways.
    func agrees(with other: Figure) -> Bool {
        range.overlaps(other.range) || abs(value - other.value) <= 0.03 * max(abs(value), abs(other.value))
    }
}

/// A dated event.
struct Event: Sendable {
    /// The date as written.
    let span: TextSpan
    /// Index of the sentence among the sheet's quotes.
    let quote: Int
    /// Index of the passage it stands in.
    let passage: Int
    /// What happened.
    let happening: Happening
    /// Months since year 0 that the date may mean.
    let months: ClosedRange<Int>
    /// `year × 100 + month`.
    let value: Double
    /// What it happened to, sorted.
    let object: [UInt64]
    /// Proper names in the sentence, sorted.
    let names: [UInt64]
    /// Words that tell two events apart, such as "pilot", sorted.
    let contrasts: [UInt64]
    /// Whether the candidate did it.
    let isOwn: Bool
}

/// When a candidate worked somewhere, from the header of a role.
struct RoleSpan: Sendable {
    /// Words of the employer's name, sorted.
    let organisation: [UInt64]
    /// First month.
    let start: ClosedRange<Int>
    /// Last month; nil when the role goes on.
    let end: ClosedRange<Int>?
    /// The first and the last date as written.
    let spans: (start: TextSpan, end: TextSpan)
    /// Index of the header among the sheet's quotes.
    let quote: Int
}
