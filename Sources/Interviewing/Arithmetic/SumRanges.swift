infix operator ..~ : RangeFormationPrecedence
infix operator ~~ : RangeFormationPrecedence

// The ranges of the standard library stop the program when their ends are in the wrong order or no number. Texts come
// from anywhere, so arithmetic on them takes ranges that cannot.

/// The tokens from one place to another; none when the second lies before the first.
func ..~ (first: Int, end: Int) -> Range<Int> {
    first..<max(first, end)
}

/// The interval between two values in either order; everything when one of them is no number, which nothing is judged by.
func ~~ (left: Double, right: Double) -> ClosedRange<Double> {
    guard !left.isNaN, !right.isNaN else { return -Double.infinity...Double.infinity }
    return min(left, right)...max(left, right)
}
