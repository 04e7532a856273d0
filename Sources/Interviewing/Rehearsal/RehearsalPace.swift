/// How much a candidate wants to rehearse.
public struct RehearsalPace: Sendable, Hashable {
    /// Most cards of one day, at least 1. A card that returns within the day counts once.
    public let cards: Int
    /// New cards of one day, at least 1, unless the loop is so near that more must come.
    public let newCards: Int

    /// Makes a pace; numbers below 1 become 1.
    public init(cards: Int = 40, newCards: Int = 8) {
        (self.cards, self.newCards) = (max(1, cards), max(1, newCards))
    }
}

/// The days before the loop in which every card is seen once more.
struct LastDays: Hashable {
    /// The day of the loop.
    let loop: Int
    /// The first of them.
    let first: Int
    /// The last of them: the day before the loop.
    var last: Int { loop - 1 }

    /// Days that are enough for few cards.
    static let least = 3

    /// As many days as the cards need at a pace, at least three.
    init(loop: Int, cards: Int, pace: RehearsalPace) {
        self.loop = loop
        first = loop - max(Self.least, (cards + pace.cards - 1) / pace.cards)
    }

    /// Whether a day is one of them.
    func contains(_ day: Int) -> Bool { (first...last).contains(day) }
}
