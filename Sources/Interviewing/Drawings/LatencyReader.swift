import TextAnalysis

/// A latency budget in a text: a table of parts, a list of them, or a sum in a sentence.
struct LatencyReader {
    private let source: DrawingSource

    init(_ source: DrawingSource) { self.source = source }

    /// The first budget of the text; nil when no two parts with a time stand together.
    func budget() -> LatencyBudget? {
        for table in source.tables {
            if let budget = budget(of: table) { return budget }
        }
        return budgetOfList() ?? budgetOfSentence()
    }

    private static let words = ["latency", "response time", "round trip", "p99", "p95", "p50", "p90", "time budget"]

    private static func isAboutLatency(_ folded: String) -> Bool { words.contains(where: folded.contains) }

    // MARK: - Tables

    private func budget(of table: DrawingSource.Table) -> LatencyBudget? {
        let folded = table.headings.map(\.folded)
        let units = folded.map { Self.unit(ofHeading: $0) }
        // Of several columns the budget, then the slowest requests, then any in milliseconds.
        let wanted = ["budget", "p99", "p95", "latency", "time", "p90", "p50", "ms"]
        let columns = table.headings.indices.filter { column in
            table.rows.lazy.compactMap { table.cell($0, column).flatMap { Self.figure($0, unit: units[column]) } }
                .prefix(2).count > 1
        }
        let heading = wanted.lazy.compactMap { word in
            columns.first { folded[$0].split(separator: " ").contains(Substring(word)) }
        }.first
        guard let column = heading ?? columns.first else { return nil }
        guard units[column] != nil || Self.isAboutLatency(table.section) || folded.contains(where: Self.isAboutLatency)
        else { return nil }
        guard let name = table.headings.indices.first(where: { !columns.contains($0) && $0 != column }) else {
            return nil
        }
        return collect(
            table.rows.lazy.compactMap { row in
                guard let part = table.cell(row, name), let cell = table.cell(row, column) else { return nil }
                return Self.figure(cell, unit: units[column]).map { (part, $0) }
            },
            section: table.section
        )
    }

    /// Milliseconds in the unit that a heading names.
    private static func unit(ofHeading folded: String) -> Double? {
        let words = folded.split(separator: " ")
        if words.contains("ms") || words.contains("milliseconds") { return 1 }
        return words.contains("seconds") ? 1000 : nil
    }

    // MARK: - Lists and sentences

    private func budgetOfList() -> LatencyBudget? {
        let groups = Dictionary(grouping: source.lines.indices.filter { source.lines[$0].kind == .item }) {
            source.lines[$0].section
        }
        let order = groups.keys.sorted { (groups[$0]?.first ?? 0) < (groups[$1]?.first ?? 0) }
        for section in order {
            let isAbout =
                Self.isAboutLatency(section)
                || source.lines.contains {
                    $0.section == section && $0.kind == .paragraph && Self.isAboutLatency(source.words($0.span).folded)
                }
            guard isAbout, let items = groups[section] else { continue }
            let parts = items.lazy.compactMap { part(source.words(source.lines[$0].span)) }
            if let budget = collect(parts, section: section), budget.isPlain { return budget }
        }
        return nil
    }

    /// "Gateway 20 ms + service 60 ms = 80 ms", or "a latency budget of 200 ms: 20 ms gateway, 60 ms service".
    private func budgetOfSentence() -> LatencyBudget? {
        for (text, section) in source.sentences where text.text.contains("ms") || text.text.contains("millisecond") {
            if text.text.contains("+") {
                let sides = source.pieces(text.span, at: ["="])
                let terms = sides.first.map { source.pieces($0.span, at: ["+"]) } ?? []
                var parts = terms.compactMap(part)
                if parts.count > 1, parts.count == terms.count {
                    if sides.count > 1, let total = MillisecondReader.figures(in: sides[1], source.document).first {
                        parts.append((DrawnText("total", total.text.span), total))
                    }
                    if let budget = collect(parts, section: section) { return budget }
                }
            }
            guard Self.isAboutLatency(text.folded) || text.folded.contains("budget") else { continue }
            let sides = source.pieces(text.span, at: [": "])
            guard sides.count == 2 else { continue }
            let parts = source.pieces(sides[1].span, at: [", and ", ", ", "; ", " and "]).compactMap(part)
            if parts.count > 2, let budget = collect(parts, section: section) { return budget }
        }
        return nil
    }

    /// "Gateway: 20 ms", "20 ms for the gateway", "gateway (20 ms)": a name and exactly one time.
    private func part(_ text: DrawnText) -> (DrawnText, LatencyBudget.Figure)? {
        let figures = MillisecondReader.figures(in: text, source.document)
        guard let figure = figures.first, figures.count == 1 else { return nil }
        let before = source.pieces(
            .init(start: text.span.start, end: figure.text.span.start),
            at: [": ", ":", " (", " — ", " – ", " - ", "=", "≤", "<"]
        )
        let after = source.pieces(.init(start: figure.text.span.end, end: text.span.end), at: [")", ",", ";", "."])
        // "At p99, gateway 20 ms": the name stands next to its time.
        let named = before.first.map { source.pieces($0.span, at: [", "]).last ?? $0 }
        guard let name = named ?? after.first, name.folded.split(separator: " ").count <= 9, !name.folded.isEmpty
        else { return nil }
        return (Self.withoutLead(name, source), figure)
    }

    private static func withoutLead(_ name: DrawnText, _ source: DrawingSource) -> DrawnText {
        var name = name
        for word in ["for", "in", "the", "on"] {
            if let rest = source.split(name, at: [word]), rest.before.text.isEmpty, !rest.after.text.isEmpty {
                name = rest.after
            }
        }
        return name
    }

    // MARK: - Total and limit

    private func collect(_ found: some Sequence<(DrawnText, LatencyBudget.Figure)>, section: String) -> LatencyBudget? {
        var parts: [LatencyBudget.Part] = []
        var total: LatencyBudget.Figure?
        var limit: LatencyBudget.Figure?
        var leftOut = 0
        for (name, figure) in found {
            let words = Set(name.folded.split(separator: " ").map(String.init))
            if !words.isDisjoint(with: ["total", "sum", "overall"]) || name.folded.hasPrefix("end to end") {
                total = total ?? figure
            } else if !words.isDisjoint(with: ["limit", "target", "slo", "sla", "goal", "ceiling"])
                || name.folded == "budget"
            {
                limit = limit ?? figure
            } else if Self.isMeasure(words) {
                // "p50 90 ms, p99 900 ms" measures one way twice.
                continue
            } else if parts.count < LatencyBudget.most {
                parts.append(LatencyBudget.Part(name: name, figure: figure))
            } else {
                leftOut += 1
            }
        }
        guard parts.count > 1 else { return nil }
        let largest = parts.map(\.figure.milliseconds).max() ?? 0
        limit = limit ?? self.limit(section: section, parts: parts).flatMap { $0.milliseconds >= largest ? $0 : nil }
        return LatencyBudget(parts: parts, total: total, limit: limit, leftOut: leftOut)
    }

    private static func isMeasure(_ words: Set<String>) -> Bool {
        !words.isDisjoint(with: [
            "p50", "p90", "p95", "p99", "p999", "median", "mean", "average", "before", "after", "baseline", "from",
        ])
    }

    /// A limit that a sentence of the section states, or one anywhere that speaks of the whole way.
    private func limit(section: String, parts: [LatencyBudget.Part]) -> LatencyBudget.Figure? {
        let taken = Set(parts.map(\.figure.text.span))
        let bounds = ["limit", "budget", "target", "under", "below", "within", "at most", "no more than", "less than"]
        for isSame in [true, false] {
            for sentence in source.sentences where (sentence.section == section) == isSame {
                let folded = " " + sentence.text.folded + " "
                guard
                    bounds.contains(where: { folded.contains(" " + $0 + " ") }) || sentence.text.text.contains("<")
                        || sentence.text.text.contains("≤"),
                    isSame || folded.contains(" end to end ") && Self.isAboutLatency(folded)
                else { continue }
                let figures = MillisecondReader.figures(in: sentence.text, source.document)
                if let figure = figures.first(where: { !taken.contains($0.text.span) }) { return figure }
            }
        }
        return nil
    }

    private static func figure(_ cell: DrawnText, unit: Double?) -> LatencyBudget.Figure? {
        MillisecondReader.value(of: cell.text, unit: unit).map { LatencyBudget.Figure(milliseconds: $0, text: cell) }
    }
}

extension LatencyBudget {
    /// Two times in a list may be anything; with a total, a limit or a third they are parts.
    fileprivate var isPlain: Bool { parts.count > 2 || total != nil || limit != nil }
}
