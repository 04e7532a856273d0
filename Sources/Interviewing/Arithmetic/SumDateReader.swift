import TextAnalysis

/// A day named in a text.
struct SumDate {
    let tokens: Range<Int>
    /// Day number, when the year is known or inherited.
    let day: Int
    let hasYear: Bool
    /// Weekday named before it, and its token.
    let weekday: Int?
    let weekdayToken: Int?
}

/// Finds `3 March 2026`, `March 3rd, 2026`, `Tue 3 Mar`, `2026-03-03`.
struct SumDateFinder {
    let document: Document
    let tokens: [SumToken]

    /// The dates of a token range; a year that is missing comes from the next date that has one, then from the last.
    func dates(in range: Range<Int>) -> [SumDate] {
        var drafts: [(tokens: Range<Int>, day: Int, month: Int, year: Int?, weekday: Int?, mark: Int?)] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard let found = draft(at: place, limit: range.upperBound) else {
                place += 1
                continue
            }
            var weekday: Int?
            var mark: Int?
            var before = place - 1
            if before >= range.lowerBound, tokens[before].text == "," { before -= 1 }
            if before >= range.lowerBound, tokens[before].text == "the" { before -= 1 }
            if before >= range.lowerBound, let day = SumUnits.weekdays[tokens[before].text],
                document.bytes[tokens[before].start] < 0x61
            {
                (weekday, mark) = (day, before)
            }
            drafts.append((place ..~ found.end, found.day, found.month, found.year, weekday, mark))
            place = found.end
        }
        // A list of hundreds of days without years is no sentence.
        if drafts.count > 100 { drafts.removeAll { $0.year == nil } }
        var dates: [SumDate] = []
        for (index, draft) in drafts.enumerated() {
            let later = drafts[index...].prefix(8).lazy.compactMap(\.year).first
            let earlier = drafts[..<index].suffix(8).compactMap(\.year).last
            let isSure = draft.year != nil
            guard
                let year = draft.year ?? later ?? earlier
                    ?? (drafts.count <= 100 && drafts.allSatisfy { $0.year == nil } ? 2026 : nil),
                let day = CalendarDay(year: year, month: draft.month, day: draft.day)?.number
            else { continue }
            dates.append(
                SumDate(
                    tokens: draft.tokens,
                    day: day,
                    hasYear: isSure,
                    weekday: draft.weekday,
                    weekdayToken: draft.mark
                )
            )
        }
        return dates
    }

    private func draft(at place: Int, limit: Int) -> (day: Int, month: Int, year: Int?, end: Int)? {
        let token = tokens[place]
        if token.kind == .date {
            let date = CalendarDay(number: Int(token.value)).parts
            return (date.day, date.month, date.year, place + 1)
        }
        if let day = dayNumber(token), place + 1 < limit {
            var next = place + 1
            if tokens[next].text == "of", next + 1 < limit { next += 1 }
            guard let month = month(at: next) else { return nil }
            return (day, month, year(at: next + 1, limit: limit), yearEnd(next + 1, limit: limit))
        }
        if let month = month(at: place), place + 1 < limit, let day = dayNumber(tokens[place + 1]) {
            var next = place + 2
            if next < limit, tokens[next].text == ",", year(at: next + 1, limit: limit) != nil { next += 1 }
            return (day, month, year(at: next, limit: limit), yearEnd(next, limit: limit))
        }
        return nil
    }

    private func dayNumber(_ token: SumToken) -> Int? {
        guard token.value >= 1, token.value <= 31, !token.isSpelled, token.value == token.value.rounded() else {
            return nil
        }
        if token.kind == .number { return token.digit == 1 && token.scale == 1 ? Int(token.value) : nil }
        return token.kind == .opaque && ["st", "nd", "rd", "th"].contains(token.text) ? Int(token.value) : nil
    }

    private func month(at place: Int) -> Int? {
        guard tokens[place].kind == .word, document.bytes[tokens[place].start] < 0x61 else { return nil }
        return SumUnits.months[tokens[place].text]
    }

    private func year(at place: Int, limit: Int) -> Int? {
        guard place < limit, tokens[place].kind == .number, tokens[place].end - tokens[place].start == 4,
            tokens[place].value >= 1900, tokens[place].value <= 2199
        else { return nil }
        return Int(tokens[place].value)
    }

    private func yearEnd(_ place: Int, limit: Int) -> Int { year(at: place, limit: limit) == nil ? place : place + 1 }
}

/// Weekdays, and the time between two days.
struct SumDateReader {
    let passage: SumPassage
    let sentence: Range<Int>

    func read(into found: inout SumFindings) {
        let dates = SumDateFinder(document: passage.block.document, tokens: passage.tokens).dates(in: sentence)
        for date in dates where date.hasYear { weekday(date, into: &found) }
        guard dates.count == 2 else { return }
        let amounts = passage.amounts(in: sentence).filter {
            $0.unit.isTime && $0.unit.each == nil && $0.unit.scale >= 1
        }
        if let stated = amounts.first(where: { isClaim($0, dates) }) {
            if amounts.count == 1 { between(dates, stated, into: &found) }
        } else if amounts.count == 1 {
            ends(dates, amounts[0], into: &found)
        }
    }

    private func weekday(_ date: SumDate, into found: inout SumFindings) {
        guard let weekday = date.weekday, let mark = date.weekdayToken else { return }
        let real = CalendarDay(number: date.day).weekday
        found.note(
            .weekday,
            stated: passage.tokens[mark].span,
            inputs: [span(date)],
            value: Double(weekday),
            computed: Double(real),
            text: CalendarDay.weekdays[real],
            holds: weekday == real,
            subject: CalendarDay(number: date.day).words,
            verb: "is a"
        )
    }

    private func span(_ date: SumDate) -> TextSpan {
        TextSpan(
            start: passage.tokens[date.tokens.lowerBound].start,
            end: passage.tokens[date.tokens.upperBound - 1].end
        )
    }

    private static let links: Set<String> = [
        "is", "are", "=", "(", ",", "i.e", "that", "which", "makes", "or", "about", "just", "exactly", "roughly", "a",
        "the", ":", "—", "–",
        "some", "around", "nearly", "almost", "takes", "lasts", "over", "under", "for", "from", "in", "all", "total",
        "of", "~",
    ]

    /// `from D to D` with the time right before or right behind.
    private func isClaim(_ stated: SumAmount, _ dates: [SumDate]) -> Bool {
        let link = dates[0].tokens.upperBound ..~ weekdayStart(dates[1])
        guard link.count <= 4,
            passage.contains(link, anyOf: ["to", "until", "till", "through", "–", "-", "—", "→", "and"]),
            passage.consists(link, of: ["to", "until", "till", "through", "–", "-", "—", "→", "and", "the", ","])
        else { return false }
        let isBehind = stated.firstToken >= dates[1].tokens.upperBound
        let gap =
            isBehind
            ? dates[1].tokens.upperBound ..~ stated.firstToken : stated.tokens.upperBound ..~ weekdayStart(dates[0])
        guard gap.count <= 6, passage.consists(gap, of: Self.links) else { return false }
        if isBehind { return !gap.isEmpty && passage.endsClause(at: afterKind(stated), limit: sentence.upperBound) }
        return passage.contains(gap, anyOf: ["from", "(", ",", ":"])
            && !["every", "for", "each"].contains(passage.text(stated.firstToken - 1))
    }

    private func weekdayStart(_ date: SumDate) -> Int { date.weekdayToken ?? date.tokens.lowerBound }

    /// "30 working days".
    private func afterKind(_ stated: SumAmount) -> Int {
        var place = stated.tokens.upperBound
        while place < sentence.upperBound,
            ["long", "later", "inclusive", "away", "apart"].contains(passage.text(place))
        { place += 1 }
        return place
    }

    private func between(_ dates: [SumDate], _ stated: SumAmount, into found: inout SumFindings) {
        let days = dates[1].day - dates[0].day
        guard days > 0,
            !passage.contains(
                sentence,
                anyOf: ["working", "business", "workdays", "sprint", "sprints", "effort", "every"]
            )
        else { return }
        let unit = stated.unit.dimension.months == 1 ? stated.unit.scale * 30.44 : stated.unit.scale / 86_400
        guard unit >= 0.99 else { return }
        let isSure = dates[0].hasYear || dates[1].hasYear
        // Both days may be counted, a week may end on its Friday, and a year not named may have 29 February.
        let low = Double(days - (isSure ? 0 : 1)) / unit
        let high = Double(days + (unit > 2 ? 3 : 1) + (isSure ? 0 : 1)) / unit
        let half = stated.digit / 2 * 1.000_001
        let tolerance = unit < 2 && stated.hedge == .none ? 0 : half
        let holds = low <= upper(stated) + tolerance && high >= lower(stated) - tolerance
        found.judgeDates(
            stated,
            inputs: dates.map(span),
            computed: Double(days) / unit,
            tolerance: tolerance,
            holds: holds,
            subject: "\(CalendarDay(number: dates[0].day).words) to \(CalendarDay(number: dates[1].day).words)",
            isSame: (Double(days) / unit * 10).rounded() / 10 == stated.face,
            isSure: isSure
        )
    }

    private func lower(_ amount: SumAmount) -> Double {
        switch amount.hedge {
        case .none, .atLeast, .nearly: amount.low
        case .about: amount.low * 0.9
        case .atMost: 0
        }
    }

    private func upper(_ amount: SumAmount) -> Double {
        switch amount.hedge {
        case .none, .atMost: amount.high
        case .about: amount.high * 1.1
        case .nearly: amount.high
        case .atLeast: .greatestFiniteMagnitude
        }
    }

    /// "starts on 3 March 2026, takes six weeks and ends on 14 April 2026".
    private func ends(_ dates: [SumDate], _ length: SumAmount, into found: inout SumFindings) {
        guard length.hedge == .none, !length.isRange, length.low < 10_000,
            length.tokens.lowerBound > dates[0].tokens.upperBound,
            length.tokens.upperBound <= dates[1].tokens.lowerBound,
            !passage.contains(
                sentence,
                anyOf: ["working", "business", "workdays", "sprints", "sprint", "before", "latest", "pause"]
            )
        else { return }
        let opening = sentence.lowerBound ..~ dates[0].tokens.lowerBound
        let middle = dates[0].tokens.upperBound ..~ length.tokens.lowerBound
        let closing = length.tokens.upperBound ..~ dates[1].tokens.lowerBound
        guard
            passage.contains(
                opening,
                anyOf: ["start", "starts", "starting", "begin", "begins", "beginning", "started", "began"]
            ),
            passage.contains(
                middle,
                anyOf: ["takes", "lasts", "runs", "for", "take", "last", "run", "took", "lasted", "ran"]
            ), middle.count <= 8,
            passage.contains(
                closing,
                anyOf: [
                    "end", "ends", "ending", "finish", "finishes", "until", "done", "complete", "ended", "finished",
                ]
            ),
            closing.count <= 8
        else { return }
        let unit = length.unit.dimension.months == 1 ? length.unit.scale * 30.44 : length.unit.scale / 86_400
        let days = Double(dates[1].day - dates[0].day)
        let planned = length.low * unit
        let slack = unit > 2 ? 3.0 : 1.0
        let holds = days >= planned - slack && days <= planned + slack
        // A later end leaves room; only one that comes too soon cannot be.
        guard holds || days < planned else { return }
        let due = dates[0].day + Int(planned.rounded())
        found.note(
            .dates,
            stated: span(dates[1]),
            inputs: [span(dates[0]), length.span],
            value: Double(dates[1].day),
            computed: Double(due),
            text: CalendarDay(number: due).words,
            holds: holds,
            subject: "\(CalendarDay(number: dates[0].day).words) plus \(SumFigureText.text(length))",
            verb: "is"
        )
    }
}
