public import Interviewing

/// The review of a round in JSON: what can be learned from each answer.
public struct RoundReviewJSON: Encodable, Sendable {
    let loop: Int
    let round: Int
    let role: String
    let answers: [AnswerReviewJSON]

    /// Takes reviews of the round at a position from 0.
    public init(_ reviews: [AnswerReview], of record: LoopRecord, round position: Int, loops: LoopLibrary) {
        loop = record.number
        round = position + 1
        role = record.plan.rounds[position].role
        answers = reviews.enumerated().map { AnswerReviewJSON($0.element, at: $0.offset, loops: loops) }
    }
}

/// The review of an answer in JSON.
public struct AnswerReviewJSON: Encodable, Sendable {
    let question: AskedQuestionJSON
    /// One of `unanswered`, `no-data`, `answers`, `coordination`, `other-track`, `thin`.
    let match: String
    let matchWords: String
    let next: Fix?
    let scorecard: [Mark]
    let depth: Int
    let followUps: Int
    let delivery: DeliveryJSON
    let order: [PartJSON]?

    struct Fix: Encodable, Sendable {
        let text: String
        let quote: String?
    }

    struct Mark: Encodable, Sendable {
        let criterion: Criterion.Name
        /// 0…4; absent where too little was said.
        let rating: Double?
        let anchor: String
        let quotes: [String]
    }

    struct DeliveryJSON: Encodable, Sendable {
        let words: Int
        let seconds: Int
        let wordsPerMinute: Int?
        let fillers: [String]
    }

    struct PartJSON: Encodable, Sendable {
        let part: Part
        let sentences: [String]
    }

    init(_ review: AnswerReview, at position: Int, loops: LoopLibrary) {
        question = AskedQuestionJSON(review.answer.exchange.question, at: position)
        match = review.match.id
        matchWords = review.matchWords(loops).sentence
        next = review.next.map { Fix(text: $0.text, quote: $0.quote) }
        scorecard = review.answer.whole.scorecard.map { reading in
            Mark(
                criterion: reading.criterion,
                rating: reading.rating,
                anchor: reading.anchor,
                quotes: reading.strongest(3).map(\.quote)
            )
        }
        depth = review.answer.depth
        followUps = review.answer.exchange.turns.count { $0.probe != nil }
        delivery = DeliveryJSON(
            words: review.delivery.time.words,
            seconds: review.delivery.time.seconds,
            wordsPerMinute: review.delivery.pace,
            fillers: review.delivery.fillers
        )
        order = review.order.map { $0.parts.map { PartJSON(part: $0.part, sentences: $0.sentences) } }
    }
}

extension AnswerReview.Match {
    /// Its name in JSON.
    var id: String {
        switch self {
        case .unanswered: "unanswered"
        case .noData: "no-data"
        case .answers: "answers"
        case .misses(.coordination): "coordination"
        case .misses(.otherTrack): "other-track"
        case .misses(.thin): "thin"
        }
    }
}

extension CriterionReading {
    /// The evidence with the most weight, each quote once.
    public func strongest(_ count: Int) -> [Evidence] { evidence.strongest(count) }
}

extension [Evidence] {
    /// The pieces with the most weight, each quote once.
    public func strongest(_ count: Int) -> [Evidence] {
        var seen: Set<String> = []
        let sorted = enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        return Array(sorted.map(\.element).filter { seen.insert($0.quote).inserted }.prefix(count))
    }
}
