import TextAnalysis

/// The digits of an amount that somebody typed, with the place of the decimal mark.
struct AmountFigures: Equatable {
    /// All digits without marks.
    let digits: String
    /// How many of them are decimals.
    let decimals: Int

    /// Marks that may stand between digits.
    static let marks: Set<Character> = [".", ",", " ", "'", "’"]

    /// Blanks that may stand for the usual one.
    static let blanks: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2009}", "\t", "\n", "\r\n"]

    /// Why digits make no amount, with the cure.
    struct Refusal: Error {
        let why: String
        /// Whether they make two different ones.
        var isAmbiguous = false
    }

    /// What a lone point before three digits means.
    enum LonePoint {
        /// It sets thousands apart, as in `150.000`.
        case thousands
        /// It is the decimal mark.
        case decimals
        /// Nobody can tell.
        case unclear
    }

    /// What is expected.
    struct Form {
        /// Most decimals.
        let mostDecimals: Int
        /// Whether groups of two before a last three are usual, as in `12,34,567`.
        let groupsByTwo: Bool
        /// Whether another currency could be chosen in which groups of two are usual.
        let mayBeRupees: Bool
        /// Whether a word of size follows, so that more decimals may come.
        let isMultiplied: Bool
        /// Whether it is the price of one unit, where three digits behind a lone mark may as well be decimals.
        let isPrice: Bool
        /// What a point means where it is the only mark and three digits follow.
        let lonePoint: LonePoint

        init(
            mostDecimals: Int,
            groupsByTwo: Bool = false,
            mayBeRupees: Bool = false,
            isMultiplied: Bool = false,
            isPrice: Bool = false,
            lonePoint: LonePoint? = nil
        ) {
            (self.mostDecimals, self.groupsByTwo, self.mayBeRupees) = (mostDecimals, groupsByTwo, mayBeRupees)
            (self.isMultiplied, self.isPrice) = (isMultiplied, isPrice)
            self.lonePoint = lonePoint ?? (mostDecimals == 3 ? .decimals : mostDecimals > 3 ? .unclear : .thousands)
        }
    }

    /// Reads digits with marks between them, with any kind of blank; nothing else is read.
    static func read(_ text: Substring, as form: Form) -> Result<AmountFigures, Refusal> {
        let body = text.map { blanks.contains($0) ? " " : $0 }
        guard let first = body.first, first.isAmountFigure, let last = body.last, last.isAmountFigure,
            body.allSatisfy({ $0.isAmountFigure || marks.contains($0) })
        else { return .failure(Refusal(why: "write a number, such as 150,000.")) }
        return read(body[...], as: form)
    }

    /// The number times a factor as a whole number, halves rounded up; nil beyond 10^15.
    func rounded(times factor: Int) -> Int? {
        guard digits.count <= 24, let number = Int128(digits) else { return nil }
        var divisor: Int128 = 1
        for _ in 0..<decimals { divisor *= 10 }
        let value = (2 * number * Int128(factor) + divisor) / (2 * divisor)
        return value <= 1_000_000_000_000_000 ? Int(value) : nil
    }

    /// Reads digits with marks between them; it begins and ends with a digit.
    static func read(
        _ body: ArraySlice<Character>,
        as form: Form
    ) -> Result<AmountFigures, Refusal> {
        let used = body.filter { marks.contains($0) }
        let last = body.lastIndex { $0 == "." || $0 == "," }
        guard let last else { return grouped(body, decimals: [], as: form) }
        let mark = body[last]
        let others = Set(used).subtracting([mark])
        let (front, back) = (body[..<last], Array(body[(last + 1)...]))
        let isAlone = used.count { $0 == mark } == 1
        if !isAlone {
            return others.contains(mark == "." ? "," : ".")
                ? .failure(Refusal(why: "its marks do not fit together; write it as 1,234.50 or 1.234,50."))
                : grouped(body, decimals: [], as: form)
        }
        guard back.allSatisfy(\.isAmountFigure) else {
            return others.isDisjoint(with: [".", ","])
                ? grouped(body, decimals: [], as: form)
                : .failure(Refusal(why: "its marks do not fit together; write it as 1,234.50 or 1.234,50."))
        }
        // Three digits after the only mark: thousands, unless nothing but decimals makes sense.
        if others.isEmpty, back.count == 3, front.count <= 3, front.first != "0" {
            if form.isMultiplied || (form.lonePoint == .unclear && mark == ".") {
                let why = "its mark may mean thousands or decimals; write the amount out in digits."
                return .failure(Refusal(why: why, isAmbiguous: true))
            }
            if form.isPrice, form.lonePoint != .decimals || mark == "," {
                return .failure(Refusal(why: twoReadings(String(front), String(back), as: form), isAmbiguous: true))
            }
            if form.lonePoint != .decimals || mark == "," { return grouped(body, decimals: [], as: form) }
        }
        if !form.isMultiplied, back.count > form.mostDecimals, others.isEmpty, back.count == 3, front.count > 3 {
            return .failure(Refusal(why: "its groups are not of three digits; write it as 1,234,567."))
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
    ) -> Result<AmountFigures, Refusal> {
        let used = Set(whole.filter { !$0.isAmountFigure })
        if used.count > 1 { return .failure(Refusal(why: "it groups digits by two kinds of mark; use one.")) }
        let groups = whole.split(omittingEmptySubsequences: false) { !$0.isAmountFigure }.map(\.count)
        let isPlain = groups.count == 1
        let first = groups.first ?? 0
        let isThrees = (1...3).contains(first) && groups.dropFirst().allSatisfy { $0 == 3 }
        let isByTwo =
            groups.count > 1 && (1...2).contains(first) && groups.last == 3
            && groups.dropFirst().dropLast().allSatisfy { $0 == 2 }
        if isByTwo, !isThrees, form.mayBeRupees, let size = UInt64(String(whole.filter(\.isAmountFigure))) {
            let amount = GroupedNumber.text(size)
            return .failure(Refusal(why: "digits are grouped so in rupees. Choose INR, or write \(amount)."))
        }
        guard isPlain || isThrees || form.groupsByTwo && isByTwo else {
            return .failure(Refusal(why: "its groups are not of three digits; write it as 1,234,567."))
        }
        if !form.isMultiplied, decimals.count > form.mostDecimals {
            let most = form.mostDecimals == 0 ? "no" : "up to \(form.mostDecimals)"
            return .failure(Refusal(why: "\(most) decimals are possible; round it to them."))
        }
        let digits = String(whole.filter(\.isAmountFigure)) + String(decimals)
        return .success(AmountFigures(digits: digits, decimals: decimals.count))
    }
}
