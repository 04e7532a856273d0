public import Interviewing
import TextAnalysis

/// A question of the writing assessment in JSON.
public struct WritingPromptJSON: Encodable, Sendable {
    let id: String
    let title: String
    let matter: WritingPrompt.Matter
    let asks: String

    /// Takes a question.
    public init(_ prompt: WritingPrompt) {
        (id, title, matter, asks) = (prompt.id, prompt.title, prompt.matter, prompt.asks)
    }
}

/// An answer to the writing assessment in JSON.
public struct WritingJSON: Encodable, Sendable {
    let number: Int
    /// Names the state that the next save is based on.
    let version: Int
    let prompt: String
    let text: String
    let characters: Int
    let most: Int
    let begun: String
    /// Absent without a clock.
    let minutes: Int?
    /// Of an answer under way with a clock.
    let secondsLeft: Int?
    /// Absent while it is being written.
    let handedIn: String?

    /// Takes a record with its assignment.
    public init(_ record: ArtifactRecord, _ assignment: WritingAssignment, at time: Timestamp) {
        (number, version, prompt) = (record.number, record.version, assignment.prompt)
        (text, characters, most) = (record.draft.text, record.draft.text.count, WritingAssignment.mostCharacters)
        (begun, minutes) = (assignment.begun.isoText, assignment.minutes)
        secondsLeft = assignment.handedIn == nil ? assignment.secondsLeft(at: time) : nil
        handedIn = assignment.handedIn?.isoText
    }
}

/// The review of an answer to the writing assessment in JSON.
///
/// Every `start` and `end` is an offset in UTF-8 bytes of the text.
public struct WritingReviewJSON: Encodable, Sendable {
    let number: Int
    /// Why nothing is judged; absent where something is.
    let refusal: Refusal?
    let shape: WritingReview.Shape
    /// Items of lists and tables, of which prose has none.
    let lists: [QuoteJSON]
    let verdict: Verdict
    let low: Level?
    let high: Level?
    let scorecard: [MarkJSON]
    let probes: [ProbeJSON]
    let findings: [FindingJSON]
    let twins: [TwinJSON]
    let contradictions: [ContradictionJSON]

    struct QuoteJSON: Encodable, Sendable {
        let start: Int
        let end: Int
        let quote: String
    }

    struct MarkJSON: Encodable, Sendable {
        let criterion: Criterion.Name
        /// 0…4; absent where too little was said.
        let rating: Double?
        let quotes: [String]
    }

    struct ProbeJSON: Encodable, Sendable {
        let group: String
        let asks: String
        let why: String
        let pressing: Bool
        let quote: String?
    }

    struct FindingJSON: Encodable, Sendable {
        let rule: String
        let severity: Severity
        let start: Int
        let end: Int
        let quote: String
        let message: String
        let advice: String
        let trust: Trust
    }

    struct TwinJSON: Encodable, Sendable {
        let story: String
        let title: String
        /// Absent where the words or numbers are the same.
        let project: String?
    }

    struct ContradictionJSON: Encodable, Sendable {
        let subject: String
        let tellings: [TellingJSON]
    }

    struct TellingJSON: Encodable, Sendable {
        /// Absent for the text itself.
        let story: String?
        let number: String
        let quote: String
    }

    /// Takes a review.
    public init(_ review: WritingReview, of number: Int) {
        let document = Document(review.text)
        self.number = number
        (refusal, shape) = (review.refusal, review.shape)
        lists = review.lists.map { QuoteJSON(start: $0.start, end: $0.end, quote: document.text(in: $0)) }
        verdict = review.assessment.track.verdict
        (low, high) = (review.assessment.level.low, review.assessment.level.high)
        scorecard = review.assessment.scorecard.map {
            MarkJSON(criterion: $0.criterion, rating: $0.rating, quotes: $0.strongest(3).map(\.quote))
        }
        probes = review.probes.map {
            ProbeJSON(group: $0.group, asks: $0.asks, why: $0.why, pressing: $0.isPressing, quote: $0.quote?.quote)
        }
        findings = review.findings.map(FindingJSON.init)
        twins = review.twins.map(TwinJSON.init)
        contradictions = review.contradictions.map { contradiction in
            ContradictionJSON(subject: contradiction.subject, tellings: contradiction.tellings.map(TellingJSON.init))
        }
    }
}

extension WritingReviewJSON.FindingJSON {
    fileprivate init(_ finding: ArtifactFinding) {
        (rule, severity, trust) = (finding.rule, finding.severity, finding.trust)
        (start, end, quote) = (finding.span.start, finding.span.end, finding.quote)
        (message, advice) = (finding.message, finding.advice)
    }
}

extension WritingReviewJSON.TwinJSON {
    fileprivate init(_ twin: WritingTwin) {
        (story, title) = (twin.story.text, twin.title)
        switch twin.sign {
        case .project(let name): project = name
        case .words: project = nil
        }
    }
}

extension WritingReviewJSON.TellingJSON {
    fileprivate init(_ telling: Telling) {
        switch telling.source {
        case .story(let id): story = id.text
        case .resume, .answer: story = nil
        }
        (number, quote) = (telling.number, telling.quote)
    }
}
