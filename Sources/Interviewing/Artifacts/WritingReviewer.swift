import TextAnalysis

/// Reads answers to the writing assessment: the same text, question and bank always give the same review.
public struct WritingReviewer: Sendable {
    /// Stories of the bank that are compared word by word at most, the most alike first.
    static let mostKin = 24
    /// How often one rule may speak in one text: more is noise.
    static let most = 3

    private let assessor: Assessor
    private let artifacts: ArtifactReviewer

    /// Makes a reviewer from the engine.
    public init(assessor: Assessor) {
        self.assessor = assessor
        artifacts = ArtifactReviewer(assessor: assessor)
    }

    /// The review of a text.
    ///
    /// - Parameters:
    ///   - prompt: The question; nil when it is no longer known.
    ///   - target: The track that the writer aims at.
    ///   - bank: Stories in use, as they were read before.
    ///   - kin: Those of `kin(of:in:)`, with their words.
    public func review(
        _ text: String,
        to prompt: WritingPrompt?,
        target: Track,
        bank: [StoryDigest] = [],
        kin: [StoryRecord] = []
    ) -> WritingReview {
        let assessment = assess(text, to: prompt, target: target)
        let outline = ArtifactOutline(text)
        let document = artifacts.review(ArtifactSubmission(type: .narrative, text: text, target: target))
        let isRead = assessment.refusal == nil
        return WritingReview(
            text: text,
            refusal: assessment.refusal,
            assessment: assessment,
            shape: Self.shape(of: assessment.story),
            lists: Self.lists(in: outline),
            findings: isRead ? findings(assessment, document) : [],
            sums: isRead ? ArithmeticReader().read(outline.judged) : [],
            probes: isRead ? WritingProbes(library: assessor.library, track: target).probes(of: assessment) : [],
            contradictions: isRead ? Self.contradictions(assessment, bank) : [],
            twins: isRead ? twins(assessment, kin, bank) : [],
            readingEase: document.readingEase
        )
    }

    /// Stories that may tell the same as a text, the most alike first: those worth comparing word by word.
    public func kin(of text: String, in bank: [StoryDigest]) -> [StoryID] {
        let own = FactSheet(assess(text, to: nil, target: .tpm), source: Self.source, title: "")
        let episodes = EpisodeReader([own] + bank.map(\.facts))
        let alike = bank.enumerated().compactMap { place, story -> (Episode, Int)? in
            guard let episode = Self.episode(own, story.facts, episodes), episode > .none else { return nil }
            return (episode, place)
        }
        return alike.sorted { ($1.0.rawValue, $0.1) < ($0.0.rawValue, $1.1) }.prefix(Self.mostKin).map { bank[$0.1].id }
    }

    // MARK: - Reading

    private func assess(_ text: String, to prompt: WritingPrompt?, target: Track) -> Assessment {
        assessor.assess(Submission(kind: .story, text: text, question: prompt?.asks, target: target))
    }

    private static func shape(of story: StoryReading) -> WritingReview.Shape {
        switch story.type {
        case .story: .story
        case .opinion: .argument
        case .pseudoStory, .selfDescription, .none: .neither
        }
    }

    private static func lists(in outline: ArtifactOutline) -> [TextSpan] {
        outline.blocks.compactMap { block in
            switch block.kind {
            case .item: block.span
            case .table(let index): outline.tables[index].span
            case .heading, .paragraph, .quote, .code: nil
            }
        }
    }

    /// What is said of every document and of every story; what is said of the parts of a six-page narrative is not.
    private func findings(_ assessment: Assessment, _ document: ArtifactReview) -> [ArtifactFinding] {
        let general = Set(assessor.library.rules.map(\.id))
        let shapes = Set(assessor.workshop.library.rules.filter { Self.isGeneral($0.detector) }.map(\.id))
        let written = document.findings.filter { general.contains($0.rule) || shapes.contains($0.rule) }
        let told = assessment.findings.compactMap { finding -> ArtifactFinding? in
            guard let rule = assessor.library.rules.first(where: { $0.id == finding.rule }),
                !Self.isForSpeech(rule.detector)
            else { return nil }
            return ArtifactFinding(
                rule: rule.id,
                title: rule.title,
                severity: rule.severity,
                span: finding.span,
                quote: assessment.reading.quote(finding.span),
                message: finding.message,
                advice: finding.advice,
                why: rule.why,
                source: rule.provenance.source,
                trust: rule.provenance.trust,
                part: nil
            )
        }
        // Both readings run most rules; what both find is said once.
        let new = told.filter { finding in
            !written.contains { $0.rule == finding.rule && ($0.span == finding.span || $0.span.overlaps(finding.span)) }
        }
        var counts: [String: Int] = [:]
        return (written + new).sorted(by: Self.precedes).filter { finding in
            counts[finding.rule, default: 0] += 1
            return counts[finding.rule, default: 0] <= Self.most
        }
    }

    /// How long a story should be told aloud says nothing about a text of four pages.
    private static func isForSpeech(_ detector: Detector) -> Bool {
        switch detector {
        case .length(.wordsInText, _, _): true
        case .length, .phrase, .absence, .density, .repetition, .measure: false
        }
    }

    private static func precedes(_ left: ArtifactFinding, _ right: ArtifactFinding) -> Bool {
        (left.span.start, right.severity, left.rule, left.message)
            < (right.span.start, left.severity, right.rule, right.message)
    }

    /// Shapes that any text may have. Sums are shown apart, and lists too.
    private static func isGeneral(_ detector: ArtifactDetector) -> Bool {
        switch detector {
        case .shape(.acronymUndefined, _), .shape(.hardToRead, _): true
        case .shape, .text, .lacks, .cells, .alike: false
        }
    }

    // MARK: - The story bank

    /// The text among the others; it is neither a story nor a résumé.
    private static let source = ConsistencySource.answer(round: 0, question: 0)

    /// Facts that the text tells otherwise than a story; what stories tell differently among themselves has its own page.
    private static func contradictions(_ assessment: Assessment, _ bank: [StoryDigest]) -> [Contradiction] {
        let own = FactSheet(assessment, source: source, title: "This text")
        return ConsistencyReader.compare([own] + bank.map(\.facts)).filter { contradiction in
            contradiction.tellings.contains { $0.source == source }
        }
    }

    private static func episode(_ own: FactSheet, _ other: FactSheet, _ episodes: EpisodeReader) -> Episode? {
        guard let here = own.passages.last, let there = other.passages.last else { return nil }
        return episodes.episode(
            EpisodeReader.Place(sheet: own, passage: here, scope: here.names),
            EpisodeReader.Place(sheet: other, passage: there, scope: there.names)
        )
    }

    private func twins(_ assessment: Assessment, _ kin: [StoryRecord], _ bank: [StoryDigest]) -> [WritingTwin] {
        let own = FactSheet(assessment, source: Self.source, title: "")
        let episodes = EpisodeReader([own] + bank.map(\.facts))
        let print = StoryPrint(assessment)
        return kin.compactMap { record in
            guard let digest = bank.first(where: { $0.id == record.id }) else { return nil }
            let other = assessor.assess(Submission(record, target: nil))
            if print.isSameStory(as: StoryPrint(other)) {
                return WritingTwin(story: record.id, title: record.draft.title, sign: .words)
            }
            guard Self.episode(own, digest.facts, episodes) == .same else { return nil }
            return WritingTwin(story: record.id, title: record.draft.title, sign: .project(record.draft.project))
        }
    }
}
