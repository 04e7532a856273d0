/// The amounts of one row, held against each other.
struct PayAmounts {
    let base: Int?
    let stock: Int?
    let bonus: Int?
    let total: Int
    let currency: String
    /// Whether the row names its currency, in a column of its own or beside an amount.
    let isCurrencySaid: Bool

    /// What amounts are in where nothing says another currency.
    static let usualCurrency = "USD"

    /// Reads the amounts.
    ///
    /// A base of 0 means that only the total was told: then a stock and a bonus of 0 are unknown too. A total that is
    /// missing is the sum of the parts, as far as base and stock are told.
    init(_ value: (PayColumns.Field) -> String) throws(PayCell.Problem) {
        let column = value(.currency)
        func amount(_ field: PayColumns.Field, _ name: String) throws(PayCell.Problem) -> PayCell.Amount? {
            try PayCell.amount(value(field), of: name, in: column)
        }
        let (base, stock) = (try amount(.base, "base"), try amount(.stock, "stock"))
        let (bonus, total) = (try amount(.bonus, "bonus"), try amount(.total, "total"))
        let amounts = [base, stock, bonus, total].compactMap(\.self)
        currency = try Self.currency(column, beside: amounts.compactMap(\.currency))
        isCurrencySaid =
            !PayCell.isUnknown(column) || amounts.contains { $0.currency != nil || $0.isInDollars }
        if amounts.contains(where: \.isInDollars), !Self.isDollar(currency) {
            throw PayCell.Problem(
                message: "This row has a dollar sign, and its currency is \(currency).",
                cure: "Take the sign out, or put the currency right."
            )
        }
        let isTold = (base?.value ?? 0) > 0
        func part(_ amount: PayCell.Amount?) -> Int? { isTold || (amount?.value ?? 0) > 0 ? amount?.value : nil }
        (self.base, self.stock, self.bonus) = (part(base), part(stock), part(bonus))
        if let total, total.value > 0 {
            self.total = total.value
        } else if let base = self.base, let stock = self.stock {
            self.total = base + stock + (self.bonus ?? 0)
        } else {
            throw PayCell.Problem(
                message: "The total is missing, and base and stock are not both told.",
                cure: "Write the total; write 0 where there is no stock."
            )
        }
        if let base = self.base, base > self.total {
            throw PayCell.Problem(
                message: "The total \(self.total) is below the base \(base).",
                cure: "Write the base and the total of the same year."
            )
        }
    }

    /// Whether a dollar sign may stand before amounts of a currency.
    private static func isDollar(_ code: String) -> Bool { (try? Currency(code))?.signs.contains("$") ?? false }

    private static func currency(_ cell: String, beside codes: [String]) throws(PayCell.Problem) -> String {
        let written = cell.uppercased()
        let all = Set(codes + (PayCell.isUnknown(cell) ? [] : [written]))
        guard all.count <= 1 else {
            let names = all.sorted().map(PayCell.shown)
            throw PayCell.Problem(
                message: "This row names several currencies: \(names.joined(separator: ", ")).",
                cure: "Write every amount of a row in one currency."
            )
        }
        let code = all.first ?? usualCurrency
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw PayCell.Problem(
                message: "The currency \(PayCell.shown(cell)) is no code of three letters.",
                cure: "Write a code such as USD, EUR or INR."
            )
        }
        return code
    }
}
