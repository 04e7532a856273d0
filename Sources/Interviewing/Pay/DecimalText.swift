/// A number as people write it in tables: thousands with a comma, blank or apostrophe, decimals with a point or comma.
struct DecimalText {
    private let whole: Int
    private let decimals: [Int]
    /// Whether thousands are set apart.
    let isGrouped: Bool
    /// Whether a point could set apart thousands as well as decimals, as in `150.000`.
    let isAmbiguous: Bool

    private static let mostDigits = 12

    /// Reads a number without sign; nil when it is none.
    init?(_ text: Substring) {
        var groups: [Substring] = [text]
        var fraction: Substring = ""
        if let point = text.lastIndex(of: ".") {
            groups = [text[..<point]]
            fraction = text[text.index(after: point)...]
            if fraction.isEmpty { return nil }
        } else if let comma = text.lastIndex(of: ","), (1...2).contains(text[comma...].dropFirst().count) {
            groups = [text[..<comma]]
            fraction = text[text.index(after: comma)...]
        }
        let separators = Set(groups[0].filter { !$0.isASCII || !$0.isNumber })
        guard separators.count <= 1, separators.isSubset(of: [",", "'", "’", " ", "\u{A0}", "\u{202F}", "_"]) else {
            return nil
        }
        groups = groups[0].split(omittingEmptySubsequences: false) { separators.contains($0) }
        isGrouped = groups.count > 1
        guard let first = groups.first, !first.isEmpty, !isGrouped || first.count <= 3,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        let digits = groups.joined()
        guard digits.utf8.count <= Self.mostDigits, let whole = Int(digits), digits.utf8.allSatisfy(Self.isDigit),
            fraction.utf8.allSatisfy(Self.isDigit)
        else { return nil }
        self.whole = whole
        decimals = fraction.utf8.prefix(Self.mostDigits).map { Int($0) - 48 }
        isAmbiguous = !isGrouped && fraction.count == 3 && digits.count <= 3 && whole > 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// The number times a power of ten, rounded half up; nil beyond 10^15.
    func value(times factor: Int) -> Int? {
        guard whole <= 1_000_000_000_000_000 / factor else { return nil }
        var value = whole * factor
        var share = factor
        for (place, digit) in decimals.enumerated() {
            if share < 10 {
                // The first digit behind the last whole one decides.
                if place < decimals.count, digit >= 5 { value += 1 }
                break
            }
            share /= 10
            value += digit * share
        }
        return value
    }
}
