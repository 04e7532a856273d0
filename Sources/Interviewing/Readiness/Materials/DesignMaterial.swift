/// What readiness needs of one design session.
public struct DesignMaterial: Sendable, Hashable {
    /// Its number.
    public var number: Int
    /// What was to be designed.
    public var title: String
    /// System or program.
    public var practice: DesignPractice
    /// When it began.
    public var started: Timestamp
    /// When it was handed in; when it began, until then.
    public var ended: Timestamp
    /// Whether it was handed in.
    public var isFinished: Bool
    /// Dimensions at the bar or above.
    public var met: Int
    /// Dimensions that the level asks for.
    public var asked: Int
    /// Whether one way was weighed against another, at least to the bar.
    public var weighsAlternatives: Bool
    /// Words that weigh them; empty where none were found.
    public var alternatives: String
    /// The strongest words of the answer; empty where nothing was found.
    public var quote: String

    /// Makes a material.
    public init(
        number: Int,
        title: String,
        practice: DesignPractice,
        started: Timestamp,
        ended: Timestamp? = nil,
        isFinished: Bool,
        met: Int,
        asked: Int,
        weighsAlternatives: Bool,
        alternatives: String,
        quote: String
    ) {
        (self.number, self.title, self.practice, self.started) = (number, title, practice, started)
        self.ended = ended ?? started
        (self.isFinished, self.met, self.asked) = (isFinished, met, asked)
        (self.weighsAlternatives, self.alternatives, self.quote) = (weighsAlternatives, alternatives, quote)
    }

    /// Takes it from a session that was reviewed.
    public init(_ record: DesignRecord, title: String, review: DesignReview) {
        let weighed = review.ratings.first { Self.weighing.contains($0.dimension) }
        let best = review.ratings.max { ($0.rating, $1.number) < ($1.rating, $0.number) }
        self.init(
            number: record.number,
            title: title,
            practice: review.practice,
            started: record.session.started,
            ended: record.session.handedIn,
            isFinished: record.session.state == .finished,
            met: review.met,
            asked: review.asked,
            weighsAlternatives: weighed.map { $0.rating >= max($0.bar ?? 2, 2) } ?? false,
            alternatives: weighed?.evidence.first?.quote ?? "",
            quote: best?.evidence.first?.quote ?? ""
        )
    }

    /// The dimensions in which alternatives are weighed: of a system, and of a program.
    private static let weighing: Set<String> = ["alternatives", "decisions"]

    /// Its page.
    var link: String { "/designs/\(number)" }
}
