import TextAnalysis

/// Words and signs of numbers and units.
enum SumUnits {
    static let numbers: [String: Double] = [
        "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60,
        "one": 1,
    ]
    static let scaleWords: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9,
        "billions": 1e9,
        "trillion": 1e12, "bn": 1e9, "mn": 1e6, "k": 1e3, "m": 1e6,
    ]
    static let currencySigns: [String: String] = ["$": "$", "€": "€", "£": "£", "¥": "¥", "₹": "₹"]
    static let currencyWords: [String: String] = [
        "dollar": "$", "dollars": "$", "usd": "$", "euro": "€", "euros": "€", "eur": "€", "pounds": "£",
        "gbp": "£",
        "chf": "chf", "yen": "¥", "inr": "₹",
    ]
    static let marks: [String: String] = [
        "×": "*", "∗": "*", "÷": "/", "−": "-", "–": "–", "—": "—", "→": "→", "⇒": "→", "≈": "≈",
        "’": "'", "‘": "'",
        "“": "\"", "”": "\"", "·": "·",
    ]
    static let abbreviations: Set<String> = [
        "e.g", "i.e", "approx", "vs", "no", "ca", "incl", "excl", "etc", "dr", "mr", "mrs", "fig",
        "jan", "feb", "mar",
        "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu",
        "fri", "sat", "sun",
    ]
    static let months: [String: Int] = {
        var months: [String: Int] = ["sept": 9]
        for (index, name) in CalendarDay.months.enumerated() {
            months[name.lowercased()] = index + 1
            months[String(name.lowercased().prefix(3))] = index + 1
        }
        return months
    }()
    static let weekdays: [String: Int] = {
        var days: [String: Int] = ["tues": 1, "thur": 3, "thurs": 3]
        for (index, name) in CalendarDay.weekdays.enumerated() {
            days[name.lowercased()] = index
            days[String(name.lowercased().prefix(3))] = index
        }
        return days
    }()

    /// Seconds of a unit of time up to the week.
    static let seconds: [String: Double] = table([
        (0.001, "ms msec millisecond milliseconds"), (0.000_001, "us µs microsecond microseconds"),
        (1, "s sec secs second seconds"), (60, "min mins minute minutes"),
        (3600, "h hr hrs hour hours"),
        (86_400, "d day days"), (604_800, "w wk wks week weeks"),
    ])
    /// Months of the longer units of time.
    static let monthCounts: [String: Double] = table([
        (1, "month months mo"), (3, "quarter quarters"), (12, "year years yr yrs y"),
    ])
    static let adverbs: [String: String] = [
        "daily": "day", "hourly": "hour", "weekly": "week", "monthly": "month", "quarterly": "quarter",
        "yearly": "year", "annually": "year", "annual": "year",
    ]
    /// Rates in one word: things in a second.
    static let rates: [String: Double] = [
        "rps": 1, "qps": 1, "tps": 1, "iops": 1, "rpm": 60, "req/s": 1,
    ]

    /// Days taken for a month where days and months meet: 30 to 30.83, with 365/12 in the middle.
    static let monthDays = 30.0...30.833_333

    private static func table(_ rows: [(Double, String)]) -> [String: Double] {
        var table: [String: Double] = [:]
        for (value, words) in rows {
            for word in words.split(separator: " ") { table[String(word)] = value }
        }
        return table
    }

    /// Bytes (or bits) of a data unit as written; case matters. `Mb` and `gb` may mean either and are nil.
    static func data(_ raw: String) -> (bytes: Double, isBits: Bool, isBinary: Bool, isRate: Bool)? {
        dataUnits[raw].map { ($0.0, $0.1, $0.2, $0.3) }
    }

    private static let dataUnits: [String: (Double, Bool, Bool, Bool)] = {
        var units: [String: (Double, Bool, Bool, Bool)] = [
            "B": (1, false, false, false), "byte": (1, false, false, false),
            "bytes": (1, false, false, false),
            "bit": (0.125, true, false, false), "bits": (0.125, true, false, false),
        ]
        var decimal = 1.0
        var binary = 1.0
        for letter in ["K", "M", "G", "T", "P", "E"] {
            decimal *= 1000
            binary *= 1024
            for name in [letter, letter == "K" ? "k" : letter] {
                units[name + "B"] = (decimal, false, false, false)
                units[name + "Bps"] = (decimal, false, false, true)
                units[name + "bit"] = (decimal / 8, true, false, false)
                units[name + "bits"] = (decimal / 8, true, false, false)
                units[name + "bps"] = (decimal / 8, true, false, true)
            }
            units[letter + "iB"] = (binary, false, true, false)
        }
        for (name, factor) in [
            ("kilobyte", 1e3), ("megabyte", 1e6), ("gigabyte", 1e9), ("terabyte", 1e12),
            ("petabyte", 1e15),
        ] {
            units[name] = (factor, false, false, false)
            units[name + "s"] = (factor, false, false, false)
        }
        return units
    }()

    static func isUnit(_ raw: String) -> Bool {
        let text = raw.lowercased()
        return data(raw) != nil || seconds[text] != nil || monthCounts[text] != nil
            || rates[text] != nil || raw == "x"
            || text == "pp" || currencyWords[text] != nil
    }

    /// Powers of ten in the letters behind digits. `5m` is five million only of money, and `5B` may be five bytes.
    static func scale(suffix: String, isMoney: Bool) -> Double? {
        switch suffix {
        case "k", "K": 1e3
        case "M", "mn", "mm", "MM": 1e6
        case "bn", "Bn": 1e9
        case "T", "tn": isMoney || suffix == "T" ? 1e12 : nil
        case "m": isMoney ? 1e6 : nil
        case "B", "b": isMoney ? 1e9 : nil
        default: nil
        }
    }

    /// Words that end what a number counts.
    static let stops: Set<String> = Set(
        """
        a an the and or but nor so then than that this these those which who whose when where while if as at by for from \
        in into of off on onto out over per to up with within without until till after before between through during \
        since under above below about around roughly nearly almost just only is are was were be been being has have had \
        do does did will would can could may might must shall should makes make made gives give gave means mean meant \
        equals equal comes come came adds add added costs cost needs need needed takes take took saves save saved leaves \
        leave left yields yield total totals totalling sum altogether plus minus times divided multiplied each every \
        apiece both all some most more less fewer i we you he she it they my our your his her its their us them there here \
        now today not no also too even still already again yes against versus vs rose rise rises fell fall falls grew grow \
        dropped drop drops went goes go became become stays stay stayed allows allow allowed permits permit i.e e.g \
        average mean peak pays pay paid returns return requires require required produces produce produced approx \
        approximately because once twice x making sending using writing reading holding storing keeping serving running doing
        """.split(separator: " ").map(String.init)
    )
}
