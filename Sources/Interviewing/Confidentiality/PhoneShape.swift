/// Telephone numbers: with a country's code, with a leading zero, or in the North American form.
///
/// Amounts, dates, versions, ranges of years and numbers of standards have none of these forms.
enum PhoneShape {
    /// The number that starts at a plus sign, an opening bracket or a digit.
    static func find(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        let isInternational = window.byte(start) == UInt8(ascii: "+")
        let first = isInternational ? start + 1 : start
        guard let opening = window.byte(first), opening.isDigit || opening == UInt8(ascii: "("),
            let groups = DigitGroups(at: first, signs: " -./(", in: window), window.isFree(start, groups.end)
        else { return nil }
        let isPhone =
            isInternational
            ? isCountry(groups) : isNorthAmerican(groups) || isNational(groups)
        return isPhone ? ShapeFinding(start, groups.end, .phone) : nil
    }

    /// `+49 511 123456`; "+1 000 000 000" is an amount.
    private static func isCountry(_ groups: DigitGroups) -> Bool {
        guard (8...15).contains(groups.digits.count), groups.digits.first != 0 else { return false }
        let areThousands = groups.sizes.count > 1 && groups.sizes.dropFirst().allSatisfy { $0 == 3 }
        return !(areThousands && groups.digits.suffix(3).allSatisfy { $0 == 0 })
    }

    /// `0511 123456`, `0049 511 123456`, `(030) 1234567`.
    private static func isNational(_ groups: DigitGroups) -> Bool {
        guard groups.digits.first == 0, let size = groups.sizes.first, size >= 2 else { return false }
        let isDate = groups.sizes.count >= 3 && [[2, 2, 4], [2, 2, 2]].contains(Array(groups.sizes.prefix(3)))
        if isDate, groups.signs.count > 1 || groups.sizes.count < 5 { return false }
        // "00 49 …" needs a digit behind the zeros; a row of zeros is no number.
        guard groups.digits.dropFirst(2).contains(where: { $0 != 0 }) else { return false }
        let isLong = groups.digits.prefix(2).allSatisfy { $0 == 0 }
        return isLong ? (11...16).contains(groups.digits.count) : (9...12).contains(groups.digits.count)
    }

    /// `(212) 555-0123`, `212-555-0123`, `1-212-555-0123`; with plain spaces it could be three numbers.
    private static func isNorthAmerican(_ groups: DigitGroups) -> Bool {
        let offset = groups.sizes.count == 4 && groups.digits.first == 1 && groups.sizes.first == 1 ? 1 : 0
        guard Array(groups.sizes.dropFirst(offset)) == [3, 3, 4], !groups.signs.contains(UInt8(ascii: "/")) else {
            return false
        }
        guard groups.isBracketed || groups.signs != [0x20] else { return false }
        return groups.digits[offset] >= 2 && groups.digits[offset + 3] >= 2
    }
}
