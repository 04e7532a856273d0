public import TextAnalysis

/// Whose evidence an answer gives, beside what was asked for.
///
/// The founding case of the product: a question about a system answered with coordination, a question about a program
/// answered with implementation.
public struct DesignTrackReading: Sendable, Hashable {
    /// What the answer gives.
    public let fit: Fit
    /// What the main engine reads in it.
    public let verdict: Verdict
    /// Shares of the three sides.
    public let shares: TrackSums
    /// One plain sentence.
    public let sentence: String
    /// Passages that speak for another side, at most three; empty where it fits.
    public let quotes: [TextSpan]

    /// How an answer stands to the question's track.
    public enum Fit: String, Sendable, Codable, CaseIterable {
        /// Evidence of the track that was asked.
        case asked
        /// Evidence of the other track.
        case other
        /// Meetings, trackers, reports.
        case coordination
        /// Both tracks.
        case both
        /// Too little to say.
        case unclear
    }

    /// Knows nothing.
    static let none = DesignTrackReading(
        fit: .unclear,
        verdict: .insufficient,
        shares: TrackSums(),
        sentence: "",
        quotes: []
    )

    /// Reads what the engine says of the whole answer.
    init(_ track: TrackReading, practice: DesignPractice) {
        let fit = Self.fit(track.verdict, practice: practice)
        let stranger = Self.stranger(fit, practice: practice)
        self.init(
            fit: fit,
            verdict: track.verdict,
            shares: track.shares,
            sentence: Self.sentence(fit, practice: practice),
            quotes: track.evidence.filter { $0.leaning == stranger }.prefix(3).map(\.evidence.span)
        )
    }

    private init(fit: Fit, verdict: Verdict, shares: TrackSums, sentence: String, quotes: [TextSpan]) {
        (self.fit, self.verdict, self.shares) = (fit, verdict, shares)
        (self.sentence, self.quotes) = (sentence, quotes)
    }

    private static func fit(_ verdict: Verdict, practice: DesignPractice) -> Fit {
        switch verdict {
        case .tpm: practice == .system ? .asked : .other
        case .pgm: practice == .program ? .asked : .other
        case .both: .both
        case .coordination: .coordination
        case .insufficient: .unclear
        }
    }

    /// The side whose passages are quoted.
    private static func stranger(_ fit: Fit, practice: DesignPractice) -> Leaning? {
        switch fit {
        case .asked, .both, .unclear: nil
        case .other: practice == .system ? .pgm : .tpm
        case .coordination: .coordination
        }
    }

    private static func sentence(_ fit: Fit, practice: DesignPractice) -> String {
        switch (fit, practice) {
        case (.asked, .system): "It answers the question about a system with a system."
        case (.asked, .program): "It answers the question about a program with a program."
        case (.both, .system): "It speaks of the system and of the program around it."
        case (.both, .program): "It speaks of the program and of the technology below it."
        case (.other, .system):
            "A system was asked for, and the answer is about a program: people, decisions, markets. What is built, and "
                + "what it does when something fails, is missing."
        case (.other, .program):
            "A program was asked for, and the answer is about implementation. Who gains what, who decides, and how one "
                + "would know is missing."
        case (.coordination, .system):
            "A system was asked for, and the answer is coordination: meetings, trackers, reports. They would be the same "
                + "whatever is built."
        case (.coordination, .program):
            "A program was asked for, and the answer is coordination: meetings, trackers, reports. No decision, no "
                + "trade and no outcome is in it."
        case (.unclear, _): "Too little speaks for either track to say whose answer it is."
        }
    }
}
