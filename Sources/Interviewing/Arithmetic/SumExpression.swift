import TextAnalysis

/// The value of an expression under one way of reading its units.
struct SumValue {
    var low: Double
    var high: Double
    var dimension: SumDimension
    var isPercent = false
}

/// Which numbers the units of an expression stand for.
enum SumInterpretation: CaseIterable {
    /// Bytes, seconds, months and currency, with rates divided by their period.
    case base
    /// The same with prefixes of 1024.
    case binary
    /// Bytes and currency, but times and periods as the bare numbers written: `200 GB × 30 days`.
    case timeless
    /// Every number as written.
    case face

    func value(of amount: SumAmount) -> SumValue {
        var scale = amount.unit.scale
        var dimension = amount.unit.dimension
        switch self {
        case .base: break
        case .binary:
            if dimension.bytes != 0, !amount.unit.isBits, !amount.unit.isBinary {
                scale *= Self.binaryExcess(scale)
            }
        case .timeless:
            scale = amount.unit.isPercent ? 0.01 : 1
            if dimension.bytes != 0 { scale = Self.prefix(of: amount.unit) }
            dimension.seconds = 0
            dimension.months = 0
        case .face:
            scale = amount.unit.isPercent ? 0.01 : 1
            dimension = SumDimension()
        }
        let range = amount.inputRange
        let factor = amount.unit.scale == 0 ? 0 : scale / amount.unit.scale
        return SumValue(
            low: range.lowerBound * factor,
            high: range.upperBound * factor,
            dimension: dimension,
            isPercent: amount.unit.isPercent
        )
    }

    /// Bytes of the data unit without the period of a rate.
    private static func prefix(of unit: SumUnit) -> Double {
        guard unit.dimension.seconds < 0 || unit.dimension.months < 0, let period = unit.period else {
            return unit.scale
        }
        return unit.dimension.months < 0 ? unit.scale * period / 2_629_800 : unit.scale * period
    }

    private static func binaryExcess(_ scale: Double) -> Double {
        var rest = scale
        var factor = 1.0
        while rest >= 999 {
            rest /= 1000
            factor *= 1.024
        }
        return factor
    }
}

/// Operands and operators in the order of writing, without brackets resolved.
struct SumExpression {
    enum Sign: UInt8 {
        case plus, minus, times, over, power
    }

    enum Item {
        case amount(SumAmount, negative: Bool)
        case sign(Sign)
        case open
        case close
    }

    var items: [Item] = []
    var amounts: [SumAmount] = []
    var signs: [Sign] = []
    var tokens: Range<Int>
    /// A minus that might have been a dash.
    var hasDash = false

    /// The value under an interpretation; nil where units cannot be added or nothing finite comes out.
    func value(_ interpretation: SumInterpretation) -> SumValue? {
        var values: [SumValue] = []
        var operators: [Sign?] = []
        func apply(_ sign: Sign) -> Bool {
            guard let right = values.popLast(), let left = values.popLast(),
                let value = Self.combine(left, sign, right)
            else { return false }
            values.append(value)
            return true
        }
        for item in items {
            switch item {
            case .amount(let amount, let negative):
                var value = interpretation.value(of: amount)
                if negative { (value.low, value.high) = (-value.high, -value.low) }
                values.append(value)
            case .open: operators.append(nil)
            case .close:
                while let last = operators.popLast(), let sign = last {
                    guard apply(sign) else { return nil }
                }
            case .sign(let sign):
                while let last = operators.last, let earlier = last, Self.rank(earlier) >= Self.rank(sign) {
                    operators.removeLast()
                    guard apply(earlier) else { return nil }
                }
                operators.append(sign)
            }
        }
        while let last = operators.popLast() {
            guard let sign = last, apply(sign) else { return nil }
        }
        guard values.count == 1, let value = values.first, value.low.isFinite, value.high.isFinite
        else { return nil }
        return value
    }

    private static func rank(_ sign: Sign) -> Int {
        switch sign {
        case .plus, .minus: 1
        case .times, .over: 2
        case .power: 3
        }
    }

    private static func combine(_ left: SumValue, _ sign: Sign, _ right: SumValue) -> SumValue? {
        switch sign {
        case .plus, .minus:
            if right.isPercent, !left.isPercent {
                // "200 + 10 %" adds the share of what stands before.
                let factors =
                    sign == .plus ? (1 + right.low, 1 + right.high) : (1 - right.high, 1 - right.low)
                return span(left, [left.low * factors.0, left.high * factors.1], left.dimension)
            }
            guard left.dimension == right.dimension else { return nil }
            let values =
                sign == .plus
                ? [left.low + right.low, left.high + right.high]
                : [left.low - right.high, left.high - right.low]
            return span(left, values, left.dimension)
        case .times:
            let values = [
                left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high,
            ]
            return span(nil, values, left.dimension + right.dimension)
        case .over:
            guard right.low > 0 || right.high < 0 else { return nil }
            let values = [
                left.low / right.low, left.low / right.high, left.high / right.low, left.high / right.high,
            ]
            return span(nil, values, left.dimension + -right.dimension)
        case .power:
            guard right.low == right.high, right.low >= 0, right.low <= 64,
                right.low == right.low.rounded(),
                left.low == left.high, left.dimension == SumDimension()
            else { return nil }
            var value = 1.0
            for _ in 0..<Int(right.low) { value *= left.low }
            return span(nil, [value], SumDimension())
        }
    }

    private static func span(_ left: SumValue?, _ values: [Double], _ dimension: SumDimension)
        -> SumValue?
    {
        guard let low = values.min(), let high = values.max(), low.isFinite, high.isFinite else {
            return nil
        }
        return SumValue(low: low, high: high, dimension: dimension, isPercent: left?.isPercent ?? false)
    }
}
