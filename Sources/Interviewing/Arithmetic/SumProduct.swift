/// All products of some amounts that have the dimension of another.
struct SumProduct {
    let inputs: [SumAmount]
    let stated: SumAmount
    /// One input may divide: `peak ÷ capacity`.
    var mayDivide = false

    struct Match {
        let used: [SumAmount]
        let computed: ClosedRange<Double>
    }

    /// A product of at least two inputs that agrees with the stated figure.
    func explanation(leastUsed: Int = 2) -> Match? {
        guard inputs.count <= 7 else { return nil }
        var best: Match?
        for mask in 1..<(1 << inputs.count) {
            let count = mask.nonzeroBitCount
            guard count >= leastUsed, count > (best?.used.count ?? 0) else { continue }
            // Inputs stand together; a product of figures picked from here and there is an accident.
            guard mask.leadingZeroBitCount + mask.trailingZeroBitCount + count >= Int.bitWidth - 1 else { continue }
            guard mayDivide || mayFit(mask) else { continue }
            let used = inputs.indices.filter { mask >> $0 & 1 == 1 }.map { inputs[$0] }
            if used.count > 3, used.contains(where: \.unit.isPercent) { continue }
            if let computed = values(of: used).first(where: { SumTolerance.holds(stated, $0, .usual) || roundsUp($0) })
            {
                best = Match(used: used, computed: computed)
            }
        }
        return best
    }

    /// Bytes and money do not depend on how times are read, so most sets of inputs are ruled out by them.
    private func mayFit(_ mask: Int) -> Bool {
        var bytes = 0
        var money = 0
        for index in inputs.indices where mask >> index & 1 == 1 {
            bytes += inputs[index].unit.dimension.bytes
            money += inputs[index].unit.dimension.money
        }
        return bytes == stated.unit.dimension.bytes && money == stated.unit.dimension.money
    }

    /// The product of all inputs, nil when its dimension is another.
    func plain() -> ClosedRange<Double>? {
        values(of: inputs, withShares: false).min { distance($0) < distance($1) }
    }

    private func distance(_ computed: ClosedRange<Double>) -> Double {
        let other = (computed.lowerBound + computed.upperBound) / 2
        guard stated.base > 0, other > 0 else { return .greatestFiniteMagnitude }
        return max(stated.base / other, other / stated.base)
    }

    private func roundsUp(_ computed: ClosedRange<Double>) -> Bool {
        mayDivide && stated.isWhole && computed.lowerBound.rounded(.up) <= stated.base
            && stated.base <= computed.upperBound.rounded(.up)
    }

    /// Values in base units of the stated figure, under each reading of the units.
    private func values(of used: [SumAmount], withShares: Bool = true) -> [ClosedRange<Double>] {
        var values: [ClosedRange<Double>] = []
        for interpretation in [SumInterpretation.base, .timeless, .binary] {
            // Times as bare numbers only where no rate is involved that they would have to cancel.
            if interpretation == .timeless, !withShares, (used + [stated]).contains(where: { $0.unit.period != nil }) {
                continue
            }
            if interpretation == .binary, !withShares { continue }
            let target = interpretation.value(of: stated)
            guard target.low > 0 else { continue }
            let back = stated.low * stated.unit.scale / target.low
            let shares = used.filter(\.unit.isPercent).count
            for variant in 0..<(withShares && shares == 1 ? 3 : 1) {
                for divisor in mayDivide ? Array(used.indices) : [-1] {
                    guard let value = product(used, interpretation, variant: variant, divisor: divisor),
                        let computed = Self.meet(value, target)
                    else { continue }
                    values.append(computed.lowerBound * back ~~ computed.upperBound * back)
                }
            }
        }
        return values
    }

    private func product(_ used: [SumAmount], _ interpretation: SumInterpretation, variant: Int, divisor: Int)
        -> SumValue?
    {
        var low = 1.0
        var high = 1.0
        var dimension = SumDimension()
        for (index, amount) in used.enumerated() {
            var value = interpretation.value(of: amount)
            if amount.unit.isPercent, variant == 1 { (value.low, value.high) = (1 + value.low, 1 + value.high) }
            if amount.unit.isPercent, variant == 2 { (value.low, value.high) = (1 - value.high, 1 - value.low) }
            guard value.low >= 0 else { return nil }
            if index == divisor {
                guard value.low > 0 else { return nil }
                (low, high) = (low / value.high, high / value.low)
                dimension = dimension + -value.dimension
            } else {
                low *= value.low
                high *= value.high
                dimension = dimension + value.dimension
            }
        }
        guard low.isFinite, high.isFinite, low <= high else { return nil }
        return SumValue(low: low, high: high, dimension: dimension)
    }

    private static func meet(_ value: SumValue, _ target: SumValue) -> ClosedRange<Double>? {
        if value.dimension == target.dimension { return value.low ~~ value.high }
        guard value.dimension.isLike(target.dimension) else { return nil }
        let days = SumUnits.monthDays
        switch value.dimension.months - target.dimension.months {
        case 1: return value.low * days.lowerBound * 86_400 ~~ value.high * days.upperBound * 86_400
        case -1: return value.low / days.upperBound / 86_400 ~~ value.high / days.lowerBound / 86_400
        default: return nil
        }
    }
}
