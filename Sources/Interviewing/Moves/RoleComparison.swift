/// A translated title beside the level that the candidate's own material supports.
public struct RoleComparison: Sendable {
    /// How the two agree.
    public let agreement: Agreement
    /// The same in one sentence.
    public let sentence: String
    /// The axes of the material that speak, each with its quotes.
    public let axes: [LevelBoard.Row]
    /// The title's range narrowed by the material where both overlap, else what the material supports; nil when neither says
    /// anything.
    public let range: ClosedRange<Level>?
    /// What the texts say alone, in a few words.
    public let headline: String

    /// How a title and the material agree.
    public enum Agreement: String, Sendable, Codable, CaseIterable {
        /// The material reads inside the title's range.
        case agrees
        /// They overlap, and the material goes beyond one end.
        case overlaps
        /// The material reads above the title.
        case above
        /// The material reads below the title.
        case below
        /// The title says nothing; the material does.
        case scopeAlone = "scope-alone"
        /// The material says too little.
        case silent
    }

    /// Compares a translation with the board of all material.
    public init(_ translation: RoleTranslation, with board: LevelBoard) {
        axes = board.rows.filter { $0.reached != nil }
        guard let own = board.range else {
            agreement = .silent
            switch board.standing {
            case .read, .unsaid:
                headline = "Nothing to hold against it yet"
                sentence = "Your material says too little about level to hold against the title."
            case .other, .coordination:
                headline = board.headline
                sentence = board.ceilingSentence
            }
            range = translation.range
            return
        }
        let read = own.words
        guard let titled = translation.range else {
            agreement = .scopeAlone
            headline = "Your texts read at \(read); the title tells nothing"
            sentence =
                "The title says no level; by scope your material reads at \(read), which is the better guide anyway."
            range = own
            return
        }
        let title = titled.words
        headline = "Your texts read at \(read)"
        if own.lowerBound > titled.upperBound {
            agreement = .above
            sentence =
                "Your material reads at \(read), above the \(title) that the title suggests: let scope speak before the title does."
            range = own
        } else if own.upperBound < titled.lowerBound {
            agreement = .below
            sentence =
                "The title suggests \(title), your material reads at \(read): be ready for questions about scope, and tell larger stories if you have them."
            range = own
        } else {
            let isInside = titled.contains(own.lowerBound) && titled.contains(own.upperBound)
            agreement = isInside ? .agrees : .overlaps
            sentence =
                isInside
                ? "Your material reads at \(read), inside the \(title) that the title suggests."
                : "Your material reads at \(read), the title suggests \(title); they agree in part."
            range = own.clamped(to: titled)
        }
    }
}
