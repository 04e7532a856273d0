/// Nines and downtime, parts in series and in parallel, error budgets.
struct SumAvailabilityReader {
    let passage: SumPassage
    let sentence: Range<Int>

    private static let topics: Set<String> = [
        "available", "availability", "uptime", "slo", "sla", "nines", "downtime", "down", "unavailable", "outage",
        "outages", "budget",
        "unavailability",
    ]
    private static let links: Set<String> = SumWords.claims.union(SumWords.fillers).union(topics).union([
        "allows", "allow", "permits", "permit", "leaves", "leave", "error", "no", "at", "most", "than", "of", "target",
        "objective", "be", "can",
        "may", "service", "month", "year", "for", "us", "failure", "goal", "translates", "into", "about", "only",
        "just",
    ])

    func read(into found: inout SumFindings) {
        let amounts = passage.amounts(in: sentence)
        guard amounts.count >= 2, amounts.count <= 8, amounts.contains(where: \.unit.isPercent) else { return }
        nines(amounts, into: &found)
        if passage.contains(sentence, anyOf: ["series", "serial", "chain", "parallel", "redundant"]) {
            combined(amounts, into: &found)
        }
        guard passage.contains(sentence, anyOf: Self.topics) else { return }
        for (left, right) in zip(amounts, amounts.dropFirst()) {
            if isAvailability(left), isTime(right) { downtime(left, right, into: &found) }
        }
    }

    private func isAvailability(_ amount: SumAmount) -> Bool {
        amount.unit.isPercent && amount.low >= 90 && amount.low < 100 && !amount.isRange
    }

    /// A time, or a time in a period.
    private func isTime(_ amount: SumAmount) -> Bool {
        amount.unit.isTime
            || amount.unit.dimension.bytes == 0 && amount.unit.dimension.money == 0 && amount.unit.period != nil
                && amount.unit.dimension.seconds + amount.unit.dimension.months == 0 && amount.unit.nouns.isEmpty
    }

    private func downtime(_ share: SumAmount, _ stated: SumAmount, into found: inout SumFindings) {
        let link = share.tokens.upperBound ..~ stated.firstToken
        guard link.count <= 12, passage.consists(link, of: Self.links), !found.isJudged(stated) else { return }
        guard let period = period(of: stated) else { return }
        let seconds = stated.unit.period == nil ? stated.unit.scale : stated.unit.scale * stated.unit.periodScale
        let part = 1 - share.base
        let computed = part * period.lowerBound / seconds ~~ part * period.upperBound / seconds
        var plain = stated
        plain.unit = SumUnit()
        // Half the last digit of the availability is its own rounding: 99.9 may not be 99.94 here, targets are exact.
        let holds = SumTolerance.holds(plain, computed, .usual)
        let isClaimed = passage.contains(
            link,
            anyOf: SumWords.strongClaims.union(["allows", "allow", "permits", "leaves", "(", "or", "translates"])
        )
        guard
            holds
                || isClaimed && !SumScope.hasUnknown(in: sentence, passage) && share.hedge == .none
                    && !passage.contains(link, anyOf: ["was", "were"])
        else { return }
        found.judge(
            .availability,
            plain,
            from: [share],
            computed: computed,
            rule: .usual,
            holds: holds,
            phrase: SumPhrase("\(SumFigureText.text(share)) availability", "allows")
        )
    }

    /// Seconds of the period that a downtime is said of.
    private func period(of stated: SumAmount) -> ClosedRange<Double>? {
        if let period = stated.unit.period { return Self.days(period) }
        let limit = min(sentence.upperBound, stated.tokens.upperBound + 7)
        var place = stated.tokens.upperBound
        while place < limit {
            let text = passage.text(place)
            if let adverb = SumUnits.adverbs[text] { return Self.period(adverb) }
            if ["a", "per", "each", "every", "/", "in", "over"].contains(text) {
                var next = place + 1
                if passage.text(next) == "a" || passage.text(next) == "any" || passage.text(next) == "one" { next += 1 }
                if let period = Self.period(passage.text(next)) { return period }
                if let days = passage.amount(at: next), days.unit.isTime, days.unit.dimension.seconds == 1 {
                    return days.base ~~ days.base
                }
            }
            place += 1
        }
        return nil
    }

    private static func period(_ word: String) -> ClosedRange<Double>? {
        if let seconds = SumUnits.seconds[word] { return seconds >= 3600 ? seconds ~~ seconds : nil }
        return SumUnits.monthCounts[word].map { days($0 * 2_629_800) }
    }

    /// A month has 28 to 31 days (30 in the middle is what tables of nines take), a quarter 90 to 92, a year 365 or 366.
    private static func days(_ seconds: Double) -> ClosedRange<Double> {
        switch seconds / 2_629_800 {
        case 0.99...1.01: 28 * 86_400.0...32 * 86_400.0
        case 2.99...3.01: 90 * 86_400.0...92 * 86_400.0
        case 11.9...12.1: 365 * 86_400.0...366 * 86_400.0
        default: seconds ~~ seconds
        }
    }

    /// "three nines (99.9 %)".
    private func nines(_ amounts: [SumAmount], into found: inout SumFindings) {
        for (left, right) in zip(amounts, amounts.dropFirst()) {
            guard left.unit.nouns == ["nine"], left.unit.isCount, left.isWhole, (1...9).contains(left.low),
                right.unit.isPercent
            else { continue }
            let link = left.tokens.upperBound ..~ right.firstToken
            guard link.count <= 3,
                passage.consists(link, of: ["(", "is", "are", "=", "or", ",", "mean", "means", "i.e"])
            else { continue }
            var rest = 1.0
            for _ in 0..<Int(left.low) { rest /= 10 }
            let holds = abs(right.base - (1 - rest)) < rest / 100
            // "three and a half nines" is counted otherwise.
            guard holds || passage.text(left.firstToken - 1) != "half" else { continue }
            found.judge(
                .availability,
                right,
                from: [left],
                computed: 1 - rest ~~ 1 - rest,
                rule: .exact(slack: 0),
                holds: holds,
                phrase: SumPhrase(SumFigureText.text(left), "are")
            )
        }
    }

    /// "three services of 99.9 % in series are 99.7 %", "two of 99 % in parallel are 99.99 %".
    private func combined(_ amounts: [SumAmount], into found: inout SumFindings) {
        guard let stated = amounts.last, stated.unit.isPercent, !found.isJudged(stated) else { return }
        let parts = amounts.dropLast().filter(\.unit.isPercent)
        let counts = amounts.dropLast().filter { $0.unit.isCount && $0.isWhole && (2...50).contains($0.low) }
        guard !parts.isEmpty, parts.count + counts.count == amounts.count - 1, !parts.contains(where: \.isRange) else {
            return
        }
        let all: [Double]
        if parts.count == 1, counts.count == 1 {
            all = Array(repeating: parts[0].base, count: Int(counts[0].low))
        } else if parts.count >= 2, counts.isEmpty || counts.count == 1 && Int(counts[0].low) == parts.count {
            all = parts.map(\.base)
        } else {
            return
        }
        let isParallel = passage.contains(sentence, anyOf: ["parallel", "redundant"])
        guard !(isParallel && passage.contains(sentence, anyOf: ["series", "serial", "chain"])) else { return }
        let product = all.reduce(1) { $0 * (isParallel ? 1 - $1 : $1) }
        let value = isParallel ? 1 - product : product
        // What counts is the part that is missing: 99.7 is not 99.9.
        let missing = max(stated.digit * 0.01 / 2, (1 - value) * 0.05) * 1.000_001
        let difference = abs(stated.base - value)
        let holds = difference <= missing || stated.hedge != .none && difference <= max(missing, (1 - value) * 0.5)
        let last = parts.last?.tokens.upperBound ?? stated.firstToken
        let link = last ..~ stated.firstToken
        guard
            holds
                || stated.hedge == .none
                    && passage.contains(
                        link,
                        anyOf: SumWords.strongClaims.union(["have", "has", "reach", "reaches", "together"])
                    )
                    && !passage.contains(sentence, anyOf: SumWords.spoilers)
                    && passage.endsClause(at: stated.tokens.upperBound, limit: sentence.upperBound)
        else { return }
        found.judge(
            .availability,
            stated,
            from: Array(parts) + counts,
            computed: value ~~ value,
            rule: .exact(slack: missing),
            holds: holds,
            phrase: SumPhrase(
                "\(all.count) parts of \(parts.map { SumFigureText.text($0) }.joined(separator: " and ")) in \(isParallel ? "parallel" : "series")",
                "are"
            )
        )
    }
}

extension SumUnit {
    /// Undoes the division by the period of a rate.
    var periodScale: Double {
        guard let period else { return 1 }
        return dimension.months < 0 ? period / 2_629_800 : period
    }
}

extension SumScope {
    /// See `hasUnknownNumber(in:)`, for any range.
    static func hasUnknown(in range: Range<Int>, _ passage: SumPassage) -> Bool {
        range.contains { place in
            switch passage.tokens[place].kind {
            case .opaque, .date: true
            case .number:
                passage.amount(at: place) == nil
                    && !(1...4).contains { passage.amount(at: place - $0)?.tokens.contains(place) ?? false }
            case .word, .mark, .stop: false
            }
        }
    }
}
