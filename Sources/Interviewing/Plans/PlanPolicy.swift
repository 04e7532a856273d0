/// The numbers behind a plan, each with its reason.
public struct PlanPolicy: Sendable, Hashable {
    /// From this importance on a gap is weak and much asked for: such gaps are closed before all others.
    public var urgent = 0.75
    /// From this importance on something of the kind of work belongs in every plan, however short it is.
    public var important = 0.5
    /// Minutes that the shortest task counts for when gain per minute is compared: changing tasks costs time too.
    public var change = 15
    /// What each task of one kind takes from the gain of the next one: the tenth story helps less than the first mock.
    public var repetition = 0.25
    /// From this many tasks of one kind on the gain is not lowered further: a new weak gap must still come to the front.
    public var mostRepetitions = 4
    /// Minutes of one part of a task that may be spread: less hardly gets going, more is a day's work for many.
    public var part = 20...60
    /// Most minutes of a task on the day before the loop: short review, nothing new.
    public var review = 30
    /// Fewest days between the last mock round and the loop: time to rest and to mend what it showed.
    public var lastMock = 2
    /// With this many times the minutes that the work takes, days are filled by half; the end stays free for what
    /// mock rounds will show.
    public var slack = 3
    /// Minutes that are planned for a day with time even when days are filled by half.
    public var least = 30
    /// Steps in which more time each day is tried for what did not fit, in minutes.
    public var step = 15
    /// Most minutes more each day that are tried.
    public var mostMore = 120
    /// Minutes on each day that nobody needs, from which on it is said.
    public var worthSaying = 30
    /// Most days that are planned ahead.
    public var horizon = 400

    /// Makes the policy that the product uses.
    public init() {}

    /// Most minutes of one kind on a day unless it is a single sitting: two thirds, up to the next quarter of an hour.
    func most(ofOneKindIn minutes: Int) -> Int {
        min(minutes, (minutes * 2 / 3 + 14) / 15 * 15)
    }
}
