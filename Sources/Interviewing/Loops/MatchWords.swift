/// What was asked against what was answered, in a sentence, with the candidate's words that show it.
public struct MatchWords: Sendable, Hashable {
    /// One plain sentence.
    public let sentence: String
    /// The words that weigh most for it, at most two; none where something is missing.
    public let quotes: [String]

    /// Says how an answer meets its question.
    public init(_ answer: ReadAnswer, _ match: AnswerReview.Match, area: AreaDefinition?) {
        switch match {
        case .unanswered: (sentence, quotes) = ("Nothing was said.", [])
        case .noData(let why): (sentence, quotes) = (why, [])
        case .misses(let mismatch):
            sentence = mismatch.sentence(area)
            switch mismatch {
            case .coordination: quotes = Self.strongest(.coordination, of: answer)
            case .otherTrack: quotes = Self.strongest(area?.native == .tpm ? .pgm : .tpm, of: answer)
            case .thin: quotes = []
            }
        case .answers:
            if let native = area?.native {
                sentence = "The answer brings what was asked for."
                quotes = Self.strongest(native == .tpm ? .tpm : .pgm, of: answer)
            } else {
                sentence = "The answer tells what you did, as was asked."
                quotes = NotesSheet.outcome(of: answer.whole).map { [$0] } ?? []
            }
        }
    }

    private static func strongest(_ leaning: Leaning, of answer: ReadAnswer) -> [String] {
        answer.whole.track.evidence.filter { $0.leaning == leaning }
            .sorted { ($1.evidence.weight, $0.evidence.span) < ($0.evidence.weight, $1.evidence.span) }
            .prefix(2).map(\.evidence.quote)
    }
}

extension AnswerReview {
    /// How the answer meets its question, in words.
    public func matchWords(_ loops: LoopLibrary) -> MatchWords {
        MatchWords(answer, match, area: loops[answer.exchange.question.area])
    }
}

extension Mismatch {
    /// How an answer misses its question: the content's words where it has some.
    func sentence(_ area: AreaDefinition?) -> String {
        switch self {
        case .coordination: area?.coordinated ?? "The answer tells how work was coordinated."
        case .otherTrack: area?.misplaced ?? "The answer brings the other track's evidence."
        case .thin:
            "There was hardly anything of what was asked for\(area.map { ": \($0.needs.lowercasedFirst)" } ?? ".")"
        }
    }
}
