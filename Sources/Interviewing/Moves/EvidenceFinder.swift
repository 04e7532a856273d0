import TextAnalysis

/// Finds what content names in the readings of a candidate's texts.
struct EvidenceFinder: Sendable {
    let material: [CandidateText]

    /// Weight below which words are not shown at all.
    static let least = 0.3
    /// Weight at which one sentence is enough.
    static let solid = 0.8
    /// Weight at which two sentences are enough.
    private static let fair = 0.6
    /// What words are worth where the act is coordination, and in a résumé outside its roles.
    private static let beside = 0.5
    /// Quotes kept for one thing, and of one text where there are several.
    private static let most = 3
    private static let mostOfOne = 2

    /// The strongest quotes, at most three, one for each sentence, where texts take turns; and what of them to show beside
    /// quotes that stand on the page already: fresh ones that carry as much as all together, else the single strongest.
    ///
    /// - Parameter left: Sentences that count for something else and are not looked at.
    func quotes(
        for names: EvidenceNames,
        besides placed: Set<String>,
        without left: Set<MaterialQuote.Sentence> = []
    ) -> (all: [MaterialQuote], shown: [MaterialQuote]) {
        let found = found(for: names).filter { !left.contains($0.sentence) }
        let all = strongest(found)
        let fresh = strongest(found.filter { !placed.contains($0.quote) })
        let isEnough = !fresh.isEmpty && Self.state(of: fresh) == Self.state(of: all)
        return (all, isEnough ? fresh : Array(all.prefix(1)))
    }

    /// How many stories show a thing solidly, each by itself.
    func stories(showing names: EvidenceNames) -> Int {
        material.count { text in
            guard text.assessment.submission.kind == .story else { return false }
            return Self.state(of: Self.bySentence(Self.pieces(of: names, in: text.assessment), text)) == .shown
        }
    }

    /// The sentences that show any of some things solidly.
    func sentences(showing names: [EvidenceNames]) -> Set<MaterialQuote.Sentence> {
        Set(names.flatMap(found).filter { $0.weight >= Self.solid }.map(\.sentence))
    }

    private func found(for names: EvidenceNames) -> [MaterialQuote] {
        material.flatMap { text in Self.bySentence(Self.pieces(of: names, in: text.assessment), text) }
    }

    /// How well quotes show a thing.
    static func state(of quotes: [MaterialQuote]) -> ShownState {
        guard let best = quotes.map(\.weight).max() else { return .missing }
        return best >= solid || quotes.count(where: { $0.weight >= fair }) > 1 ? .shown : .hinted
    }

    /// Every piece of evidence that is named; none from a text that cannot be read.
    static func pieces(of names: EvidenceNames, in assessment: Assessment) -> [Evidence] {
        guard assessment.refusal == nil, !names.isEmpty else { return [] }
        var pieces: [Evidence] = []
        for lever in assessment.levers where names.levers.contains(lever.id) {
            pieces += lever.evidence
        }
        for piece in assessment.track.evidence where names.signals.contains(piece.evidence.signal) {
            pieces.append(piece.evidence)
        }
        for principle in assessment.principles {
            pieces += principle.evidence.filter {
                names.principles.contains(principle.id)
                    || names.principles.contains(principle.id + "/" + $0.signal)
            }
        }
        for variety in assessment.varieties where names.varieties.contains(variety.id) {
            pieces += variety.evidence
        }
        for axis in assessment.level.axes
        where names.reaches.contains(where: { $0.axis == axis.axis && $0.level <= axis.level }) {
            pieces += axis.evidence
        }
        return pieces
    }

    /// One quote for each sentence: the strongest piece in it speaks for all.
    private static func bySentence(_ pieces: [Evidence], _ text: CandidateText) -> [MaterialQuote] {
        var best: [TextSpan: MaterialQuote] = [:]
        let coordinated = text.assessment.track.evidence.filter { $0.leaning == .coordination }
        let roles = text.assessment.roles.map(\.span)
        let own = Set(coordinated.map(\.evidence.signal))
        let sentences = Set(coordinated.map { text.sentence(around: $0.evidence.span) })
        for piece in pieces where piece.weight >= least {
            var quote = MaterialQuote(text, words: piece.span, shows: piece.title, weight: piece.weight)
            // Where the act is coordination, or the whole text is, other words are a hint at most; and so is what a
            // résumé claims outside its roles.
            let isBeside = sentences.contains(quote.span) || text.assessment.track.verdict == .coordination
            let isClaim = !roles.isEmpty && !roles.contains { $0.contains(quote.span) }
            if isBeside || isClaim, !own.contains(piece.signal) { quote.weight *= beside }
            if let known = best[quote.span], !precedes(quote, known) { continue }
            best[quote.span] = quote
        }
        return best.values.sorted(by: precedes)
    }

    private func strongest(_ quotes: [MaterialQuote]) -> [MaterialQuote] {
        // Retold sentences are one quote, whichever text they stand in.
        var seen: Set<String> = []
        let ranked = quotes.enumerated().sorted { left, right in
            left.element.weight == right.element.weight
                ? left.offset < right.offset : left.element.weight > right.element.weight
        }.map(\.element).filter { seen.insert($0.quote).inserted }
        let mostOfOne = material.count > 1 ? Self.mostOfOne : Self.most
        var counts: [ConsistencySource: Int] = [:]
        var kept: [MaterialQuote] = []
        for quote in ranked where kept.count < Self.most {
            guard counts[quote.source, default: 0] < mostOfOne else { continue }
            counts[quote.source, default: 0] += 1
            kept.append(quote)
        }
        return kept
    }

    private static func precedes(_ left: MaterialQuote, _ right: MaterialQuote) -> Bool {
        left.weight == right.weight
            ? (left.span, left.words) < (right.span, right.words) : left.weight > right.weight
    }
}

/// How well a candidate's material shows a thing.
public enum ShownState: String, Sendable, Codable, CaseIterable {
    /// Solid words show it.
    case shown
    /// Words hint at it.
    case hinted
    /// Nothing in the material shows it.
    case missing

    /// One plain sentence.
    public var sentence: String {
        switch self {
        case .shown: "Your material shows this."
        case .hinted: "Your material hints at this."
        case .missing: "Nothing in your material yet."
        }
    }
}
