/// What somebody looks for among the claims.
public struct ClaimQuery: Sendable, Hashable {
    /// Words; empty for everything.
    public var text: String
    /// Only claims with one of these verdicts; empty for all.
    public var verdicts: Set<Claim.Verdict>
    /// Only claims that are judged as sure as one of these; empty for all.
    public var confidences: Set<Claim.Confidence>
    /// Only claims about this track; nil for either.
    public var track: Track?
    /// Only claims that concern this part of the product; nil for all.
    public var matter: Claim.Matter?

    /// Makes a query.
    public init(
        _ text: String = "",
        verdicts: Set<Claim.Verdict> = [],
        confidences: Set<Claim.Confidence> = [],
        track: Track? = nil,
        matter: Claim.Matter? = nil
    ) {
        (self.text, self.verdicts, self.confidences) = (text, verdicts, confidences)
        (self.track, self.matter) = (track, matter)
    }

    /// Most words of a query that are looked for; the rest is cut off.
    static let mostWords = 16
    /// Words that are everywhere. They are passed over unless there is nothing else.
    private static let common: Set<String> = [
        "a", "about", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "how", "i", "in",
        "is", "it", "many", "much", "of", "on", "or", "s", "say", "that", "the", "there", "to", "true", "we", "what",
        "when", "which", "who", "why", "with", "you",
    ]

    /// The words that are looked for, each once.
    var words: [ClaimWord] {
        var (seen, words) = (Set<String>(), [ClaimWord]())
        let all = ClaimWord.words(of: text)
        let telling = all.filter { !Self.common.contains($0.text) }
        for word in telling.isEmpty ? all : telling where seen.insert(word.text).inserted { words.append(word) }
        return Array(words.prefix(Self.mostWords))
    }

    /// Whether a claim passes everything but the words.
    func admits(_ claim: Claim) -> Bool {
        (verdicts.isEmpty || verdicts.contains(claim.verdict))
            && (confidences.isEmpty || confidences.contains(claim.confidence))
            && (track.map(claim.tracks.contains) ?? true) && (matter.map(claim.touches.contains) ?? true)
    }
}
