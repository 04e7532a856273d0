extension Money {
    /// Reads what people type: `150,000`, `150.000,00 €`, `$150k`, `1 234,50`, `CHF 120'000`, `12 lakh`.
    ///
    /// The currency is that of the offer; a sign or code of another one is refused. `k`, `m`, their words, and lakh and
    /// crore multiply. One mark before exactly three digits groups thousands, as in `150.000`, except for a point in
    /// a currency with three decimals. What `text` and `digits` write is read as the same amount.
    ///
    /// - Parameter isPrice: Whether it is the price of one unit of stock. Such a price is small and may have many
    ///   decimals, so that one mark before exactly three digits is refused instead of grouping thousands.
    /// - Throws: `.unreadable` with the cure, `.tooLarge`.
    public static func read(
        _ text: String,
        in currency: Currency,
        isPrice: Bool = false
    ) throws(MoneyError) -> Money {
        func refusal(_ why: String) -> MoneyError { .unreadable(String(text.prefix(60)), why: why) }
        let characters = text.map { AmountFigures.blanks.contains($0) ? " " : $0 }
        guard let first = characters.firstIndex(where: \.isAmountFigure),
            let last = characters.lastIndex(where: \.isAmountFigure), characters.count <= 100
        else { throw refusal("write a number, such as 150,000.") }
        let body = characters[first...last]
        if let odd = body.first(where: { !$0.isAmountFigure && !AmountFigures.marks.contains($0) }) {
            throw refusal(
                ["-", "–", "—", "~"].contains(odd)
                    ? "enter one amount, not a range; the other end can be an offer of its own."
                    : "“\(odd)” stands between its digits; write the amount alone, such as 150,000."
            )
        }
        var before = String(characters[..<first]).trimmed
        var after = String(characters[(last + 1)...]).trimmed
        let isNegative = before.takeMinus()
        let factor = after.takeMultiplier()
        if after.hasPrefix(".") || after.hasPrefix(",") { throw refusal("it ends in “\(after.prefix(1))”; finish it.") }
        for name in [before, after] where !name.isEmpty && !currency.isWritten(name) {
            if let other = Currency.all.first(where: { $0.isWritten(name) }) {
                throw refusal("it is in \(other), but \(currency) is expected; change the currency or the amount.")
            }
            throw refusal("“\(name)” is no currency or size; write the amount alone, such as 150,000 or 150k.")
        }
        let form = AmountFigures.Form(
            mostDecimals: currency.minorDigits,
            groupsByTwo: currency == .inr,
            mayBeRupees: currency != .inr,
            isMultiplied: factor != 1,
            isPrice: isPrice
        )
        let figures: AmountFigures
        switch AmountFigures.read(body, as: form) {
        case .success(let read): figures = read
        case .failure(let refused): throw refusal(refused.why)
        }
        guard figures.digits.count <= 24, let number = Int128(figures.digits) else { throw .tooLarge }
        var divisor: Int128 = 1
        for _ in 0..<figures.decimals { divisor *= 10 }
        let (minor, rest) = (number * factor * Int128(currency.minorUnits)).quotientAndRemainder(dividingBy: divisor)
        if rest != 0 {
            let most = currency.minorDigits
            throw refusal("\(currency) has \(most == 0 ? "no" : "\(most)") decimals; round it to them.")
        }
        guard let amount = Int64(exactly: isNegative ? -minor : minor) else { throw .tooLarge }
        return Money(minor: amount, currency)
    }
}

extension Currency {
    /// Whether a text is its code or one of its signs, or both.
    fileprivate func isWritten(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { word in
            word.uppercased() == code || signs.contains { $0.lowercased() == word.lowercased() }
        }
    }
}

extension Character {
    /// Whether it is one of the ten digits of ASCII.
    var isAmountFigure: Bool { ("0"..."9").contains(self) && isASCII }
}

extension String {
    fileprivate var trimmed: String {
        let end = drop { $0 == " " }.reversed().drop { $0 == " " }
        return String(end.reversed())
    }

    /// Takes a minus from the front or the end.
    fileprivate mutating func takeMinus() -> Bool {
        for sign in ["-", "−"] {
            if hasPrefix(sign) {
                self = String(dropFirst()).trimmed
            } else if hasSuffix(sign) {
                self = String(dropLast()).trimmed
            } else {
                continue
            }
            return true
        }
        return false
    }

    /// Takes a word of size from the front; 1 when there is none.
    fileprivate mutating func takeMultiplier() -> Int128 {
        let sizes: [(name: String, factor: Int128)] = [
            ("thousand", 1000), ("million", 1_000_000), ("crores", 10_000_000), ("crore", 10_000_000),
            ("lakhs", 100_000), ("lakh", 100_000), ("lacs", 100_000), ("lac", 100_000), ("mio", 1_000_000),
            ("mn", 1_000_000), ("cr", 10_000_000), ("k", 1000), ("m", 1_000_000),
        ]
        for (name, factor) in sizes where lowercased().hasPrefix(name) {
            let rest = dropFirst(name.count)
            // The letter may begin a code or a sign, such as MXN or kr.
            if let next = rest.first, next.isLetter { continue }
            self = String(rest).trimmed
            return factor
        }
        return 1
    }
}
