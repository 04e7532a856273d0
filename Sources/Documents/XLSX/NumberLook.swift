import Foundation

/// A look of numbers: decimals, groups of thousands, and what stands before and after.
struct NumberLook: Equatable {
    /// The fewest decimals.
    var least = 0
    /// The most decimals.
    var most = 0
    /// Whether thousands are set apart with commas.
    var isGrouped = false
    /// What the number is multiplied with: 100 for percentages, 0.001 for thousands.
    var scale = 1.0
    /// What stands before the number, such as a currency.
    var prefix = ""
    /// What stands after the number, such as `%`.
    var suffix = ""

    /// A number in this look.
    func shown(_ number: Double) -> String {
        let scaled = abs(number * scale)
        guard scaled < 1e15 else { return NumberFormat.plain(number) }
        let parts = String(format: "%.\(min(most, 12))f", scaled).split(separator: ".")
        var decimals = parts.count > 1 ? String(parts[1]) : ""
        while decimals.count > least, decimals.last == "0" { decimals.removeLast() }
        let whole = parts.first.map(String.init) ?? "0"
        let isZero = whole == "0" && decimals.allSatisfy { $0 == "0" }
        let sign = number < 0 && !isZero ? "-" : ""
        let digits = (isGrouped ? NumberLook.grouped(whole) : whole) + (decimals.isEmpty ? "" : "." + decimals)
        return sign + prefix + digits + suffix
    }

    private static func grouped(_ digits: String) -> String {
        var grouped = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset).isMultiple(of: 3) { grouped += "," }
            grouped.append(digit)
        }
        return grouped
    }
}
