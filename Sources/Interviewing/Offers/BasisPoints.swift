import TextAnalysis

/// Shares and rates in basis points, hundredths of a per cent.
public enum BasisPoints {
    /// A share as people write it: `15 %`, `2.08 %`.
    public static func text(_ points: Int) -> String {
        let size = points.magnitude
        let (whole, rest) = (GroupedNumber.text(UInt64(size / 100)), size % 100)
        let sign = points < 0 ? "−" : ""
        if rest == 0 { return "\(sign)\(whole) %" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10) %" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest) %"
    }

    /// Reads a share that people type in per cent: `15`, `15 %`, `2,08`.
    ///
    /// - Throws: `.unreadable` unless it is a number from 0 with up to two decimals.
    public static func read(_ text: some StringProtocol) throws(MoneyError) -> Int {
        var body = text.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 }
        if body.last == "%" { body.removeLast() }
        let parts = body.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...6).contains(parts[0].count),
            parts.count == 1 || (1...2).contains(parts[1].count),
            parts.allSatisfy({ $0.allSatisfy(\.isAmountFigure) }), let whole = Int(String(parts[0]))
        else {
            throw .unreadable(String(text.prefix(60)), why: "write a share in per cent, such as 15 or 2.08.")
        }
        let decimals = parts.count == 2 ? String(parts[1]) : "0"
        let hundredths = Int(decimals).map { decimals.count == 1 ? $0 * 10 : $0 }
        return whole * 100 + (hundredths ?? 0)
    }
}
