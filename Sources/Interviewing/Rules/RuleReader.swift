import TextAnalysis

/// Runs every rule that fits the kind of text and the target.
struct RuleReader: Sendable {
    private let library: Library
    private let checks: [Check]

    init(library: Library) {
        self.library = library
        checks = library.rules.enumerated().map { Check($1, index: $0) }
    }

    /// How often one rule may speak in one text: more is noise.
    static let most = 6

    func findings(_ ground: Ground, measures: Measures, target: Track?) -> [Finding] {
        var hits = [[Hit]](repeating: [], count: checks.count)
        var excuses = hits
        for hit in ground.hits {
            switch hit.use {
            case .rule(let index): hits[index].append(hit)
            case .ruleExcuse(let index): excuses[index].append(hit)
            default: break
            }
        }
        var findings: [Finding] = []
        for check in checks where check.reads(ground.kind, target: target) {
            let found = hits[check.index]
            if found.isEmpty, check.needsHit { continue }
            let spans = spans(check.demand, found, excuses[check.index], ground, measures)
            for span in spans.prefix(Self.most) {
                findings.append(finding(library.rules[check.index], span, ground))
            }
        }
        return findings.sorted {
            ($1.severity, $0.span, $0.rule) < ($0.severity, $1.span, $1.rule)
        }
    }

    private func finding(_ rule: Rule, _ span: TextSpan, _ ground: Ground) -> Finding {
        let quote = ground.reading.quote(span)
        return Finding(
            rule: rule.id,
            title: rule.title,
            severity: rule.severity,
            span: span,
            message: rule.message.replacing("{quote}", with: quote),
            advice: rule.advice.replacing("{quote}", with: quote)
        )
    }

    private func spans(
        _ demand: Check.Demand,
        _ hits: [Hit],
        _ excuses: [Hit],
        _ ground: Ground,
        _ measures: Measures
    ) -> [TextSpan] {
        let reading = ground.reading
        switch demand {
        case .phrase(let unlessQuantity):
            let excused = Set(excuses.map(\.match.sentence))
            return hits.filter {
                !excused.contains($0.match.sentence)
                    && !(unlessQuantity && reading.notes[$0.match.sentence].hasQuantity)
            }
            .map { reading.span(of: $0.match) }
        case .absence(let reach, let missingQuantity):
            return hits.filter { hit in
                let sentence = hit.match.sentence
                let range: ClosedRange<Int>
                switch reach {
                case .sentence: range = sentence...sentence
                case .next: range = sentence...min(sentence + 1, reading.sentences.count - 1)
                case .text: range = 0...max(0, reading.sentences.count - 1)
                }
                if missingQuantity, range.contains(where: { reading.notes[$0].hasQuantity }) { return false }
                return !excuses.contains { range.contains($0.match.sentence) }
            }
            .prefix(reach == .text ? 1 : Self.most).map { reading.span(of: $0.match) }
        case .density(let per, let above, let least):
            guard hits.count >= least, let first = hits.first, reading.wordCount > 0 else { return [] }
            let rate = Double(hits.count) * Double(per) / Double(reading.wordCount)
            return rate > above ? [reading.span(of: first.match)] : []
        case .repetition(let above):
            return hits.count > above ? [reading.span(of: hits[above].match)] : []
        case .repeatedOpening(let above):
            return repeatedOpening(reading, above: above).map { [$0] } ?? []
        case .length(let unit, let above, let below):
            return lengths(reading, unit: unit, above: above, below: below)
        case .measure(let measure, let above, let below, let least):
            guard reading.wordCount >= least, let value = measures.value(of: measure) else { return [] }
            let isOut = above.map { value > $0 } ?? false || below.map { value < $0 } ?? false
            return isOut ? [measures.span(of: measure)] : []
        }
    }

    private func repeatedOpening(_ reading: Reading, above: Int) -> TextSpan? {
        var counts: [UInt64: Int] = [:]
        for sentence in reading.sentences where sentence.form == .bullet && sentence.tokens.count > 3 {
            let first = reading.tokens[sentence.tokens.lowerBound]
            counts[first.hash, default: 0] += 1
            if counts[first.hash, default: 0] > above { return first.span }
        }
        return nil
    }

    private func lengths(_ reading: Reading, unit: Detector.Unit, above: Int?, below: Int?) -> [TextSpan] {
        func isOut(_ count: Int) -> Bool { above.map { count > $0 } ?? false || below.map { count < $0 } ?? false }
        switch unit {
        case .wordsInText:
            let first = reading.sentences.first?.span ?? TextSpan(start: 0, end: 0)
            return isOut(reading.wordCount) ? [first] : []
        case .wordsInSentence:
            return reading.sentences.filter { $0.form != .heading && isOut($0.tokens.count) }.map(\.span)
        }
    }
}

extension RuleReader {
    /// What a run needs of a rule, without its phrases: small, so that looking at a hundred rules costs nothing.
    fileprivate struct Check: Sendable {
        let index: Int
        let demand: Demand
        private let kinds: Set<TextKind>
        private let target: Track?

        enum Demand: Sendable {
            case phrase(unlessQuantity: Bool)
            case absence(Detector.Reach, missingQuantity: Bool)
            case density(per: Int, above: Double, least: Int)
            case repetition(above: Int)
            case repeatedOpening(above: Int)
            case length(Detector.Unit, above: Int?, below: Int?)
            case measure(Measure, above: Double?, below: Double?, least: Int)
        }

        init(_ rule: Rule, index: Int) {
            self.index = index
            kinds = Set(rule.on)
            target = rule.target
            switch rule.detector {
            case .phrase(_, _, let unlessQuantity): demand = .phrase(unlessQuantity: unlessQuantity)
            case .absence(_, _, let reach, let quantity): demand = .absence(reach, missingQuantity: quantity)
            case .density(_, let per, let above, let least): demand = .density(per: per, above: above, least: least)
            case .repetition(nil, let above): demand = .repeatedOpening(above: above)
            case .repetition(_, let above): demand = .repetition(above: above)
            case .length(let unit, let above, let below): demand = .length(unit, above: above, below: below)
            case .measure(let measure, let above, let below, let least):
                demand = .measure(measure, above: above, below: below, least: least)
            }
        }

        func reads(_ kind: TextKind, target wanted: Track?) -> Bool {
            (target == nil || target == wanted) && kinds.contains(kind)
        }

        /// Whether nothing can be found where no phrase matched.
        var needsHit: Bool {
            switch demand {
            case .phrase, .absence, .density, .repetition: true
            case .repeatedOpening, .length, .measure: false
            }
        }
    }
}
