import Interviewing
import TextAnalysis

/// The fields of the review of a design.
struct DesignReviewModel {
    let address: String
    let practiceName: String
    let name: String
    let subtitle: String
    let prompt: String
    let again: Again?
    let refused: String?
    let says: DesignVerdict?
    let step: DesignNext?
    let dimensions: [DesignDimensionLine]
    let hasContradictions: Bool
    let contradictions: [DesignClash]
    let hasSums: Bool
    let wrongSums: [SumLine]
    let rightSums: [SumLine]
    let rightCount: String?
    let flags: [FlagLine]
    let hasFlags: Bool
    let facts: DesignFacts
    let listens: [String]
    let limits: [String]
    let hasDrawings: Bool
    let drawings: [DrawingModel]
    let answer: String
    let wordCount: Int
    let outlineTaken: Bool

    struct Again {
        let prompt: String
        let level: String
    }

    init(_ record: DesignRecord, _ question: DesignPrompt?, shell: Shell) {
        let session = record.session
        address = Page.design(record.number).path
        practiceName = question?.practice.noun ?? "Design"
        name = question?.title ?? "Design"
        prompt = question?.asks ?? "This question is no longer in the content, so it cannot be reviewed."
        subtitle = Self.subtitle(session, shell: shell)
        again = question.map { Again(prompt: $0.id, level: session.level.rawValue) }
        outlineTaken = session.tookOutline
        answer = session.answer.text
        listens = question?.listens ?? []
        let review = question.map {
            DesignReviewer(assessor: shell.site.workspace.assessor).review(session, of: $0)
        }
        facts = DesignFacts(session, question, unused: review?.unused ?? [])
        refused = review.flatMap(\.refusalSentence)
        let isRead = review != nil && refused == nil
        let quote = Quoting(answer)
        wordCount = answer.split(whereSeparator: \.isWhitespace).count
        says = isRead ? review.map { DesignVerdict($0, quote) } : nil
        step = isRead ? review?.next.map(DesignNext.init) : nil
        dimensions = review?.ratings.map { DesignDimensionLine($0, level: session.level) } ?? []
        contradictions = review?.contradictions.map { DesignClash($0, quote) } ?? []
        hasContradictions = !contradictions.isEmpty
        let sums = review?.estimates ?? []
        wrongSums = sums.filter { $0.verdict == .wrong }.map { SumLine($0, quote) }
        rightSums = sums.filter { $0.verdict == .right }.map { SumLine($0, quote) }
        rightCount = rightSums.isEmpty ? nil : Counted.words(rightSums.count, "sum")
        hasSums = !sums.isEmpty
        flags = review?.findings.map { FlagLine($0, quote, shell: shell) } ?? []
        hasFlags = !flags.isEmpty
        limits = review?.limits.map(\.sentence) ?? []
        drawings = isRead ? Drawing.all(in: ArtifactOutline(answer)).map(DrawingModel.init) : []
        hasDrawings = !drawings.isEmpty
    }

    /// `L6 · begun on 23 November 2026, 45 minutes`
    private static func subtitle(_ session: DesignSession, shell: Shell) -> String {
        let time = session.minutes.map { "\($0) minutes" } ?? "without a clock"
        return "\(session.level.rawValue) · begun on \(shell.day(session.started)), \(time)"
    }
}

/// Cuts quotes from one text, on one line.
struct Quoting {
    private let document: Document

    init(_ text: String) { document = Document(text) }

    func callAsFunction(_ span: TextSpan) -> String {
        document.text(in: span).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
