import Interviewing
import TextAnalysis

/// The scorecard, the depth, the delivery and the order of one answer.
struct AnswerAnalysis {
    let firstFix: ReviewFix?
    let criteria: [CriterionLine]
    let depthSays: String
    let stairs: [Stair]
    let delivery: DeliveryLines
    let hasOrder: Bool
    let orderSays: String
    let order: [OrderLine]
    let orderLacks: String?

    struct ReviewFix {
        let what: String
        let said: String?
    }

    struct CriterionLine {
        let criterion: String
        let rating: Int
        let rated: Bool
        let anchor: String
        let quotes: [Quoted]
    }

    struct Stair {
        let step: String
        let reached: Bool
        let deepest: Bool
    }

    struct DeliveryLines {
        let words: Int
        let time: String
        let length: String
        let pace: String?
        let fillers: String
    }

    struct OrderLine {
        let part: String
        let said: String
        let was: String
    }

    /// Nil where too little was said.
    init?(_ review: AnswerReview, library: Library) {
        let answer = review.answer
        guard answer.evidence.isTold else { return nil }
        firstFix = review.next.map { ReviewFix(what: $0.text, said: $0.quote) }
        criteria = answer.whole.scorecard.map { reading in
            CriterionLine(
                criterion: library.criteria.first { $0.name == reading.criterion }?.title ?? reading.criterion.rawValue,
                rating: Int((reading.rating ?? 0).rounded()),
                rated: reading.rating != nil,
                anchor: reading.rating != nil
                    ? reading.anchor
                    : answer.isDesign
                        ? "Not rated: a design is no account of what was done." : "Not rated: too little was said.",
                quotes: reading.evidence.sorted { $1.weight < $0.weight }.prefix(2).map { Quoted($0.quote) }
            )
        }
        let depth = answer.depth
        let asked = answer.news.count
        depthSays =
            asked == 0
            ? "No follow-up was asked."
            : "\(Counted.words(depth, "follow-up").capitalisedFirst) in a row brought something new"
                + (depth < asked ? "; then the evidence ran out." : ".")
        stairs = (1...Probe.deepest).map { step in
            Stair(step: Self.step(step, answer, library), reached: step <= depth, deepest: step == depth)
        }
        delivery = DeliveryLines(review.delivery)
        let lines = review.order.map(OrderLine.lines) ?? []
        order = lines
        hasOrder = !lines.isEmpty
        orderSays =
            lines.isEmpty
            ? answer.isDesign
                ? "A design has no story's order." : "Your sentences stand in a good order, or tell no story."
            : "Your own sentences, sorted by what they tell. Nothing was added."
        let missing = answer.main.story.missing.map(\.rawValue)
        orderLacks =
            missing.isEmpty || answer.main.story.type != .story
            ? nil : "No sentence tells the \(missing.joined(separator: " or the "))."
    }
}

extension AnswerAnalysis {
    /// What was asked that far down.
    private static func step(_ depth: Int, _ answer: ReadAnswer, _ library: Library) -> String {
        let probe = answer.exchange.turns.compactMap(\.probe).first { $0.depth == depth }
        return probe.flatMap { probe in library.probeGroups.first { $0.id == probe.group }?.title } ?? "Not asked"
    }
}

extension AnswerAnalysis.DeliveryLines {
    init(_ delivery: AnswerDelivery) {
        words = delivery.time.words
        time = delivery.time.clock
        length =
            switch delivery.time.length {
            case .short: "Short: an interviewer has to ask for most of it."
            case .right: "A good length for a first telling."
            case .long: "Long for a first telling; leave something to ask about."
            case .tooLong: "Longer than anybody listens."
            }
        pace = delivery.pace.map { "\($0) words a minute" }
        let count = delivery.fillers.count
        fillers =
            count == 0
            ? "No filler words stood out."
            : "\(Counted.words(count, "filler").capitalisedFirst): \(delivery.fillers.prefix(5).joined(separator: ", "))"
    }
}

extension AnswerAnalysis.OrderLine {
    /// The sentences in their better order, with where they stood.
    static func lines(_ order: BetterOrder) -> [AnswerAnalysis.OrderLine] {
        var place = 0
        return order.parts.flatMap { part in
            zip(part.sentences, part.places).map { sentence, was in
                place += 1
                return AnswerAnalysis.OrderLine(
                    part: part.part.rawValue.capitalisedFirst,
                    said: sentence.split(whereSeparator: \.isNewline).joined(separator: " "),
                    was: was == place ? "" : "was \(ordinal(was))"
                )
            }
        }
    }

    private static func ordinal(_ number: Int) -> String {
        let suffix =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            case (_, _): "th"
            }
        return "\(number)\(suffix)"
    }
}
