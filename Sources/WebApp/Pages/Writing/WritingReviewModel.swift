import Interviewing
import TextAnalysis

/// The fields of the review of a written answer.
struct WritingReviewModel {
    let name: String
    let prompt: String
    let subtitle: String
    let refused: String?
    let again: String?
    let shape: ShapeBanner?
    let hasLists: Bool
    let listCount: String
    let lists: [Quoted]
    let level: String?
    let trackTitle: String
    let trackSays: String
    let trackQuotes: [Quoted]
    let criteria: [AnswerAnalysis.CriterionLine]
    let hasPrinciples: Bool
    let principles: [PrincipleLine]
    let hasProbes: Bool
    let probes: [ProbeLine]
    let hasTwins: Bool
    let twins: [TwinLine]
    let isAlone: Bool
    let hasContradictions: Bool
    let contradictions: [ConsistencyModel.Card]
    let hasSums: Bool
    let sums: [SumLine]
    let hasFlags: Bool
    let flags: [FlagLine]
    let ease: String?
    let listens: [String]
    let answer: String

    struct ShapeBanner {
        let tone: String
        let says: String
        let about: String
        let order: [PartLine]
        let missing: String?
    }

    struct PartLine {
        let part: String
        let share: String
    }

    struct PrincipleLine {
        let principle: String
        let quotes: [Quoted]
    }

    struct ProbeLine {
        let asks: String
        let about: String
        let reason: String
        let said: String?
        let isPressing: Bool
    }

    struct TwinLine {
        let story: String
        let href: String
        let sign: String
    }

    init(
        _ record: ArtifactRecord,
        _ assignment: WritingAssignment,
        _ question: WritingPrompt?,
        _ review: WritingReview,
        shell: Shell
    ) {
        let library = shell.library
        let quote = Quoting(review.text)
        let reading = review.assessment
        name = record.draft.title
        prompt = question?.asks ?? "This question is no longer in the content."
        subtitle = Self.subtitle(record, assignment, shell: shell)
        refused = review.refusal?.sentence
        again = question?.id
        shape = review.refusal == nil ? ShapeBanner(review, matter: question?.matter) : nil
        lists = review.lists.prefix(3).map { Quoted(quote($0)) }
        hasLists = !lists.isEmpty
        let stand = review.lists.count == 1 ? "stands" : "stand"
        listCount = "\(Counted.words(review.lists.count, "item").capitalisedFirst) of a list or a table \(stand) in it."
        level = Self.level(reading.level)
        trackTitle = reading.track.verdict.title
        trackSays = reading.track.verdict.sentence
        trackQuotes = reading.track.evidence.map(\.evidence).sorted { $1.weight < $0.weight }.prefix(3)
            .map { Quoted($0.quote) }
        criteria = AnswerAnalysis.CriterionLine.lines(reading, library: library)
        principles = PrincipleLine.lines(reading, library: library)
        hasPrinciples = !principles.isEmpty
        probes = review.probes.map(ProbeLine.init)
        hasProbes = !probes.isEmpty
        twins = review.twins.map(TwinLine.init)
        hasTwins = !twins.isEmpty
        contradictions = review.contradictions.map(Self.card)
        hasContradictions = !contradictions.isEmpty
        isAlone = twins.isEmpty && contradictions.isEmpty
        sums = review.sums.filter { $0.verdict == .wrong }.map { SumLine($0, quote) }
        hasSums = !sums.isEmpty
        flags = review.findings.map(FlagLine.init)
        hasFlags = !flags.isEmpty
        ease = review.readingEase.map { "\(Int($0.rounded()))" }
        listens = question?.listens ?? []
        answer = record.draft.text
    }

    /// `6,120 of 8,000 characters · handed in on 23 November 2026 after 48 of 60 minutes`
    private static func subtitle(_ record: ArtifactRecord, _ assignment: WritingAssignment, shell: Shell) -> String {
        let most = GroupedNumber.text(WritingAssignment.mostCharacters)
        var parts = ["\(GroupedNumber.text(record.draft.text.count)) of \(most) characters"]
        if let end = assignment.handedIn {
            let spent = Int((end.milliseconds - assignment.begun.milliseconds + 59_999) / 60_000)
            let time =
                assignment.minutes.map { spent > $0 ? "after the \($0) minutes" : "after \(spent) of \($0) minutes" }
                ?? "without a clock"
            parts.append("handed in on \(shell.day(end)), \(time)")
        }
        return parts.joined(separator: " · ")
    }

    /// A fact beside its telling in the story bank.
    private static func card(_ contradiction: Contradiction) -> ConsistencyModel.Card {
        let tellings = contradiction.tellings.map { telling in
            let line = ConsistencyModel.TellingLine(telling)
            guard case .answer = telling.source else { return line }
            return ConsistencyModel.TellingLine(
                source: "This text",
                href: "#text",
                value: line.value,
                marked: line.marked
            )
        }
        return ConsistencyModel.Card(
            subject: contradiction.subject.capitalisedFirst,
            differs: true,
            tellings: tellings
        )
    }

    private static func level(_ reading: LevelReading) -> String? {
        guard let low = reading.low, let high = reading.high else { return nil }
        return low == high ? low.rawValue : "\(low.rawValue) to \(high.rawValue)"
    }
}

extension WritingReviewModel.ShapeBanner {
    init(_ review: WritingReview, matter: WritingPrompt.Matter?) {
        let story = review.assessment.story
        switch (review.shape, matter) {
        case (.story, _):
            tone = "good"
            says = "It is told as a story."
            about = "One episode that happened, with what you did in it."
        case (.argument, .judgement):
            tone = "note"
            says = "It is told as an argument."
            about =
                "A view with its reasons. The question asks for a decision that was made: say when it was, who decided, "
                + "and what happened then."
        case (.argument, _):
            tone = "warning"
            says = "It is told as an argument."
            about = "A view with its reasons. The question asks for something that happened, and no episode is told."
        case (.neither, _):
            tone = "warning"
            says = "It tells neither a story nor an argument."
            about = "Habits, wishes or a description. A reader looks for one episode, told from beginning to end."
        }
        let words = max(1, story.words.values.reduce(0, +))
        order =
            review.shape == .story
            ? Part.allCases.compactMap { part in
                guard let own = story.words[part], own > 0 else { return nil }
                let percent = own * 100 / words
                return WritingReviewModel.PartLine(part: part.rawValue.capitalisedFirst, share: "\(percent) %")
            } : []
        let lacks = story.missing.map(\.rawValue).joined(separator: " or the ")
        missing = review.shape == .story && !lacks.isEmpty ? "No sentence tells the \(lacks)." : nil
    }
}

extension WritingReviewModel.PrincipleLine {
    /// Evidence of a principle below which it is not named.
    private static let least = 0.25
    /// Principles that are named; more would say nothing.
    private static let most = 4

    static func lines(_ assessment: Assessment, library: Library) -> [WritingReviewModel.PrincipleLine] {
        assessment.principles.filter { $0.score >= least && !$0.evidence.isEmpty }.prefix(most).map { reading in
            WritingReviewModel.PrincipleLine(
                principle: library.principles.first { $0.id == reading.id }?.title ?? reading.id,
                quotes: reading.evidence.sorted { $1.weight < $0.weight }.prefix(2).map { Quoted($0.quote) }
            )
        }
    }
}

extension WritingReviewModel.ProbeLine {
    init(_ probe: WritingProbe) {
        asks = probe.asks
        about = probe.title
        reason = probe.why
        said = probe.quote.map { Quoted($0.quote).said }
        isPressing = probe.isPressing
    }
}

extension WritingReviewModel.TwinLine {
    init(_ twin: WritingTwin) {
        story = twin.title
        href = Page.story(twin.story).path
        sign =
            switch twin.sign {
            case .project(let name): "The text names its project, “\(name)”."
            case .words: "The same words, or the same numbers, stand in both."
            }
    }
}

extension AnswerAnalysis.CriterionLine {
    /// The scorecard of one text.
    static func lines(_ assessment: Assessment, library: Library) -> [AnswerAnalysis.CriterionLine] {
        assessment.scorecard.map { reading in
            AnswerAnalysis.CriterionLine(
                criterion: library.criteria.first { $0.name == reading.criterion }?.title ?? reading.criterion.rawValue,
                rating: Int((reading.rating ?? 0).rounded()),
                rated: reading.rating != nil,
                anchor: reading.rating != nil ? reading.anchor : "Not rated: too little was said.",
                quotes: reading.evidence.sorted { $1.weight < $0.weight }.prefix(2).map { Quoted($0.quote) }
            )
        }
    }
}
