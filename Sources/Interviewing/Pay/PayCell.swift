/// Reads single values of a table of pay reports.
enum PayCell {
    /// Words that say that a value is not known.
    private static let unknown: Set<String> = ["", "-", "–", "—", "n/a", "na", "none", "null", "?"]

    /// Most decimals of a value; tables that were reckoned have many.
    private static let mostDecimals = 18

    /// Why a value cannot be read: what is wrong and what to do.
    struct Problem: Error {
        let message: String
        let cure: String
    }

    /// An amount in whole units of its currency, and the code of the currency when it stands beside the number.
    struct Amount: Equatable {
        var value: Int
        var currency: String?
        /// Whether a dollar sign stands beside the number.
        var isInDollars = false
    }

    /// The text without blanks and control characters at its ends.
    static func trimmed(_ text: String) -> String {
        func isBlank(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
        var rest = text[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }

    /// A value as it can stand in a message: one line, at most 40 characters.
    static func shown(_ text: String) -> String {
        let line = String(text.map { $0.isNewline || $0.unicodeScalars.allSatisfy { $0.value < 32 } ? " " : $0 })
        return line.count > 40 ? "“\(line.prefix(39))…”" : "“\(line)”"
    }

    /// Whether the value says that nothing is known.
    static func isUnknown(_ text: String) -> Bool { unknown.contains(text.lowercased()) }

    /// `150000`, `150,000.00`, `$150k`, `150 000`, `EUR 95000`, `95000,00`; nil when nothing is known.
    ///
    /// Refuses what can be read in two ways, such as `150.000`.
    ///
    /// - Parameter column: What the column of the currency says of the row; groups of two are read in rupees, as in an
    ///   offer.
    static func amount(_ text: String, of name: String, in column: String) throws(Problem) -> Amount? {
        if isUnknown(text) { return nil }
        func problem(_ what: String) -> Problem {
            Problem(message: "The \(name) \(shown(text)) \(what).", cure: "Write whole units, such as 150000.")
        }
        var rest = text[...]
        let currency = takeCurrency(&rest)
        let isInDollars = rest.first == "$"
        if isInDollars { rest = rest.dropFirst().drop { $0 == " " } }
        if rest.first == "-" || rest.first == "−" || rest.first == "(" { throw problem("is below zero") }
        var factor = 1
        if let last = rest.last?.lowercased(), last == "k" || last == "m" {
            factor = last == "k" ? 1_000 : 1_000_000
            rest = rest.dropLast()
            while rest.last == " " { rest.removeLast() }
        }
        let form = AmountFigures.Form(
            mostDecimals: mostDecimals,
            groupsByTwo: (currency ?? column.uppercased()) == Currency.inr.code,
            isMultiplied: factor != 1
        )
        switch AmountFigures.read(rest, as: form) {
        case .failure(let refusal): throw problem(refusal.isAmbiguous ? "can be read in two ways" : "is no amount")
        case .success(let figures):
            // A comma before three digits sets thousands apart, and this one does not: `1234,567`.
            if figures.decimals == 3, rest.contains(","), !rest.contains(".") { throw problem("is no amount") }
            guard let value = figures.rounded(times: factor), value <= PayReport.mostAmount else {
                throw problem("is too large")
            }
            return Amount(value: value, currency: currency, isInDollars: isInDollars)
        }
    }

    private static func takeCurrency(_ rest: inout Substring) -> String? {
        func isCode(_ text: Substring) -> Bool {
            text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0 & 0xDF) && $0 > 64 }
        }
        if isCode(rest.prefix(3)) {
            let code = rest.prefix(3).uppercased()
            rest = rest.dropFirst(3).drop { $0 == " " }
            return code
        }
        if isCode(rest.suffix(3)) {
            let code = rest.suffix(3).uppercased()
            rest = rest.dropLast(3)
            while rest.last == " " { rest.removeLast() }
            return code
        }
        return nil
    }

    /// The one year with four digits in a year, date or time stamp.
    static func year(_ text: String) throws(Problem) -> Int {
        var years: Set<Int> = []
        for run in text.split(whereSeparator: { !("0"..."9").contains($0) }) where run.utf8.count == 4 {
            if let year = Int(run), PayReport.years.contains(year) { years.insert(year) }
        }
        guard years.count == 1, let year = years.first else {
            throw Problem(
                message: text.isEmpty ? "The year is missing." : "The year cannot be read in \(shown(text)).",
                cure: "Write it with four digits, such as 2025 or 2025-03-04."
            )
        }
        return year
    }

    /// Years of experience; nil when they are not known.
    static func experience(_ text: String) throws(Problem) -> Double? {
        if isUnknown(text) { return nil }
        let rest = text.hasSuffix("+") ? text.dropLast() : text[...]
        let form = AmountFigures.Form(mostDecimals: mostDecimals, lonePoint: .decimals)
        guard case .success(let figures) = AmountFigures.read(rest, as: form), let tenths = figures.rounded(times: 10),
            tenths <= 600
        else {
            throw Problem(
                message: "The years of experience \(shown(text)) are no number from 0 to 60.",
                cure: "Write a number such as 8 or 4.5, or leave the value empty."
            )
        }
        return Double(tenths) / 10
    }
}
