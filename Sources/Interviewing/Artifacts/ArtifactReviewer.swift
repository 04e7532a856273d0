import TextAnalysis

/// Reviews documents: the same text and kind always give the same review. Linear in the length of the text.
public struct ArtifactReviewer: Sendable {
    /// How often one rule may speak in one document: more is noise.
    static let most = 6
    /// Words of running text from which a document must read as English.
    static let leastProse = 40

    private let assessor: Assessor
    private let workshop: Workshop
    private let ruleIndex: [String: Int]

    /// Makes a reviewer from the engine; the workshop is read when it is first made.
    public init(assessor: Assessor) {
        self.assessor = assessor
        workshop = assessor.workshop
        ruleIndex = Dictionary(assessor.library.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// Reads a document and says everything about it.
    public func review(_ submission: ArtifactSubmission) -> ArtifactReview {
        let outline = ArtifactOutline(submission.text)
        let assessment = assessor.assess(
            Submission(id: submission.id, kind: .artifact, text: outline.judged, target: submission.target)
        )
        guard let number = workshop.library.artifacts.firstIndex(where: { $0.type == submission.type }) else {
            return ArtifactReview(
                submission: submission,
                definition: nil,
                outline: outline,
                refusal: assessment.refusal,
                parts: [],
                findings: [],
                wordCount: assessment.reading.wordCount,
                readingEase: nil,
                track: assessment.track
            )
        }
        let definition = workshop.library.artifacts[number]
        let document = ArtifactGround(outline, definition, number: number, workshop)
        let prose = document.reading.sentences.indices.filter { document.isProse($0) }
        let refusal = refusal(assessment.refusal, document, prose: prose)
        let isSilent = refusal == .empty || refusal == .notEnglish || refusal == .disordered
        let findings = isSilent ? [] : own(document) + general(assessment, document)
        return ArtifactReview(
            submission: submission,
            definition: definition,
            outline: outline,
            refusal: refusal,
            parts: document.partReviews,
            findings: FindingOrder.ordered(findings),
            wordCount: document.reading.wordCount,
            readingEase: ReadingEase.of(document.reading, sentences: prose, without: document.code),
            track: assessment.track
        )
    }

    /// Share of English words below which running text is no English; foreign words count against it.
    static let leastEnglish = 0.03

    /// Documents are full of nouns and numbers: what is too clipped for a story may be a sound register.
    private func refusal(_ refusal: Refusal?, _ document: ArtifactGround, prose: [Int]) -> Refusal? {
        switch refusal {
        case nil: return nil
        case .empty: return .empty
        case .tooShort: return .tooShort
        case .notEnglish, .disordered:
            let words = prose.reduce(0) { $0 + document.reading.sentences[$1].tokens.count }
            let isProse = words >= Self.leastProse && words * 2 > document.reading.wordCount
            if refusal == .notEnglish, document.reading.englishShare >= Self.leastEnglish { return nil }
            return isProse ? refusal : nil
        }
    }

    // MARK: - Rules of the workshop

    private func own(_ document: ArtifactGround) -> [Said] {
        var hits = [RuleHits](repeating: RuleHits(), count: workshop.library.rules.count)
        for hit in document.ground.hits {
            switch hit.use {
            case .rule(let index): hits[index].found.append(hit)
            case .ruleExcuse(let index): hits[index].excuses.append(hit)
            case .part, .sign, .claim, .against, .resolved, .fact: break
            }
        }
        let finder = RuleFinder(document: document)
        let scope = ReviewScope.artifact(document.definition.type)
        var findings: [Said] = []
        for (index, rule) in workshop.library.rules.enumerated()
        where rule.scopes.isEmpty || rule.scopes.contains(scope) {
            findings += finder.places(rule, hits[index]).prefix(Self.most)
                .map { Said(finding: ArtifactFinding(rule, $0, document), isWording: rule.detector.isWording) }
        }
        return findings + contradictions(document).map { Said(finding: $0, isWording: false) }
    }

    /// A design document is read for statements that cannot both hold, as an answer is.
    private func contradictions(_ document: ArtifactGround) -> [ArtifactFinding] {
        guard document.definition.type == .design else { return [] }
        let known = workshop.library.contradictions
        return DesignContradictionReader(library: workshop.library).read(document.ground).compactMap { found in
            guard let contradiction = known.first(where: { $0.id == found.id }) else { return nil }
            return ArtifactFinding(
                rule: found.id,
                title: found.title,
                severity: found.severity,
                span: found.claim,
                quote: document.quote(found.claim),
                message: found.message,
                advice: found.advice,
                why: found.why,
                source: found.source,
                trust: contradiction.provenance.trust,
                part: document.part(at: found.claim)
            )
        }
    }

    // MARK: - Rules of the main engine

    private func general(_ assessment: Assessment, _ document: ArtifactGround) -> [Said] {
        assessment.findings.compactMap { finding in
            guard let index = ruleIndex[finding.rule] else { return nil }
            let rule = assessor.library.rules[index]
            // A row of a table is no sentence of prose.
            let sentence = document.sentences(in: finding.span).first
            if case .length(let unit, let above, _) = rule.detector, let sentence {
                if !document.isProse(sentence) { return nil }
                if unit == .wordsInSentence, let above,
                    document.code.words(of: document.reading.sentences[sentence], in: document.reading) <= above
                {
                    return nil
                }
            }
            let said = ArtifactFinding(
                rule: rule.id,
                title: rule.title,
                severity: rule.severity,
                span: finding.span,
                quote: document.quote(finding.span),
                message: finding.message,
                advice: finding.advice,
                why: rule.why,
                source: rule.provenance.source,
                trust: rule.provenance.trust,
                part: document.part(at: finding.span)
            )
            return Said(finding: said, isWording: ArtifactDetector.text(rule.detector).isWording)
        }
    }
}

extension ArtifactFinding {
    /// What a rule of the workshop says about a place.
    init(_ rule: ArtifactRule, _ place: RulePlace, _ document: ArtifactGround) {
        let quote = document.quote(place.span)
        let words = place.words ?? quote
        self.init(
            rule: rule.id,
            title: rule.title,
            severity: rule.severity,
            span: place.span,
            quote: quote,
            message: rule.message.replacing("{quote}", with: words),
            advice: (place.advice.map { "\(rule.advice) \($0)" } ?? rule.advice).replacing("{quote}", with: words),
            why: rule.why,
            source: rule.provenance.source,
            trust: rule.provenance.trust,
            part: place.span.isEmpty ? nil : document.part(at: place.span)
        )
    }
}

extension ArtifactDetector {
    /// Whether it complains of words that stand there, and not of something that is missing.
    fileprivate var isWording: Bool {
        switch self {
        case .text(.phrase), .text(.density): true
        case .text, .lacks, .cells, .alike, .shape: false
        }
    }
}

/// A finding, and whether it complains of the very words it quotes.
struct Said: Sendable {
    let finding: ArtifactFinding
    let isWording: Bool
}

/// The order in which findings are told, and which of two about the same words is kept.
enum FindingOrder {
    static func ordered(_ all: [Said]) -> [ArtifactFinding] {
        let sorted = all.sorted { left, right in
            let (a, b) = (left.finding, right.finding)
            if a.span.start != b.span.start { return a.span.start < b.span.start }
            if a.severity != b.severity { return a.severity > b.severity }
            return (a.span.end, a.rule, a.message) < (b.span.end, b.rule, b.message)
        }
        var kept: [Said] = []
        for said in sorted {
            // Only the last few can overlap: they are in order, and a wording is a few words long.
            let earlier = kept.indices.suffix(12).last { isSame(kept[$0], said) }
            if let earlier {
                if kept[earlier].finding.severity < said.finding.severity { kept[earlier] = said }
            } else {
                kept.append(said)
            }
        }
        return kept.map(\.finding)
    }

    /// Two rules about the same words say one thing twice: the spans share most of both.
    private static func isSame(_ one: Said, _ other: Said) -> Bool {
        guard one.isWording, other.isWording else { return false }
        let (left, right) = (one.finding.span, other.finding.span)
        guard left.overlaps(right) else { return false }
        let shared = min(left.end, right.end) - max(left.start, right.start)
        return shared * 10 >= max(left.length, right.length) * 8
    }
}
