import TextAnalysis

/// Totals, shares, averages, products and dates in tables.
struct SumTableReader {
    let table: SumTable
    private let header: [SumTableCell]
    private let rows: [[SumTableCell]]

    init(table: SumTable) {
        self.table = table
        let reader = SumLayoutReader(document: table.document)
        header = table.header.map { SumTableCell($0, reader: reader) }
        rows = table.rows.map { row in row.map { SumTableCell($0, reader: reader) } }
    }

    private static let totals: Set<String> = ["total", "totals", "sum", "altogether"]
    private static let averages: Set<String> = ["average", "mean", "avg"]
    /// Columns whose figures are not added.
    private static let rates: Set<String> = [
        "rate", "average", "avg", "mean", "median", "unit", "each", "per", "id", "year", "date", "day", "p50", "p90",
        "p95", "p99",
        "availability", "uptime", "score", "rating", "rank", "priority", "margin", "growth", "change", "ratio",
        "factor", "version",
        "probability", "likelihood", "impact", "age", "week", "sprint", "phase", "step", "no", "nr", "index",
        "cumulative", "running",
        "start", "end", "target", "max", "min", "peak", "level",
    ]

    func read(into found: inout SumFindings) {
        guard rows.count <= 2000, header.count <= 40 else { return }
        risks(into: &found)
        ends(into: &found)
        columns(into: &found)
        if rows.count <= 200 { lines(into: &found) }
        hundreds(into: &found)
    }

    private func cell(_ row: Int, _ column: Int) -> SumTableCell? {
        rows[row].indices.contains(column) ? rows[row][column] : nil
    }

    private func label(_ row: Int) -> SumTableCell? {
        rows[row].first { !$0.isBlank }
    }

    private func isTotal(_ row: Int) -> Bool {
        guard let label = label(row), label.words.count <= 4 else { return false }
        return label.words.first.map { Self.totals.contains($0) || $0 == "overall" || $0 == "grand" } ?? false
            || label.words.last.map { Self.totals.contains($0) } ?? false
    }

    private func isSubtotal(_ row: Int) -> Bool {
        label(row)?.words.contains { $0.hasPrefix("subtotal") || $0 == "sub-total" } ?? false
    }

    /// Rows labelled total or average, column by column.
    private func columns(into found: inout SumFindings) {
        var start = 0
        for row in rows.indices {
            let isAverage = label(row).map { $0.words.count <= 3 && $0.has(Self.averages) } ?? false
            guard isTotal(row) || isSubtotal(row) || isAverage else { continue }
            for column in header.indices {
                guard let stated = cell(row, column)?.plain, label(row)?.span != cell(row, column)?.span else {
                    continue
                }
                let above = (start ..~ row).filter {
                    !isTotal($0) && !isSubtotal($0) && !(label($0)?.has(Self.averages) ?? false)
                }
                if isAverage {
                    average(stated, column, above, into: &found)
                } else {
                    total(stated, column, above, row: row, start: start, into: &found)
                }
            }
            if isSubtotal(row) { start = row + 1 }
            if isTotal(row), !isSubtotal(row) { start = row + 1 }
        }
    }

    /// The figures of a column; nil when one of them cannot be added to the others.
    private func figures(_ column: Int, _ above: [Int], like stated: SumAmount) -> [SumAmount]? {
        var figures: [SumAmount] = []
        for row in above {
            guard let cell = cell(row, column) else { continue }
            if cell.isBlank { continue }
            guard let amount = cell.plain, amount.hedge == .none || amount.hedge == .about else { return nil }
            guard amount.unit.isComparable(with: stated.unit) || amount.unit == SumUnit() || stated.unit == SumUnit()
            else { return nil }
            figures.append(amount)
        }
        return figures.count >= 2 ? figures : nil
    }

    private func scale(_ amount: SumAmount, like stated: SumAmount) -> Double {
        amount.unit == SumUnit()
            ? stated.unit.scale
            : stated.unit == SumUnit() ? 1 / amount.unit.scale * amount.unit.scale : amount.unit.scale
    }

    /// The interval of a sum: ranges add at both ends, rounded figures bring half their last digit.
    private func sum(_ figures: [SumAmount], like stated: SumAmount, column: Int) -> (
        range: ClosedRange<Double>, slack: Double
    ) {
        var low = 0.0
        var high = 0.0
        var slack = 0.0
        let isScaled = header[column].words.contains {
            ["k", "m", "bn", "thousand", "thousands", "million", "millions"].contains($0)
        }
        for figure in figures {
            let scale = stated.unit == SumUnit() ? 1 : scale(figure, like: stated)
            let sign = figure.sign < 0 ? -1.0 : 1.0
            low += min(figure.low * sign, figure.high * sign) * scale
            high += max(figure.low * sign, figure.high * sign) * scale
            if !figure.isWhole || figure.unit.isPercent || isScaled || figure.hedge == .about {
                slack += figure.digit / 2 * scale
            }
        }
        return (low ~~ high, figures.contains { $0.hedge == .about } ? max(slack, abs(high) * 0.1) : slack)
    }

    private func total(
        _ stated: SumAmount,
        _ column: Int,
        _ above: [Int],
        row: Int,
        start: Int,
        into found: inout SumFindings
    ) {
        guard let figures = figures(column, above, like: stated) else { return }
        let sum = sum(figures, like: stated, column: column)
        let rule = SumTolerance.Rule.exact(slack: sum.slack)
        let sign = stated.sign < 0 ? -1.0 : 1.0
        let computed = sign > 0 ? sum.range : -sum.range.upperBound ~~ (-sum.range.lowerBound)
        var holds = SumTolerance.holds(stated, computed, rule)
        if !holds {
            // A column of rates or a list of examples is not added; nor is one of which the total is another measure.
            guard !header[column].has(Self.rates), stated.hedge == .none || stated.hedge == .about,
                !isOther(stated, figures)
            else { return }
            guard !stated.unit.isPercent || abs(stated.face - 100) < 0.001 else { return }
            guard above.count == row - start,
                !(label(row)?.has(["including", "incl", "overall", "with", "after", "net", "cumulative"]) ?? false)
            else { return }
            guard !figures.contains(where: { $0.unit.each != nil || $0.unit.isFactor || $0.unit.isPoints }) else {
                return
            }
            // Parts that run beside one another take no longer than the longest.
            if stated.unit.isTime, computed.upperBound > stated.base { return }
            holds = false
        }
        found.judge(
            stated.unit.isPercent && abs(stated.face - 100) < 0.001 ? .hundred : .total,
            stated,
            from: figures,
            computed: computed,
            rule: rule,
            holds: holds,
            phrase: SumPhrase("the \(figures.count) figures of the column \(name(column))", "add up to")
        )
    }

    private func name(_ column: Int) -> String {
        let text = SumFigureText.oneLine(table.document.text(in: header[column].span))
        return text.isEmpty ? "above" : "“\(text)”"
    }

    /// The largest, smallest, last, number or mean of the figures.
    private func isOther(_ stated: SumAmount, _ figures: [SumAmount]) -> Bool {
        let values = figures.map(\.face)
        guard let largest = values.max(), let smallest = values.min(), let last = values.last else { return true }
        let mean = values.reduce(0, +) / Double(values.count)
        return [largest, smallest, last, Double(values.count)].contains(stated.face)
            || abs(mean - stated.face) <= stated.digit
    }

    private func average(_ stated: SumAmount, _ column: Int, _ above: [Int], into found: inout SumFindings) {
        guard let figures = figures(column, above, like: stated) else { return }
        let sum = sum(figures, like: stated, column: column)
        let count = Double(figures.count)
        let computed = sum.range.lowerBound / count ~~ sum.range.upperBound / count
        let holds = SumTolerance.holds(stated, computed, .usual)
        let values = figures.map(\.face)
        // A weighted mean lies between the smallest and the largest.
        if !holds, let low = values.min(), let high = values.max(), stated.face >= low, stated.face <= high {
            guard header.count == 2, figures.allSatisfy(\.isWhole), !header[column].has(Self.rates) else { return }
        }
        found.judge(
            .average,
            stated,
            from: figures,
            computed: computed,
            rule: .usual,
            holds: holds,
            phrase: SumPhrase("the mean of the \(figures.count) figures of the column \(name(column))", "is")
        )
    }

    /// A last column called total: the sum or the product of the cells before it, as most rows have it.
    private func lines(into found: inout SumFindings) {
        guard
            let column = header.lastIndex(where: {
                ($0.words.first.map { Self.totals.contains($0) } ?? false
                    || $0.words.last.map { Self.totals.contains($0) } ?? false) && $0.words.count <= 3
                    || $0.words == ["cost"]
            }), column >= 2
        else { return }
        let isCost = header[column].words == ["cost"]
        var judged:
            [(
                stated: SumAmount, inputs: [SumAmount], sum: ClosedRange<Double>?, slack: Double,
                product: ClosedRange<Double>?
            )] = []
        for row in rows.indices {
            guard let stated = cell(row, column)?.plain, stated.hedge == .none else { continue }
            var inputs: [SumAmount] = []
            var isKnown = true
            for other in 1 ..~ column {
                guard let cell = cell(row, other), !cell.isBlank else { continue }
                if let amount = cell.plain {
                    inputs.append(amount)
                } else if !cell.passage.amounts.isEmpty {
                    isKnown = false
                }
            }
            guard isKnown, inputs.count >= 2, Set((inputs + [stated]).compactMap(\.unit.currency)).count <= 1 else {
                continue
            }
            let isSame = inputs.allSatisfy { $0.unit.isComparable(with: stated.unit) }
            let sum = isSame && !isCost ? sum(inputs, like: stated, column: column) : nil
            let product = SumProduct(inputs: inputs, stated: stated).plain() ?? faceProduct(inputs, stated)
            judged.append((stated, inputs, sum?.range, sum?.slack ?? 0, product))
        }
        let sums = judged.filter { row in
            row.sum.map { SumTolerance.holds(row.stated, $0, .exact(slack: row.slack)) } ?? false
        }.count
        let products = judged.filter { row in row.product.map { SumTolerance.holds(row.stated, $0, .usual) } ?? false }
            .count
        let isSum = sums > products
        let fitting = max(sums, products)
        guard fitting > 0, fitting * 2 >= judged.count else { return }
        for row in judged {
            guard let computed = isSum ? row.sum : row.product else { continue }
            let rule = isSum ? SumTolerance.Rule.exact(slack: row.slack) : .usual
            found.judge(
                isSum ? .total : row.stated.unit.currency != nil ? .cost : .equation,
                row.stated,
                from: row.inputs,
                computed: computed,
                rule: rule,
                holds: SumTolerance.holds(row.stated, computed, rule),
                phrase: SumPhrase(
                    row.inputs.map { SumFigureText.text($0) }.joined(separator: isSum ? " + " : " × "),
                    "is"
                )
            )
        }
    }

    private func faceProduct(_ inputs: [SumAmount], _ stated: SumAmount) -> ClosedRange<Double>? {
        let value = inputs.reduce(1) { $0 * $1.face } * stated.unit.scale
        return value.isFinite ? value ~~ value : nil
    }

    /// Probability × impact = score.
    private func risks(into found: inout SumFindings) {
        func column(_ names: Set<String>) -> Int? { header.firstIndex { $0.has(names) } }
        guard let first = column(["probability", "likelihood", "prob", "p"]),
            let second = column(["impact", "severity", "consequence", "i"]),
            first != second,
            let last = header.lastIndex(where: {
                $0.has(["score", "exposure", "rating", "rank", "p×i", "rpn", "expected"]) || isProductHeader($0)
            }), last != first, last != second
        else { return }
        let third = header.indices.contains { header[$0].has(["detection", "detectability", "occurrence"]) }
        guard !third else { return }
        var judged: [(SumAmount, [SumAmount], ClosedRange<Double>, Bool, Bool)] = []
        for row in rows.indices where !isTotal(row) {
            guard let left = cell(row, first)?.amount, let right = cell(row, second)?.amount,
                let stated = cell(row, last)?.amount,
                !left.isRange, !right.isRange, !stated.isRange,
                Set([left, right, stated].compactMap(\.unit.currency)).count <= 1
            else { continue }
            let value = left.base * right.base
            let face = left.face * right.face
            let isMoney = right.unit.currency != nil || left.unit.isPercent
            let computed = (isMoney ? value : face) * (isMoney ? 1 : stated.unit.scale)
            let rule: SumTolerance.Rule = isMoney || !left.isWhole || !right.isWhole ? .usual : .exact(slack: 0)
            let fits = SumTolerance.holds(stated, computed ~~ computed, rule)
            judged.append((stated, [left, right], computed ~~ computed, fits, stated.face == left.face + right.face))
        }
        let fitting = judged.filter(\.3).count
        let added = judged.filter(\.4).count
        let isNamed = isProductHeader(header[last])
        guard
            isNamed || fitting * 2 >= judged.count && fitting > 0
                || judged.count <= 2 && added == 0 && header[last].has(["score", "exposure"])
        else { return }
        for row in judged {
            found.judge(
                .risk,
                row.0,
                from: row.1,
                computed: row.2,
                rule: row.3 ? .usual : .exact(slack: 0),
                holds: row.3,
                phrase: SumPhrase("\(SumFigureText.text(row.1[0])) × \(SumFigureText.text(row.1[1]))", "is")
            )
        }
    }

    private func isProductHeader(_ cell: SumTableCell) -> Bool {
        cell.passage.tokens.contains { $0.text == "*" } || cell.has(["x"])
    }

    /// Shares without a total row: weights that are meant to add to 100 %.
    private func hundreds(into found: inout SumFindings) {
        guard !rows.indices.contains(where: isTotal) else { return }
        for column in header.indices
        where header[column].has(["weight", "weights", "weighting", "allocation", "split"]) {
            let figures = rows.compactMap { $0.indices.contains(column) ? $0[column].plain : nil }
            guard figures.count >= 3, figures.count == rows.count,
                figures.allSatisfy({ $0.unit.isPercent && !$0.isRange && $0.sign >= 0 }),
                let last = figures.last
            else { continue }
            let sum = figures.reduce(0) { $0 + $1.face }
            let slack = figures.reduce(0) { $0 + $1.digit / 2 }
            let holds = abs(sum - 100) <= slack
            guard holds || sum > 85 && sum < 115 else { continue }
            var stated = last
            stated.unit = SumUnit(isPercent: true)
            found.noteHundred(figures, sum: sum, slack: slack, holds: holds, name: name(column))
        }
    }

    /// Start + duration = end.
    private func ends(into found: inout SumFindings) {
        func column(_ names: Set<String>) -> Int? { header.firstIndex { $0.has(names) } }
        guard let first = column(["start", "starts", "begin", "begins", "from"]),
            let last = column(["end", "ends", "finish", "until", "to"]),
            let middle = column(["duration", "length", "weeks", "days", "months"]), first != last, middle != last,
            middle != first,
            !header[middle].has(["working", "business", "effort"])
        else { return }
        for row in rows.indices {
            guard let left = cell(row, first), let right = cell(row, last), let length = cell(row, middle)?.amount,
                !length.isRange, length.hedge == .none
            else { continue }
            let start = SumDateFinder(document: table.document, tokens: left.passage.tokens).dates(
                in: 0..<left.passage.tokens.count
            )
            let end = SumDateFinder(document: table.document, tokens: right.passage.tokens).dates(
                in: 0..<right.passage.tokens.count
            )
            guard start.count == 1, end.count == 1, start[0].hasYear == end[0].hasYear else { continue }
            var unit = 0.0
            if length.unit.isTime {
                unit = length.unit.dimension.months == 1 ? length.unit.scale * 30.44 : length.unit.scale / 86_400
            } else if length.unit == SumUnit() {
                unit =
                    header[middle].has(["weeks", "wk", "w"])
                    ? 7 : header[middle].has(["days", "d"]) ? 1 : header[middle].has(["months"]) ? 30.44 : 0
            }
            guard unit >= 1 else { continue }
            let days = Double(end[0].day - start[0].day)
            let planned = length.low * unit
            // A week may end on its Friday, both days may be counted, and five working days are a week.
            let slack = unit > 20 ? 4.0 : unit > 2 ? 3.0 : 1.0
            var holds = abs(days - planned) <= slack + (start[0].hasYear ? 0 : 1)
            if unit == 1, !holds {
                let working = Double(
                    CalendarDay.workingDays(
                        from: CalendarDay(number: start[0].day),
                        to: CalendarDay(number: end[0].day)
                    )
                )
                if abs(working - length.low) <= 1 { holds = true }
            }
            guard days > 0, holds || start[0].hasYear else { continue }
            let due = start[0].day + Int(min(planned, 100_000).rounded())
            found.note(
                .dates,
                stated: right.span,
                inputs: [left.span, length.span],
                value: Double(end[0].day),
                computed: Double(due),
                text: CalendarDay(number: due).words,
                holds: holds,
                subject: "\(CalendarDay(number: start[0].day).words) plus \(SumFigureText.text(length))",
                verb: "is"
            )
        }
    }
}
