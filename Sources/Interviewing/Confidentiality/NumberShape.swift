/// Cards, accounts and social security numbers: long numbers without meaning as an amount.
enum NumberShape {
    /// The least digits in a row that look like an account.
    static let leastInARow = 9

    /// The number that starts at a digit.
    static func find(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        guard let groups = DigitGroups(at: start, signs: " -", in: window), groups.signs.count <= 1,
            window.isFree(start, groups.end)
        else { return nil }
        let finding = { ShapeFinding(start, groups.end, $0) }
        if groups.sizes == [3, 2, 4], groups.signs == [0x2D], isSocialSecurity(groups) {
            return finding(.personalNumber)
        }
        guard !isMoment(groups) else { return nil }
        if isCard(groups) { return finding(.account) }
        if groups.sizes.count == 1 { return isAccount(groups) ? finding(.account) : nil }
        let isGrouped = groups.sizes.count >= 3 && groups.sizes.dropLast().allSatisfy { $0 == 4 }
        let areYears = groups.sizes.indices.allSatisfy { (1900...2100).contains(groups.value(of: $0)) }
        return isGrouped && !areYears && groups.sizes.last.map { $0 <= 4 } ?? false ? finding(.account) : nil
    }

    private static func isAccount(_ groups: DigitGroups) -> Bool {
        let digits = groups.digits
        guard digits.count >= leastInARow else { return false }
        // A round amount and a telephone number are something else.
        if digits.suffix(4).allSatisfy({ $0 == 0 }) { return false }
        if digits.first == 0, digits.count <= 12 { return false }
        return true
    }

    /// `20230415103000`: year, month, day and time written in one go.
    private static func isMoment(_ groups: DigitGroups) -> Bool {
        guard groups.sizes == [12] || groups.sizes == [14] else { return false }
        let day = groups.digits.prefix(8).reduce(0) { $0 * 10 + Int($1) }
        return (19_000_101...21_001_231).contains(day) && (1...12).contains(day / 100 % 100)
            && (1...31).contains(day % 100)
    }

    private static func isSocialSecurity(_ groups: DigitGroups) -> Bool {
        let area = groups.value(of: 0)
        return area != 0 && area != 666 && area < 900 && groups.value(of: 1) != 0 && groups.value(of: 2) != 0
    }

    /// Thirteen to nineteen digits with a right check digit (Luhn, US patent 2,950,048, expired).
    private static func isCard(_ groups: DigitGroups) -> Bool {
        let sizes = groups.sizes
        guard (13...19).contains(groups.digits.count),
            sizes.count == 1 || sizes.first == 4 && (sizes.dropLast().allSatisfy { $0 == 4 } || sizes == [4, 6, 5])
        else { return false }
        guard groups.digits.contains(where: { $0 != 0 }) else { return false }
        let sum = groups.digits.reversed().enumerated().reduce(0) { sum, item in
            let doubled = Int(item.element) * (item.offset % 2 == 1 ? 2 : 1)
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }
}
