/// A currency that offers can be written in: its ISO 4217 code and how many digits its minor unit has.
///
/// Only currencies of the table exist, so an amount never has a wrong number of decimals. Digits follow ISO 4217
/// (list one, https://www.six-group.com/en/products-services/financial-information/data-standards.html).
public struct Currency: Sendable, Hashable, CustomStringConvertible {
    /// Three letters of ISO 4217, such as `USD`.
    public let code: String
    /// Its English name.
    public let name: String
    /// Decimals of an amount: 0, 2 or 3.
    public let minorDigits: Int
    /// Signs that people write for it; some, such as `$`, stand for several currencies.
    let signs: [String]

    private init(_ code: String, _ name: String, _ minorDigits: Int = 2, _ signs: [String] = []) {
        (self.code, self.name, self.minorDigits, self.signs) = (code, name, minorDigits, signs)
    }

    /// The currency with a code, whatever its case.
    ///
    /// - Throws: `.unknownCurrency` when the table has none.
    public init(_ code: some StringProtocol) throws(MoneyError) {
        let wanted = code.uppercased()
        guard let found = Self.all.first(where: { $0.code == wanted }) else {
            throw .unknownCurrency(String(code.prefix(20)))
        }
        self = found
    }

    /// US dollar.
    public static let usd = Currency("USD", "US dollar", 2, ["$", "US$"])
    /// Euro.
    public static let eur = Currency("EUR", "Euro", 2, ["€"])
    /// Pound sterling.
    public static let gbp = Currency("GBP", "Pound sterling", 2, ["£"])
    /// Japanese yen.
    public static let jpy = Currency("JPY", "Japanese yen", 0, ["¥", "￥", "円"])
    /// Indian rupee.
    public static let inr = Currency("INR", "Indian rupee", 2, ["₹", "Rs", "Rs."])
    /// Kuwaiti dinar, one of the few with three digits.
    public static let kwd = Currency("KWD", "Kuwaiti dinar", 3)

    /// Every currency there is, the usual ones first.
    public static let all: [Currency] = [
        usd, eur, gbp, inr, Currency("CAD", "Canadian dollar", 2, ["$", "C$", "CA$"]),
        Currency("AED", "UAE dirham"), Currency("AUD", "Australian dollar", 2, ["$", "A$", "AU$"]),
        Currency("BHD", "Bahraini dinar", 3), Currency("BRL", "Brazilian real", 2, ["R$"]),
        Currency("CHF", "Swiss franc", 2, ["Fr", "Fr."]), Currency("CLP", "Chilean peso", 0, ["$"]),
        Currency("CNY", "Chinese yuan", 2, ["¥", "￥", "元"]), Currency("COP", "Colombian peso", 2, ["$"]),
        Currency("CRC", "Costa Rican colón", 2, ["₡"]), Currency("CZK", "Czech koruna", 2, ["Kč"]),
        Currency("DKK", "Danish krone", 2, ["kr", "kr."]), Currency("EGP", "Egyptian pound", 2, ["E£"]),
        Currency("HKD", "Hong Kong dollar", 2, ["$", "HK$"]), Currency("HUF", "Hungarian forint", 2, ["Ft"]),
        Currency("IDR", "Indonesian rupiah", 2, ["Rp"]), Currency("ILS", "Israeli shekel", 2, ["₪"]),
        jpy, Currency("JOD", "Jordanian dinar", 3), Currency("KRW", "South Korean won", 0, ["₩", "원"]), kwd,
        Currency("MXN", "Mexican peso", 2, ["$", "MX$"]), Currency("MYR", "Malaysian ringgit", 2, ["RM"]),
        Currency("NOK", "Norwegian krone", 2, ["kr", "kr."]), Currency("NZD", "New Zealand dollar", 2, ["$", "NZ$"]),
        Currency("PHP", "Philippine peso", 2, ["₱"]), Currency("PLN", "Polish złoty", 2, ["zł"]),
        Currency("RON", "Romanian leu", 2, ["lei"]), Currency("SAR", "Saudi riyal"),
        Currency("SEK", "Swedish krona", 2, ["kr", "kr."]), Currency("SGD", "Singapore dollar", 2, ["$", "S$"]),
        Currency("THB", "Thai baht", 2, ["฿"]), Currency("TRY", "Turkish lira", 2, ["₺", "TL"]),
        Currency("TWD", "New Taiwan dollar", 2, ["$", "NT$"]), Currency("VND", "Vietnamese đồng", 0, ["₫", "đ"]),
        Currency("ZAR", "South African rand", 2, ["R"]),
    ]

    /// Minor units in one unit: 1, 100 or 1000.
    var minorUnits: Int64 { minorDigits == 0 ? 1 : minorDigits == 2 ? 100 : 1000 }

    /// The code.
    public var description: String { code }
}

extension Currency: Codable {
    /// Reads a code.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            self = try Currency(try container.decode(String.self))
        } catch let error as MoneyError {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Writes the code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
