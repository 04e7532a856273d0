/// Whole numbers as they are read in a sentence.
public enum GroupedNumber {
    /// `1,250,000`; a minus sign before negative ones.
    public static func text(_ number: Int) -> String {
        (number < 0 ? "−" : "") + text(UInt64(number.magnitude))
    }

    /// The same for what is never negative.
    public static func text(_ number: UInt64) -> String {
        var digits = Array("\(number)")
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }
}
