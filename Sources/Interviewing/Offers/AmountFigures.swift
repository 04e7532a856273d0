/// The digits of an amount that somebody typed, with the place of the decimal mark.
struct AmountFigures: Equatable {
    /// All digits without marks.
    let digits: String
    /// How many of them are decimals.
    let decimals: Int

    /// Marks that may stand between digits.
    static let marks: Set<Character> = [".", ",", " ", "'", "’"]

    /// Why digits make no amount, with the cure.
    struct Fault: Error {
        let why: String
    }

    /// What is expected.
    struct Form {
        /// Most decimals.
        let mostDecimals: Int
        /// Whether groups of two before a last three are usual, as in `12,34,567`.
        var groupsByTwo = false
        /// Whether a word of size follows, so that more decimals may come.
        var isMultiplied = false
        /// Whether it is the price of one unit, where three digits behind a lone mark may as well be decimals.
        var isPrice = false
        /// Whether a point before three digits can only be the decimal mark.
        var mayHaveThree: Bool { mostDecimals == 3 }
    }

    /// Reads digits with marks between them; it begins and ends with a digit.
    static func read(
        _ body: ArraySlice<Character>,
        as form: Form
    ) -> Result<AmountFigures, Fault> {
        let used = body.filter { marks.contains($0) }
        let last = body.lastIndex { $0 == "." || $0 == "," }
        guard let last else { return grouped(body, decimals: [], as: form) }
        let mark = body[last]
        let others = Set(used).subtracting([mark])
        let (front, back) = (body[..<last], Array(body[(last + 1)...]))
        let isAlone = used.count { $0 == mark } == 1
        if !isAlone {
            return others.contains(mark == "." ? "," : ".")
                ? .failure(Fault(why: "its marks do not fit together; write it as 1,234.50 or 1.234,50."))
                : grouped(body, decimals: [], as: form)
        }
        guard back.allSatisfy(\.isAmountFigure) else {
            return others.isDisjoint(with: [".", ","])
                ? grouped(body, decimals: [], as: form)
                : .failure(Fault(why: "its marks do not fit together; write it as 1,234.50 or 1.234,50."))
        }
        // Three digits after the only mark: thousands, unless nothing but decimals makes sense.
        if others.isEmpty, back.count == 3, front.count <= 3, front.first != "0" {
            if form.isMultiplied || (form.mostDecimals > 3 && mark == ".") {
                return .failure(Fault(why: "its mark may mean thousands or decimals; write the amount out in digits."))
            }
            if form.isPrice, !form.mayHaveThree || mark == "," {
                return .failure(Fault(why: twoReadings(String(front), String(back), as: form)))
            }
            if !form.mayHaveThree || mark == "," { return grouped(body, decimals: [], as: form) }
        }
        if !form.isMultiplied, back.count > form.mostDecimals, others.isEmpty, back.count == 3, front.count > 3 {
            return .failure(Fault(why: "its groups are not of three digits; write it as 1,234,567."))
        }
        return grouped(front, decimals: back, as: form)
    }

    /// Both readings of a lone mark before three digits, and how to write each of them.
    private static func twoReadings(_ front: String, _ back: String, as form: Form) -> String {
        let most = form.mostDecimals
        let cure =
            most == 0
            ? "and the currency has no decimals, so round it to \(front) if that is meant"
            : most < 3
                ? "or round it to \(most) decimals, as \(front).\(back.prefix(most))" : "or \(front).\(back)"
        return "it may mean \(front),\(back) or \(front) point \(back); write \(front)\(back) without a mark, \(cure)."
    }

    /// Checks the groups of the whole part: threes, or twos before a last three in rupees.
    private static func grouped(
        _ whole: ArraySlice<Character>,
        decimals: [Character],
        as form: Form
    ) -> Result<AmountFigures, Fault> {
        let used = Set(whole.filter { !$0.isAmountFigure })
        if used.count > 1 { return .failure(Fault(why: "it groups digits by two kinds of mark; use one.")) }
        let groups = whole.split(omittingEmptySubsequences: false) { !$0.isAmountFigure }.map(\.count)
        let isPlain = groups.count == 1
        let first = groups.first ?? 0
        let isThrees = (1...3).contains(first) && groups.dropFirst().allSatisfy { $0 == 3 }
        let isIndian =
            form.groupsByTwo && (1...2).contains(first) && groups.last == 3
            && groups.dropFirst().dropLast().allSatisfy { $0 == 2 }
        guard isPlain || isThrees || isIndian else {
            return .failure(Fault(why: "its groups are not of three digits; write it as 1,234,567."))
        }
        if !form.isMultiplied, decimals.count > form.mostDecimals {
            let most = form.mostDecimals == 0 ? "no" : "up to \(form.mostDecimals)"
            return .failure(Fault(why: "\(most) decimals are possible; round it to them."))
        }
        let digits = String(whole.filter(\.isAmountFigure)) + String(decimals)
        return .success(AmountFigures(digits: digits, decimals: decimals.count))
    }
}
