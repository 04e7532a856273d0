/// Something to rehearse: a story to be said aloud, or one of its facts to be recalled.
public struct RehearsalCard: Sendable, Hashable, Identifiable {
    /// Names it in the log; an edited story keeps the cards whose words are still there.
    public let id: RehearsalCardID
    /// The story's title.
    public let title: String
    /// What it shows.
    public let face: Face

    /// The two sorts of card.
    public enum Face: Sendable, Hashable {
        /// The whole story: the question it answers (empty when not given) and its key facts in the order of the text.
        case story(question: String, facts: [RehearsalFact])
        /// One fact.
        case fact(RehearsalFact)
    }

    /// Makes a card.
    public init(id: RehearsalCardID, title: String, face: Face) {
        (self.id, self.title, self.face) = (id, title, face)
    }

    /// The title as it may stand beside the prompt: without the words that are asked for.
    public var shownTitle: String {
        let (letters, wanted) = (title.map { $0.lowercased() }, id.fact.map { $0.lowercased() })
        guard !wanted.isEmpty, letters.count >= wanted.count else { return title }
        let found = (0...(letters.count - wanted.count)).first { start in
            let end = start + wanted.count
            // Whole words: "two" does not stand in "network".
            let isFree =
                (start == 0 || !Self.isWord(letters[start - 1])) && (end == letters.count || !Self.isWord(letters[end]))
            return isFree && letters[start..<end].elementsEqual(wanted)
        }
        guard let found else { return title }
        return title.prefix(found) + RehearsalFact.blank + title.dropFirst(found + wanted.count)
    }

    /// Whether the whole story is rehearsed.
    public var isStory: Bool { id.fact.isEmpty }

    /// What to rehearse, in the candidate's own words: the question or the title; the sentence with the fact hidden.
    public var prompt: String {
        switch face {
        case .story(let question, _): question.isEmpty ? title : question
        case .fact(let fact): fact.prompt
        }
    }

    /// What is asked for.
    public var task: String {
        switch face {
        case .story: "Say the story aloud."
        case .fact(let fact): fact.kind.question
        }
    }

    /// What is shown then: the story's key facts, or the one asked for.
    public var answers: [RehearsalFact] {
        switch face {
        case .story(_, let facts): facts
        case .fact(let fact): [fact]
        }
    }

    private static func isWord(_ letter: String) -> Bool { letter.first.map { $0.isLetter || $0.isNumber } ?? false }

    /// The cards of many stories, each story followed by its facts.
    ///
    /// - Parameters:
    ///   - stories: What was read of the stories in use, in the order in which they should be learnt.
    ///   - log: What was rehearsed: such facts stay as long as their words do.
    public static func cards(of stories: some Sequence<StoryCards>, log: some Sequence<Rehearsal>) -> [RehearsalCard] {
        let rehearsed = Set(log.lazy.map(\.card))
        return stories.flatMap { $0.cards(rehearsed: rehearsed) }
    }
}
