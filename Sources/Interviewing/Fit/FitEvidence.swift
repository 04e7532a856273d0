/// What the candidate's own texts show, to be held beside what they like. It never becomes part of the leaning.
public struct FitEvidence: Sendable, Hashable {
    /// What the newest résumé supports; nil without one.
    public let resume: Verdict?
    /// How many stories in use support what; those that say nothing are left out.
    public let stories: [Verdict: Int]
    /// The strongest quotes for what the texts support together.
    public let quotes: [Quote]

    /// Makes evidence.
    public init(resume: Verdict?, stories: [Verdict: Int], quotes: [Quote] = []) {
        self.resume = resume
        self.stories = stories.filter { $0.key != .insufficient && $0.value > 0 }
        self.quotes = quotes
    }

    /// Words of the candidate that speak for something.
    public struct Quote: Sendable, Hashable {
        /// Exactly the candidate's words.
        public let text: String
        /// What they speak for.
        public let leaning: Leaning
        /// Title of the text they stand in.
        public let title: String
        /// Path of the page that shows it.
        public let place: String

        /// Makes a quote.
        public init(text: String, leaning: Leaning, title: String, place: String) {
            (self.text, self.leaning, self.title, self.place) = (text, leaning, title, place)
        }
    }

    /// Texts that support a verdict: the résumé counts as one text, like a story.
    public func texts(for verdict: Verdict) -> Int {
        (stories[verdict] ?? 0) + (resume == verdict && verdict != .insufficient ? 1 : 0)
    }

    /// Texts that support anything.
    public var total: Int { Verdict.allCases.reduce(0) { $0 + texts(for: $1) } }

    /// What the texts support together, by counting them. A text for both counts for either; coordination decides only
    /// when it outnumbers the others; both is said when the weaker track has at least half the texts of the stronger,
    /// as within one text (`VerdictPolicy.told`).
    public var verdict: Verdict {
        let (tpm, pgm) = (texts(for: .tpm) + texts(for: .both), texts(for: .pgm) + texts(for: .both))
        let substance = texts(for: .tpm) + texts(for: .pgm) + texts(for: .both)
        guard substance + texts(for: .coordination) > 0 else { return .insufficient }
        if texts(for: .coordination) > substance { return .coordination }
        if 2 * min(tpm, pgm) >= max(tpm, pgm) { return .both }
        return tpm > pgm ? .tpm : .pgm
    }

    /// What to think of before preparing for a track: that the texts together speak for something else. Nil while they do
    /// not, and below two texts.
    public func doubt(about track: Track) -> String? {
        guard total >= 2 else { return nil }
        let (verdict, other) = (verdict, track.other.abbreviation)
        switch verdict {
        case .coordination:
            return "Your texts read as coordination so far, and neither loop hires for that alone. "
                + "Begin with what you decided or changed yourself: it moves everything else."
        case .tpm, .pgm:
            if verdict.track == track { return nil }
            return "Your texts speak for \(other) so far, and this is for \(track.abbreviation). "
                + "See what that move takes before you prepare for it, or make \(other) your target."
        case .both, .insufficient: return nil
        }
    }

    /// The counts in a sentence.
    public var words: String {
        guard total > 0 else { return "There is no text yet that shows what you have done." }
        let parts: [(Verdict, String)] = [
            (.tpm, "for TPM"), (.pgm, "for PGM"), (.both, "for either track"),
            (.coordination, "for coordination alone"),
        ]
        let counted = parts.filter { texts(for: $0.0) > 0 }.map { "\(texts(for: $0.0)) \($0.1)" }
        let list = counted.dropLast().joined(separator: ", ")
        let what = list.isEmpty ? counted.joined() : list + " and " + (counted.last ?? "")
        return "Of \(total) \(total == 1 ? "text" : "texts") of yours that show something, \(what)."
    }
}
