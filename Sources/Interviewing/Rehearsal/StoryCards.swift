import TextAnalysis

/// What there is to rehearse in one story: small enough to keep for every story.
public struct StoryCards: Sendable {
    /// The story.
    public let story: StoryID
    /// Its title.
    public let title: String
    /// The question it answers; empty when not given.
    public let question: String
    /// Facts that interviewers may probe, the likeliest first; at most 24.
    public let facts: [RehearsalFact]
    /// Whether there are words to say.
    private let hasWords: Bool

    /// Most facts of a story that become cards.
    public static let most = 7
    /// Most figures among them while there are dates and people, too.
    static let mostFigures = 5
    /// Most facts that are kept.
    static let mostKept = 24

    /// Takes the facts of a story that was assessed; none from a text that cannot be read.
    public init(_ assessment: Assessment, story: StoryID, title: String, question: String = "") {
        (self.story, self.title, self.question) = (story, title, question)
        hasWords = assessment.reading.wordCount > 0
        facts = assessment.refusal == nil ? Self.best(RehearsalFactReader(assessment).facts()) : []
    }

    /// Each fact once, at its weightiest place; "twelve" is not asked beside "twelve pages".
    private static func best(_ found: [RehearsalFact]) -> [RehearsalFact] {
        var best: [RehearsalFact] = []
        for fact in found.sorted(by: { ($1.weight, $0.place) < ($0.weight, $1.place) }) where best.count < mostKept {
            let isKnown = best.contains { other in
                other.words == fact.words || other.words.hasPrefix(fact.words + " ")
                    || fact.words.hasPrefix(other.words + " ")
            }
            if !isKnown { best.append(fact) }
        }
        return best
    }

    /// One card for the story and one for each key fact, the likeliest first; none for a story without words.
    ///
    /// - Parameter rehearsed: Cards with a history: their facts come before others, so that a new figure in the story
    ///   does not push out what was learnt.
    public func cards(rehearsed: Set<RehearsalCardID> = []) -> [RehearsalCard] {
        guard hasWords else { return [] }
        let key = keyFacts(rehearsed: rehearsed)
        let whole = RehearsalCard(
            id: RehearsalCardID(story: story),
            title: title,
            face: .story(question: question, facts: key.sorted { $0.place < $1.place })
        )
        return [whole]
            + key.map { fact in
                let id = RehearsalCardID(story: story, fact: fact.words)
                return RehearsalCard(id: id, title: title, face: .fact(fact.hiding(key)))
            }
    }

    private func keyFacts(rehearsed: Set<RehearsalCardID>) -> [RehearsalFact] {
        func isKnown(_ fact: RehearsalFact) -> Bool {
            rehearsed.contains(RehearsalCardID(story: story, fact: fact.words))
        }
        let ordered = facts.filter(isKnown) + facts.filter { !isKnown($0) }
        var chosen: [Int] = []
        var figures = 0
        for index in ordered.indices where chosen.count < Self.most {
            let isFigure = ordered[index].kind == .figure
            if isFigure, figures == Self.mostFigures, !isKnown(ordered[index]) { continue }
            figures += isFigure ? 1 : 0
            chosen.append(index)
        }
        chosen += ordered.indices.filter { !chosen.contains($0) }.prefix(Self.most - chosen.count)
        return chosen.sorted().map { ordered[$0] }
    }
}
