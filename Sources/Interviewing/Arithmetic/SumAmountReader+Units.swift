import TextAnalysis

/// Reads the unit behind a number.
extension SumAmountReader {
    /// The unit and the token after it; nil when the number measures nothing that can be judged.
    func unit(at place: Int, number: Int, in sentence: Range<Int>) -> (SumUnit, Int)? {
        var unit = SumUnit()
        var next = place
        if number > sentence.lowerBound, let sign = SumUnits.currencySigns[tokens[number - 1].text],
            tokens[number].isTight
        {
            unit.currency = sign
            unit.dimension.money = 1
        } else if number > sentence.lowerBound,
            let word = SumUnits.currencyWords[tokens[number - 1].text]
        {
            unit.currency = word
            unit.dimension.money = 1
        }
        // "12-month": a hyphen between number and unit.
        if next + 1 < sentence.upperBound, tokens[next].text == "-", tokens[next].isTight,
            tokens[next + 1].isTight,
            tokens[next + 1].kind == .word
        {
            guard time(tokens[next + 1].text, into: &unit) else { return (unit, next) }
            return (unit, next + 2)
        }
        guard next < sentence.upperBound else { return (unit, next) }
        let token = tokens[next]
        var isNamed = unit.currency != nil
        if token.text == "%" || token.text == "percent" || token.text == "pct" {
            unit.isPercent = true
            unit.scale = 0.01
            next += 1
            if next < sentence.upperBound, tokens[next].text == "points" || tokens[next].text == "point" {
                unit = SumUnit(isPoints: true)
                next += 1
            }
            return (unit, next)
        } else if token.text == "per", next + 1 < sentence.upperBound, tokens[next + 1].text == "cent" {
            unit.isPercent = true
            unit.scale = 0.01
            return (unit, next + 2)
        } else if token.text == "percentage", next + 1 < sentence.upperBound,
            tokens[next + 1].text.hasPrefix("point")
        {
            return (SumUnit(isPoints: true), next + 2)
        } else if ["points", "point", "pp", "pts"].contains(token.text) {
            return (SumUnit(isPoints: true), next + 1)
        } else if token.kind == .word,
            token.text == "times" || token.text == "x" || token.text == "fold"
        {
            if !operandFollows(next, in: sentence) {
                unit.isFactor = true
                return (unit, next + 1)
            }
        } else if token.text == "*", !operandFollows(next, in: sentence), token.isTight {
            unit.isFactor = true
            return (unit, next + 1)
        }
        if token.kind == .word, !isNamed {
            if let data = SumUnits.data(token.raw) {
                unit.dimension.bytes = 1
                unit.scale = data.bytes
                unit.isBits = data.isBits
                unit.isBinary = data.isBinary
                if data.isRate {
                    unit.dimension.seconds = -1
                    unit.period = 1
                }
                isNamed = true
                next += 1
            } else if time(token.text, into: &unit) {
                isNamed = true
                next += 1
                // "15 minute sessions" count sessions.
            } else if let rate = SumUnits.rates[token.text] {
                unit.dimension.seconds = -1
                unit.scale = 1 / rate
                unit.period = rate
                return (unit, next + 1)
            } else if let currency = SumUnits.currencyWords[token.text] {
                unit.currency = currency
                unit.dimension.money = 1
                isNamed = true
                next += 1
            }
        }
        if !isNamed {
            while next < sentence.upperBound, next - place < 3, tokens[next].kind == .word,
                !SumUnits.stops.contains(tokens[next].text), SumUnits.adverbs[tokens[next].text] == nil,
                SumUnits.weekdays[tokens[next].text] == nil || tokens[next].text == "sun"
                    || tokens[next].text == "mon",
                SumUnits.scaleWords[tokens[next].text] == nil, !tokens[next].text.hasSuffix("ly"),
                SumUnits.months[tokens[next].text] == nil || document.bytes[tokens[next].start] >= 0x61
            {
                // "20 mm", "3 Mb": a unit that is not known exactly.
                let noun = Self.singular(tokens[next].text)
                unit.nouns.append(noun)
                next += 1
                // What follows a plural is a verb: "400,000 meters send".
                if noun != tokens[next - 1].text { break }
            }
        }
        periods(&unit, &next, in: sentence)
        return (unit, next)
    }

    /// `/s`, `per user per month`, `a day`, `daily`, `each`.
    private func periods(_ unit: inout SumUnit, _ next: inout Int, in sentence: Range<Int>) {
        for _ in 0..<3 {
            guard next < sentence.upperBound else { return }
            let text = tokens[next].text
            let after = next + 1 < sentence.upperBound ? tokens[next + 1] : nil
            if let adverb = SumUnits.adverbs[text], unit.period == nil {
                // Daily active users are people, not a rate.
                if after?.text == "active" || after?.text == "users" || after?.text == "user" { return }
                divide(&unit, by: adverb)
                next += 1
                if unit.nouns.isEmpty, unit.dimension.bytes == 0, unit.dimension.money == 0, let after,
                    after.kind == .word,
                    !SumUnits.stops.contains(after.text)
                {
                    unit.nouns = [Self.singular(after.text)]
                    next += 1
                }
            } else if text == "each" || text == "apiece",
                !isPeriod(after)
            {
                unit.each = "item"
                next += 1
                return
            } else if text == "/" || ["per", "a", "an", "each", "every"].contains(text), let after,
                after.kind == .word
            {
                if text == "/", after.text.hasPrefix("gb-") || !after.isTight && after.text.count > 7 {
                    return
                }
                if SumUnits.seconds[after.text] != nil || SumUnits.monthCounts[after.text] != nil {
                    // "20 ms a second" is no rate of anything here; "a" binds only to singular periods.
                    if unit.period != nil { return }
                    divide(&unit, by: after.text)
                    next += 2
                } else if text == "per" || text == "/" && after.isTight, unit.each == nil {
                    unit.each = Self.singular(after.text)
                    next += 2
                } else {
                    return
                }
            } else {
                return
            }
        }
    }

    private func isPeriod(_ token: SumToken?) -> Bool {
        token.map { SumUnits.seconds[$0.text] != nil || SumUnits.monthCounts[$0.text] != nil } ?? false
    }

    private func divide(_ unit: inout SumUnit, by period: String) {
        if let seconds = SumUnits.seconds[period] {
            unit.dimension.seconds -= 1
            unit.scale /= seconds
            unit.period = seconds
        } else if let months = SumUnits.monthCounts[period] {
            unit.dimension.months -= 1
            unit.scale /= months
            unit.period = months * 2_629_800
        }
    }

    private func time(_ text: String, into unit: inout SumUnit) -> Bool {
        if let seconds = SumUnits.seconds[text] {
            unit.dimension.seconds = 1
            unit.scale = seconds
            return true
        }
        if let months = SumUnits.monthCounts[text] {
            unit.dimension.months = 1
            unit.scale = months
            return true
        }
        return false
    }

    /// "3 x 4", "3 times 4": an operator, no factor.
    private func operandFollows(_ place: Int, in sentence: Range<Int>) -> Bool {
        guard place + 1 < sentence.upperBound else { return false }
        return tokens[place + 1].kind == .number
            || SumUnits.currencySigns[tokens[place + 1].text] != nil
            || tokens[place + 1].text == "("
                && place + 2 < sentence.upperBound && tokens[place + 2].kind == .number
                && tokens[place].text == "*"
    }

    static func singular(_ word: String) -> String {
        guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else {
            return word == "people" ? "person" : word
        }
        return word.hasSuffix("ies") ? String(word.dropLast(3)) + "y" : String(word.dropLast())
    }
}
