/// `gateway 20 ms, auth 15 ms, database 60 ms, total 95 ms`: a list with its total, in a sentence or in bullets.
struct SumListReader {
    let passage: SumPassage

    private static let totals: Set<String> = [
        "total", "totals", "totalling", "sum", "altogether", "overall", "together", "sums",
    ]
    private static let percentiles: Set<String> = ["p50", "p90", "p95", "p99", "p99.9", "p999"]
    private static let bullets: Set<String> = ["total", "sum", "altogether", "overall", "end-to-end", "together"]

    func read(into found: inout SumFindings) {
        guard passage.amounts.count >= 3 else { return }
        for sentence in passage.block.sentences { inline(sentence, into: &found) }
        if !passage.block.bullets.isEmpty { bulletList(into: &found) }
    }

    /// All figures of a sentence are of one sort, set apart by commas or "and", and one of them is called the total.
    private func inline(_ sentence: Range<Int>, into found: inout SumFindings) {
        let amounts = passage.amounts(in: sentence)
        guard amounts.count >= 3, amounts.count <= 24, let position = position(amounts, sentence) else { return }
        let stated = amounts[position]
        guard position == 0 || position == amounts.count - 1, !found.isJudged(stated) else { return }
        let parts = amounts.filter { $0.tokens != stated.tokens }
        // The total first: "95 ms in total: 20 ms, …"; a bare "Total: 3 + 4" has no figure for it.
        if position == 0 {
            let link = stated.tokens.upperBound ..~ parts[0].firstToken
            guard passage.contains(link, anyOf: [":", "=", "(", "—", "–"]) else { return }
        }
        // Percentiles of one distribution are no parts of each other.
        guard Set(sentence.map { passage.text($0) }.filter { Self.percentiles.contains($0) }).count < 2 else { return }
        guard
            parts.allSatisfy({
                $0.unit.isComparable(with: stated.unit) && $0.sign >= 0 && !$0.unit.isFactor
                    && ($0.unit.dimension != SumDimension() || $0.unit.isPercent || $0.unit.isCount)
            })
        else { return }
        // "12 nodes of 4 cores": figures that stand in other relations than beside one another.
        for (left, right) in zip(parts, parts.dropFirst()) {
            let link = left.tokens.upperBound ..~ right.firstToken
            guard passage.contains(link, anyOf: [",", "and", "plus", "+", ";", "→"]),
                !passage.contains(
                    link,
                    anyOf: passage.contains(link, anyOf: [",", ";"])
                        ? ["to", "from", "than", "times", "*", "or", "which"]
                        : ["to", "from", "of", "than", "per", "times", "*", "at", "or", "(", "which"]
                )
            else { return }
        }
        judge(
            stated,
            parts,
            sentence,
            mayAccuse: mayAccuse(parts, stated, sentence),
            into: &found
        )
    }

    /// Counts are accused only when they count the same things; nothing in the sentence may tell of further parts.
    private func mayAccuse(_ parts: [SumAmount], _ stated: SumAmount, _ range: Range<Int>) -> Bool {
        !passage.contains(range, anyOf: Self.spoilers) && !SumScope.hasUnknown(in: range, passage)
            && (!stated.unit.isCount || parts.allSatisfy { $0.unit.nouns == stated.unit.nouns })
    }

    private static let spoilers: Set<String> = [
        "including", "include", "includes", "excluding", "except", "without", "before", "after", "discount", "other",
        "others", "another",
        "extra", "additional", "also", "tax", "vat", "net", "if", "unless", "would", "parallel", "async",
        "asynchronous", "each", "every",
        "only", "remaining", "rest", "more", "out", "concurrently", "longest", "slowest", "budget", "limit", "target",
        "max", "maximum", "overlap", "overlapping",
    ]

    private func position(_ amounts: [SumAmount], _ sentence: Range<Int>) -> Int? {
        for (index, amount) in amounts.enumerated() {
            let before = max(sentence.lowerBound, amount.firstToken - 4) ..~ amount.firstToken
            let behind = amount.tokens.upperBound ..~ min(sentence.upperBound, amount.tokens.upperBound + 3)
            let reach =
                index > 0 ? max(before.lowerBound, amounts[index - 1].tokens.upperBound) ..~ amount.firstToken : before
            let next =
                index + 1 < amounts.count ? min(behind.upperBound, amounts[index + 1].firstToken) : behind.upperBound
            let isAdding =
                passage.contains(reach, anyOf: ["add", "adds", "adding"]) && passage.contains(reach, anyOf: ["to"])
            if isAdding || passage.contains(reach, anyOf: Self.totals.subtracting(["overall"])) { return index }
            let tail = behind.lowerBound ..~ max(behind.lowerBound, next)
            if passage.contains(tail, anyOf: ["total", "altogether", "together", "overall"]),
                index == 0 || index == amounts.count - 1
            {
                return index
            }
        }
        return nil
    }

    private func judge(
        _ stated: SumAmount,
        _ parts: [SumAmount],
        _ range: Range<Int>,
        mayAccuse: Bool,
        into found: inout SumFindings
    ) {
        guard parts.count >= 2 else { return }
        let low = parts.reduce(0) { $0 + $1.low * $1.unit.scale }
        let high = parts.reduce(0) { $0 + $1.high * $1.unit.scale }
        let isAbout = parts.contains { $0.hedge != .none }
        var slack = parts.reduce(0) { $0 + ($1.isWhole && !$1.unit.isPercent ? 0 : $1.digit * $1.unit.scale / 2) }
        if isAbout { slack = max(slack, high * 0.1) }
        let rule = SumTolerance.Rule.exact(slack: slack)
        var holds = SumTolerance.holds(stated, low ~~ high, rule)
        // Round totals of many milliseconds: "about 100 ms".
        if !holds, stated.hedge != .none { holds = SumTolerance.holds(stated, low ~~ high, .usual) }
        guard holds || mayAccuse else { return }
        let isPessimistic = passage.contains(range, anyOf: Self.percentiles)
        found.judge(
            stated.unit.isPercent ? .hundred : .sum,
            stated,
            from: parts,
            computed: low ~~ high,
            rule: rule,
            holds: holds,
            phrase: SumPhrase(parts.map { SumFigureText.text($0) }.joined(separator: " + "), "is"),
            note: isPessimistic ? "Percentiles added up are pessimistic: all parts are rarely slow at once." : nil
        )
    }

    /// Bullets with one figure each, the last of them the total.
    private func bulletList(into found: inout SumFindings) {
        let block = passage.block
        var parts: [SumAmount] = []
        var isKnown = true
        var first = 0
        for (number, sentence) in block.sentences.enumerated() {
            guard block.bullets.contains(number) else {
                (parts, isKnown) = ([], true)
                first = sentence.upperBound
                continue
            }
            let amounts = passage.amounts(in: sentence)
            let label = passage.text(sentence.lowerBound)
            if Self.bullets.contains(label) {
                let range = first ..~ sentence.upperBound
                if isKnown, amounts.count == 1, let stated = amounts.first, parts.count >= 2, !found.isJudged(stated),
                    parts.allSatisfy({
                        $0.unit.isComparable(with: stated.unit) && $0.unit.sharesNoun(with: stated.unit) && $0.sign >= 0
                            && !$0.unit.isFactor
                    }),
                    stated.unit.period == nil || parts.allSatisfy({ $0.unit.period == stated.unit.period })
                {
                    judge(
                        stated,
                        parts,
                        range,
                        mayAccuse: mayAccuse(parts, stated, range),
                        into: &found
                    )
                }
                (parts, isKnown) = ([], true)
                first = sentence.upperBound
            } else if amounts.count == 1 {
                parts.append(amounts[0])
            } else {
                isKnown = false
            }
            if parts.count > 40 { isKnown = false }
        }
    }
}
