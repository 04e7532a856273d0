/// Scales and units that may follow a number.
enum QuantityUnits {
    /// Seconds in each unit of time.
    static let seconds: [UInt64: Double] = {
        let table: [(Double, String)] = [
            (0.001, "ms millisecond milliseconds"), (1, "s sec secs second seconds"),
            (60, "min mins minute minutes"), (3600, "h hr hrs hour hours"), (86_400, "day days night nights"),
            (604_800, "week weeks wk wks"), (1_209_600, "sprint sprints"), (2_629_800, "month months mo mos"),
            (7_889_400, "quarter quarters"), (31_557_600, "year years yr yrs"),
        ]
        var seconds: [UInt64: Double] = [:]
        for (value, words) in table {
            for word in words.split(separator: " ") { seconds[FoldedHash.of(String(word))] = value }
        }
        return seconds
    }()

    /// Powers of ten written behind a number.
    static let scales: [UInt64: Double] = {
        var scales: [UInt64: Double] = [:]
        for (value, words) in [
            (1e3, "k thousand"), (1e6, "m mm mn million millions"), (1e9, "b bn billion billions"), (100, "hundred"),
        ] {
            for word in words.split(separator: " ") { scales[FoldedHash.of(String(word))] = value }
        }
        return scales
    }()

    /// Values of the numbers written as words.
    static let words: [UInt64: Double] = {
        let values: [(String, Double)] = [
            ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
            ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15), ("twenty", 20), ("thirty", 30),
            ("forty", 40), ("fifty", 50), ("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1e6),
            ("billion", 1e9),
        ]
        return Dictionary(uniqueKeysWithValues: values.map { (FoldedHash.of($0.0), $0.1) })
    }()

    /// Whether the letters behind a number are a unit of time (`40ms`, `3h`), judged by its length and hash.
    static func isTimeSuffix(_ token: Token) -> Bool {
        token.kind == .number && token.traits.contains(.suffixed) && token.end - token.start <= 8
            && !token.traits.contains(.money)
    }
}
