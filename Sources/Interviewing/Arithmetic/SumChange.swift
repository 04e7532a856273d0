/// `from 20 days to 6`: the two ends of a change in the same base units.
struct SumChange {
    let before: SumAmount
    let after: SumAmount
    /// Base values.
    let first: ClosedRange<Double>
    let second: ClosedRange<Double>
    /// Base units that one unit of the difference has.
    let unit: SumUnit

    init?(_ before: SumAmount, _ after: SumAmount) {
        var unit = before.unit
        var firstScale = before.unit.scale
        var secondScale = after.unit.scale
        if after.unit == SumUnit() {
            secondScale = firstScale
        } else if before.unit == SumUnit() {
            // "from 12 to 8 %", "from 2 to 3 million".
            unit = after.unit
            firstScale = after.unit.scale
            if after.writtenScale > 1, before.writtenScale == 1, before.low < 1000 { firstScale *= after.writtenScale }
        } else {
            guard before.unit.isComparable(with: after.unit), before.unit.dimension == after.unit.dimension,
                before.unit.sharesNoun(with: after.unit) || before.unit.isCount
            else { return nil }
        }
        guard !before.isRange, !after.isRange else { return nil }
        self.before = before
        self.after = after
        self.unit = unit
        // Figures with decimals have been rounded; both at opposite extremes is improbable, so half the width is taken.
        func ends(_ amount: SumAmount, _ scale: Double) -> ClosedRange<Double> {
            let slack = amount.isWhole ? 0 : amount.digit / 4
            return (amount.low - slack) * scale ~~ (amount.low + slack) * scale
        }
        first = ends(before, firstScale)
        second = ends(after, secondScale)
        guard first.lowerBound > 0, second.lowerBound >= 0 else { return nil }
    }

    /// Change ÷ state before; without sign.
    var relative: ClosedRange<Double> {
        absolute(second.lowerBound / first.upperBound - 1, second.upperBound / first.lowerBound - 1)
    }

    /// Change ÷ state after: how much faster a shorter time is.
    var inverse: ClosedRange<Double>? {
        guard second.lowerBound > 0 else { return nil }
        return absolute(first.lowerBound / second.upperBound - 1, first.upperBound / second.lowerBound - 1)
    }

    var difference: ClosedRange<Double> {
        absolute(second.lowerBound - first.upperBound, second.upperBound - first.lowerBound)
    }

    /// Larger ÷ smaller.
    var ratio: ClosedRange<Double>? {
        guard second.lowerBound > 0 else { return nil }
        return second.lowerBound >= first.lowerBound
            ? second.lowerBound / first.upperBound ~~ second.upperBound / first.lowerBound
            : first.lowerBound / second.upperBound ~~ first.upperBound / second.lowerBound
    }

    private func absolute(_ left: Double, _ right: Double) -> ClosedRange<Double> {
        if left < 0, right > 0 { return 0 ~~ max(-left, right) }
        return min(abs(left), abs(right)) ~~ max(abs(left), abs(right))
    }

    /// The plain value, without rounding of the ends.
    func centre(_ range: ClosedRange<Double>) -> Double { (range.lowerBound + range.upperBound) / 2 }
}
