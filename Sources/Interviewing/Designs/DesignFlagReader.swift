import TextAnalysis

/// Runs the rules that are read in answers to design questions.
struct DesignFlagReader: Sendable {
    /// How often one rule may speak in one answer: more is noise.
    static let most = 3

    private let library: WorkshopLibrary
    private let practice: DesignPractice

    init(library: WorkshopLibrary, practice: DesignPractice) {
        (self.library, self.practice) = (library, practice)
    }

    /// Red flags, worst first, then in the order of the text.
    func findings(in ground: WorkshopGround) -> [Finding] {
        var hits: [Int: [WorkshopHit]] = [:]
        var excuses: [Int: [WorkshopHit]] = [:]
        for hit in ground.hits where ground.reading.sentences[hit.match.sentence].form != .heading {
            switch hit.use {
            case .rule(let index): if !hit.isDenied { hits[index, default: []].append(hit) }
            case .ruleExcuse(let index): excuses[index, default: []].append(hit)
            case .part, .sign, .claim, .against, .resolved, .fact: break
            }
        }
        var findings: [Finding] = []
        for (index, rule) in library.rules.enumerated() where rule.scopes.contains(.design(practice)) {
            let spans = spans(rule.detector, hits[index] ?? [], excuses[index] ?? [], ground)
            findings += spans.prefix(Self.most).map { finding(rule, $0, ground) }
        }
        return findings.sorted { ($1.severity, $0.span, $0.rule) < ($0.severity, $1.span, $1.rule) }
    }

    private func finding(_ rule: ArtifactRule, _ span: TextSpan, _ ground: WorkshopGround) -> Finding {
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
        _ detector: ArtifactDetector,
        _ hits: [WorkshopHit],
        _ excuses: [WorkshopHit],
        _ ground: WorkshopGround
    ) -> [TextSpan] {
        let reading = ground.reading
        switch detector {
        case .text(.phrase(_, _, let unlessQuantity)):
            let excused = Set(excuses.map(\.match.sentence))
            return hits.filter {
                !excused.contains($0.match.sentence)
                    && !(unlessQuantity && reading.notes[$0.match.sentence].hasQuantity)
            }
            .map { ground.clause(around: $0) }
        case .text(.absence(_, _, let reach, let missingQuantity)):
            let missed = hits.filter { hit in
                let range = Self.range(reach, around: hit.match.sentence, of: reading)
                if missingQuantity, range.contains(where: { reading.notes[$0].hasQuantity }) { return false }
                return !excuses.contains { range.contains($0.match.sentence) }
            }
            return missed.prefix(reach == .text ? 1 : Self.most).map { ground.clause(around: $0) }
        case .text(.density(_, let per, let above, let least)):
            let share = Double(hits.count) * Double(per) / Double(max(1, reading.wordCount))
            guard hits.count >= least, share > Double(above), let first = hits.first else { return [] }
            return [ground.clause(around: first)]
        case .lacks(_, let orQuantity):
            guard hits.isEmpty, !(orQuantity && !reading.quantities.isEmpty) else { return [] }
            return [TextSpan(start: 0, end: 0)]
        // Shapes, tables, repetitions and lengths belong to documents.
        case .text(.repetition), .text(.length), .text(.measure), .cells, .alike, .shape: return []
        }
    }

    private static func range(_ reach: Detector.Reach, around sentence: Int, of reading: Reading) -> ClosedRange<Int> {
        let last = max(0, reading.sentences.count - 1)
        switch reach {
        case .sentence: return sentence...sentence
        case .next: return sentence...min(sentence + 1, last)
        case .text: return 0...last
        }
    }
}
