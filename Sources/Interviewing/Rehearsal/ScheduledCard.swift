/// Why a card comes on its day.
public enum RehearsalReason: String, Sendable, Codable, CaseIterable {
    /// It was never rehearsed.
    case new
    /// It is being learnt, or was forgotten: it returns after minutes.
    case steps
    /// Recall will have fallen to the wanted retention.
    case memory
    /// To be seen once more in the last days before the loop.
    case lastRound = "last-round"

    /// Plain words.
    public var words: String {
        switch self {
        case .new: "not rehearsed yet"
        case .steps: "again in a few minutes"
        case .memory: "before it fades"
        case .lastRound: "once more before the loop"
        }
    }
}

/// A card with its place in the schedule.
public struct ScheduledCard: Sendable, Hashable, Identifiable {
    /// What to rehearse.
    public let card: RehearsalCard
    /// The day it comes next; in the past when it is late.
    public let day: CalendarDay
    /// Why then.
    public let reason: RehearsalReason
    /// Whether the next loop is likely to ask for its story, so that it comes before others.
    public let isPlanned: Bool
    /// Its memory; nil when it was never rehearsed.
    public let memory: MemoryState?
    /// How often it was rehearsed.
    public let times: Int
    /// The probability of recall today, 0…1; 0 while what was forgotten is not learnt again; nil when it was never
    /// rehearsed: nothing is known of it.
    public let recall: Double?
    /// The same on the day of the loop if it is not rehearsed again; nil also without a loop ahead.
    public let recallOnLoopDay: Double?

    /// Names the card.
    public var id: RehearsalCardID { card.id }

    /// The card at a place of a day's order.
    init(
        _ card: RehearsalCard,
        at index: Int,
        of sorted: RehearsalDay,
        progress: RehearsalProgress,
        loopDay: CalendarDay?
    ) {
        self.card = card
        day = CalendarDay(number: sorted.due[index])
        (reason, isPlanned) = (sorted.reasons[index], sorted.isFocus[index])
        (memory, times) = (progress.state, progress.times)
        recall = progress.recall(on: sorted.day)
        recallOnLoopDay = loopDay.flatMap { progress.recall(on: $0.number) }
    }
}

/// How much of what was rehearsed is likely to be recalled.
public struct RehearsalRetention: Sendable, Hashable {
    /// Cards there are.
    public let cards: Int
    /// Those that were rehearsed at least once: the averages stand on them alone.
    public let rehearsed: Int
    /// Average recall today, 0…1; nil when nothing was rehearsed.
    public let today: Double?
    /// Average recall on the day of the loop if nothing more is rehearsed; nil also without a loop ahead.
    public let onLoopDay: Double?

    /// Fewest rehearsed cards from which on an average says something.
    public static let least = 10
    /// Whether enough was rehearsed to speak of an average.
    public var isTelling: Bool { rehearsed >= Self.least }

    init(_ cards: [ScheduledCard]) {
        func average(_ values: [Double]) -> Double? {
            values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
        self.cards = cards.count
        rehearsed = cards.count { $0.memory != nil }
        today = average(cards.compactMap(\.recall))
        onLoopDay = average(cards.compactMap(\.recallOnLoopDay))
    }
}
