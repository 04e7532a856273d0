public import Interviewing

/// Which story for which question of a loop, in JSON.
public struct AllocationJSON: Encodable, Sendable {
    /// Questions that want a story, in the order of the loop; those of rounds that have begun are gone.
    let questions: [Slot]
    let uncovered: [PlaceJSON]
    let overused: [Overused]
    let wishes: [Wish]
    /// What all of it is worth, and how much more it would be without any wish.
    let total: Double
    let costOfWishes: Double

    /// Round and question count from 1.
    struct PlaceJSON: Encodable, Sendable {
        let round: Int
        let question: Int
    }

    struct Slot: Encodable, Sendable {
        let round: Int
        let question: Int
        let text: String
        let principles: [String]
        let weight: Double
        let story: Choice?
        let backup: Choice?
        /// How much more the whole would be worth without the pin; absent where nothing is pinned.
        let costOfPin: Double?
    }

    struct Choice: Encodable, Sendable {
        let id: StoryID
        let title: String
        let project: String
        let value: Double
        let reasons: [Reason]
    }

    /// One of `shows`, `chosen`, `asked-for`, `track`, `level`, with what it is about.
    struct Reason: Encodable, Sendable {
        var kind: String
        var principle: String?
        var quote: String?
        var track: Track?
        var level: Level?
    }

    struct Overused: Encodable, Sendable {
        let project: String
        let count: Int
    }

    struct Wish: Encodable, Sendable {
        let round: Int
        let question: Int
        let story: StoryID
        let kind: AllocationWish.Kind
    }

    /// Takes an allocation and the wishes it was made with.
    public init(_ loop: LoopAllocation, wishes: [AllocationWish]) {
        let allocation = loop.allocation
        questions = loop.slots.indices.map { index in
            let slot = loop.slots[index]
            func choice(_ story: Int?) -> Choice? {
                story.map { Choice(loop.stories[$0], match: loop.matches[index][$0]) }
            }
            return Slot(
                round: slot.round + 1,
                question: slot.index + 1,
                text: slot.question.text,
                principles: slot.question.principles,
                weight: slot.weight.short,
                story: choice(allocation.choices[index]?.first),
                backup: choice(allocation.choices[index]?.backup),
                costOfPin: allocation.cost(ofPin: index)?.short
            )
        }
        uncovered = loop.uncovered.map { PlaceJSON(round: $0.round + 1, question: $0.index + 1) }
        overused = loop.overused.map { Overused(project: $0.project, count: $0.count) }
        self.wishes = wishes.map {
            Wish(round: $0.round + 1, question: $0.question + 1, story: $0.story, kind: $0.kind)
        }
        total = allocation.total.short
        costOfWishes = allocation.costOfWishes().short
    }
}

extension AllocationJSON.Choice {
    init(_ story: StoryDigest, match: StoryMatch) {
        id = story.id
        title = story.title
        project = story.project
        value = match.value.short
        reasons = match.reasons.map(AllocationJSON.Reason.init)
    }
}

extension AllocationJSON.Reason {
    init(_ reason: StoryMatch.Reason) {
        switch reason {
        case .shows(let principle, let quote): self.init(kind: "shows", principle: principle, quote: quote)
        case .chosen(let principle): self.init(kind: "chosen", principle: principle)
        case .askedFor(let principle): self.init(kind: "asked-for", principle: principle)
        case .track(let track): self.init(kind: "track", track: track)
        case .level(let level): self.init(kind: "level", level: level)
        }
    }
}
