import TextAnalysis

/// What can be learned from one answer, after the round.
public struct AnswerReview: Sendable {
    /// The answer as it was read.
    public let answer: ReadAnswer
    /// Whether the answer is one to the question.
    public let match: Match
    /// How it was told.
    public let delivery: AnswerDelivery
    /// The candidate's sentences in a better order; nil where they stand well or are no story.
    public let order: BetterOrder?
    /// The one thing to do next; nil where nothing stands out.
    public let next: NextFix?

    /// Whether an answer meets its question.
    public enum Match: Sendable, Hashable {
        /// Nothing was said.
        case unanswered
        /// Something was said that is no data; the sentence says why.
        case noData(String)
        /// It answers what was asked.
        case answers
        /// It answers with something else.
        case misses(Mismatch)
    }

    /// One thing to fix.
    public struct NextFix: Sendable, Hashable {
        /// What to do.
        public let text: String
        /// The candidate's words it is about; nil where it is about something that is not there.
        public let quote: String?
    }

    /// Reviews an answer.
    public init(_ answer: ReadAnswer, plan: LoopPlan, assessor: Assessor) {
        let loops = assessor.loops
        self.answer = answer
        let judge = RoundJudge(rules: DebriefRules(loops), level: plan.level)
        let area = loops[answer.exchange.question.area]
        if answer.exchange.told.isBlank {
            match = .unanswered
        } else if !answer.evidence.isTold {
            match = .noData(DebriefWords.noData(answer))
        } else if let mismatch = judge.mismatch(of: answer.evidence) {
            match = .misses(mismatch)
        } else if area?.native == nil, answer.whole.track.verdict == .coordination {
            match = .misses(.coordination)
        } else {
            match = .answers
        }
        delivery = AnswerDelivery(answer, delivery: assessor.library.delivery)
        order = answer.isDesign ? nil : BetterOrder(answer.main)
        let advice = AdviceReader(library: assessor.library).read(answer.main).first
        switch match {
        case .misses(.coordination):
            next = area.map { NextFix(text: $0.needs, quote: Self.quote(.coordination, answer)) }
        case .misses(.otherTrack), .misses(.thin):
            let leaning: Leaning = area?.native == .tpm ? .pgm : .tpm
            next = area.map { NextFix(text: $0.needs, quote: Self.quote(leaning, answer)) }
        case .noData(let sentence): next = NextFix(text: sentence, quote: nil)
        case .unanswered: next = nil
        case .answers: next = advice.map { NextFix(text: $0.text, quote: $0.quote) }
        }
    }

    /// The words that weigh most for a side.
    private static func quote(_ leaning: Leaning, _ answer: ReadAnswer) -> String? {
        answer.whole.track.evidence.filter { $0.leaning == leaning }
            .max { $0.evidence.weight < $1.evidence.weight }?.evidence.quote
    }
}

/// How an answer was told.
public struct AnswerDelivery: Sendable, Hashable {
    /// Its length, and how long it takes to say.
    public let time: SpeakingTime
    /// Words a minute; nil unless it was spoken for long enough to tell.
    public let pace: Int?
    /// Filler sounds and words, as the rules find them.
    public let fillers: [String]

    /// Words a minute that nobody speaks.
    private static let fastest = 260
    /// Seconds below which a pace says nothing.
    private static let leastSeconds = 20
    /// The rules that find fillers.
    private static let rules: Set<String> = ["filler-sounds", "filler-words"]

    init(_ answer: ReadAnswer, delivery: Delivery) {
        time = SpeakingTime(words: answer.main.reading.wordCount, delivery: delivery)
        let turn = answer.exchange.turns.first
        if let turn, turn.means == .dictated, turn.seconds >= Self.leastSeconds {
            // Faster than anybody speaks: part of it was typed.
            let pace = time.words * 60 / turn.seconds
            self.pace = pace <= Self.fastest ? pace : nil
        } else {
            pace = nil
        }
        fillers = answer.main.findings.filter { Self.rules.contains($0.rule) }
            .map { answer.main.reading.quote($0.span) }
    }
}
