public import Interviewing
import TextAnalysis

/// The review of a document in JSON: its parts, what was found, its sums, the track its evidence supports.
///
/// Every `start` and `end` is an offset in UTF-8 bytes of the text; a judgement of the whole has an empty quote and
/// stands at 0.
public struct ArtifactReviewJSON: Encodable, Sendable {
    let type: ArtifactType
    /// Why its sentences are not judged; absent where they are.
    let refusal: Refusal?
    let words: Int
    /// The words a document of this kind should have; absent where the kind is not known.
    let length: Length?
    /// Flesch's measure; absent below 100 words of running text.
    let readingEase: Double?
    let counts: Counts
    let parts: [PartJSON]
    let findings: [FindingJSON]
    let sums: [SumJSON]
    let track: TrackJSON

    struct Length: Encodable, Sendable {
        let least: Int
        let most: Int
    }

    struct Counts: Encodable, Sendable {
        let problem: Int
        let warning: Int
        let note: Int
    }

    struct PartJSON: Encodable, Sendable {
        let id: String
        let title: String
        let need: ArtifactPart.Need
        /// One of `sound`, `thin`, `missing`, `out-of-place`.
        let verdict: String
        let words: Int
        let start: Int?
        let end: Int?
        let quote: String?

        init(_ review: ArtifactPartReview) {
            (id, title, need) = (review.part.id, review.part.title, review.part.need)
            (verdict, words) = (review.verdict.rawValue, review.wordCount)
            (start, end) = (review.span?.start, review.span?.end)
            quote = review.span == nil ? nil : review.quote
        }
    }

    struct FindingJSON: Encodable, Sendable {
        let rule: String
        let title: String
        let severity: Severity
        let part: String?
        let start: Int
        let end: Int
        let quote: String
        let message: String
        let advice: String
        let why: String
        let source: [String]
        let trust: Trust

        init(_ finding: ArtifactFinding) {
            (rule, title, severity, part) = (finding.rule, finding.title, finding.severity, finding.part)
            (start, end, quote) = (finding.span.start, finding.span.end, finding.quote)
            (message, advice, why) = (finding.message, finding.advice, finding.why)
            (source, trust) = (finding.source, finding.trust)
        }
    }

    struct SumJSON: Encodable, Sendable {
        let kind: String
        let verdict: String
        let stated: String
        let recomputed: String
        let sentence: String
        let note: String?
        let start: Int
        let end: Int

        init(_ finding: ArithmeticFinding) {
            (kind, verdict) = (finding.kind.rawValue, finding.verdict.rawValue)
            (stated, recomputed) = (finding.statedText, finding.recomputedText)
            (sentence, note) = (finding.sentence, finding.note)
            (start, end) = (finding.span.start, finding.span.end)
        }
    }

    struct TrackJSON: Encodable, Sendable {
        let verdict: Verdict
        let shares: Shares
        let evidence: [EvidenceJSON]

        struct Shares: Encodable, Sendable {
            let tpm: Double
            let pgm: Double
            let coordination: Double
        }

        struct EvidenceJSON: Encodable, Sendable {
            let leaning: Leaning
            let start: Int
            let end: Int
            let quote: String
        }
    }

    /// Takes a review.
    public init(_ review: ArtifactReview) {
        type = review.submission.type
        refusal = review.refusal
        words = review.wordCount
        length = review.definition.map { Length(least: $0.length.lowerBound, most: $0.length.upperBound) }
        readingEase = review.readingEase?.short
        func count(_ severity: Severity) -> Int { review.findings.count { $0.severity == severity } }
        counts = Counts(problem: count(.problem), warning: count(.warning), note: count(.note))
        parts = review.parts.map(PartJSON.init)
        findings = review.findings.map(FindingJSON.init)
        sums = ArithmeticReader().read(review.submission.text).map(SumJSON.init)
        let shares = review.track.shares
        track = TrackJSON(
            verdict: review.track.verdict,
            shares: TrackJSON.Shares(
                tpm: shares.tpm.short,
                pgm: shares.pgm.short,
                coordination: shares.coordination.short
            ),
            evidence: review.track.evidence.map {
                TrackJSON.EvidenceJSON(
                    leaning: $0.leaning,
                    start: $0.evidence.span.start,
                    end: $0.evidence.span.end,
                    quote: $0.evidence.quote
                )
            }
        )
    }
}
