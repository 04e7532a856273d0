public import Interviewing
import TextAnalysis

/// The review of a design in JSON. Every quote is cut from the answer as Markdown, which `text` holds.
///
/// Every `start` and `end` is an offset in UTF-8 bytes of `text`.
public struct DesignReviewJSON: Encodable, Sendable {
    let practice: DesignPractice
    let level: Level
    let text: String
    /// Why nothing is judged; absent where something is.
    let refusal: Refusal?
    /// Ratings at the level's bar or above, and how many the level asks for.
    let met: Int
    let asked: Int
    /// Share of what was possible, 0…1.
    let share: Double
    let sides: [SideJSON]
    let track: TrackJSON?
    /// Says that it may be the answer to another question; absent where nothing speaks for that.
    let beside: String?
    let dimensions: [DimensionJSON]
    let contradictions: [ContradictionJSON]
    let findings: [FindingJSON]
    let sums: [SumJSON]
    let unused: [String]
    let next: NextJSON?
    let limits: [String]

    struct QuoteJSON: Encodable, Sendable {
        let start: Int
        let end: Int
        let quote: String

        init(_ span: TextSpan, in document: Document) {
            (start, end, quote) = (span.start, span.end, document.text(in: span))
        }
    }

    struct SideJSON: Encodable, Sendable {
        let axis: DesignAxis
        let share: Double
        let weight: Double
    }

    struct TrackJSON: Encodable, Sendable {
        let fit: DesignTrackReading.Fit
        let verdict: Verdict
        let sentence: String
        let quotes: [QuoteJSON]
    }

    struct DimensionJSON: Encodable, Sendable {
        let id: String
        let number: Int
        let title: String
        let axis: DesignAxis
        /// 0…4.
        let rating: Int
        /// 0…4; absent where the level asks nothing.
        let bar: Int?
        let standing: DesignRating.Standing
        let anchor: String
        let quotes: [QuoteJSON]
        let missing: [String]
    }

    struct ContradictionJSON: Encodable, Sendable {
        let id: String
        let title: String
        let severity: Severity
        let claim: QuoteJSON
        let against: QuoteJSON?
        let message: String
        let advice: String
        let why: String
        let source: [String]
    }

    struct FindingJSON: Encodable, Sendable {
        let rule: String
        let title: String
        let severity: Severity
        let start: Int
        let end: Int
        let quote: String
        let message: String
        let advice: String
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
        let quote: String
    }

    struct NextJSON: Encodable, Sendable {
        let dimension: String
        let title: String
        let rating: Int
        let target: Int
        let anchor: String
        /// What reaching it adds to the share, 0…1.
        let gain: Double
    }

    /// Takes a review.
    public init(_ review: DesignReview) {
        let document = Document(review.text)
        (practice, level, text, refusal) = (review.practice, review.level, review.text, review.refusal)
        (met, asked, share) = (review.met, review.asked, review.share.short)
        sides = review.sides.map { SideJSON(axis: $0.axis, share: $0.share.short, weight: $0.weight.short) }
        track =
            review.refusal == nil
            ? TrackJSON(
                fit: review.track.fit,
                verdict: review.track.verdict,
                sentence: review.track.sentence,
                quotes: review.track.quotes.map { QuoteJSON($0, in: document) }
            ) : nil
        beside = review.beside
        dimensions = review.ratings.map { DimensionJSON($0, in: document) }
        contradictions = review.contradictions.map { ContradictionJSON($0, in: document) }
        findings = review.findings.map { FindingJSON($0, in: document) }
        sums = review.estimates.map { SumJSON($0, in: document) }
        unused = review.unused.map(\.says)
        next = review.next.map(NextJSON.init)
        limits = review.limits.map(\.sentence)
    }
}

extension DesignReviewJSON.DimensionJSON {
    fileprivate init(_ rating: DesignRating, in document: Document) {
        (id, number, title, axis) = (rating.dimension, rating.number, rating.title, rating.axis)
        (self.rating, bar, standing, anchor) = (rating.rating, rating.bar, rating.standing, rating.anchor)
        quotes = rating.evidence.map { DesignReviewJSON.QuoteJSON($0.span, in: document) }
        missing = rating.missing
    }
}

extension DesignReviewJSON.ContradictionJSON {
    fileprivate init(_ reading: ContradictionReading, in document: Document) {
        (id, title, severity) = (reading.id, reading.title, reading.severity)
        claim = DesignReviewJSON.QuoteJSON(reading.claim, in: document)
        against = reading.against.map { DesignReviewJSON.QuoteJSON($0, in: document) }
        (message, advice, why, source) = (reading.message, reading.advice, reading.why, reading.source)
    }
}

extension DesignReviewJSON.FindingJSON {
    fileprivate init(_ finding: Finding, in document: Document) {
        (rule, title, severity) = (finding.rule, finding.title, finding.severity)
        (start, end) = (finding.span.start, finding.span.end)
        quote = document.text(in: finding.span)
        (message, advice) = (finding.message, finding.advice)
    }
}

extension DesignReviewJSON.SumJSON {
    fileprivate init(_ finding: ArithmeticFinding, in document: Document) {
        (kind, verdict) = (finding.kind.rawValue, finding.verdict.rawValue)
        (stated, recomputed) = (finding.statedText, finding.recomputedText)
        (sentence, note) = (finding.sentence, finding.note)
        (start, end) = (finding.span.start, finding.span.end)
        quote = document.text(in: finding.span)
    }
}

extension DesignReviewJSON.NextJSON {
    fileprivate init(_ step: DesignStep) {
        (dimension, title, rating) = (step.dimension, step.title, step.rating)
        (target, anchor, gain) = (step.target, step.anchor, step.gain.short)
    }
}
