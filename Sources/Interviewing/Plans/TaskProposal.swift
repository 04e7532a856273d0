/// One thing to do that would close a gap; a plan is made of these.
public struct TaskProposal: Sendable, Hashable {
    /// Stays the same while the gap is the same, such as `story.earn-trust` or `mock.technical.2`.
    public var id: String
    /// The kind of work.
    public var kind: TaskKind
    /// What to do, in the imperative.
    public var title: String
    /// One sentence: why this, from which gap, with the figure; further ones say which of several it is, or that it was
    /// marked as done before.
    public var reason: String
    /// The readiness item that it closes.
    public var item: String
    /// How many of the pieces that the item lacks it brings, at least 1.
    public var pieces: Int
    /// Effort in minutes, 5…240.
    public var minutes: Int
    /// Whether the work may be spread over several sittings.
    public var isDivisible: Bool
    /// Minutes of one sitting that suit the work, such as a round of a loop; nil for any.
    public var sitting: Int?
    /// 0…1: how much the loop asks for it and how weak it is.
    public var importance: Double
    /// Proposals that come before this one.
    public var after: [String]
    /// Fewest days between this and the one before of the same kind; 0 when they may share a day.
    public var spacing: Int
    /// Only on these days before the loop, such as 0…2 for the calm review; nil for any day.
    public var lastDays: ClosedRange<Int>?
    /// Address of the page where it is done, such as `/stories/new?principle=earn-trust`.
    public var place: String
    /// Ids of the claims with the evidence for what its reason says about loops.
    public var claims: [String]

    /// The effort that a proposal may state.
    public static let effort = 5...240

    /// Makes a proposal.
    public init(
        id: String,
        kind: TaskKind,
        title: String,
        reason: String,
        item: String,
        pieces: Int = 1,
        minutes: Int,
        isDivisible: Bool = false,
        sitting: Int? = nil,
        importance: Double,
        after: [String] = [],
        spacing: Int = 0,
        lastDays: ClosedRange<Int>? = nil,
        place: String,
        claims: [String] = []
    ) {
        (self.id, self.kind, self.title, self.reason, self.item) = (id, kind, title, reason, item)
        (self.pieces, self.sitting) = (pieces, sitting)
        (self.minutes, self.isDivisible, self.importance) = (minutes, isDivisible, importance)
        (self.after, self.spacing, self.lastDays, self.place) = (after, spacing, lastDays, place)
        self.claims = claims
    }
}

extension TaskProposal {
    private static let again = ".again-"

    /// The id under which a task comes back after it was marked as done.
    ///
    /// - Parameter times: How often it is proposed by then, from 2.
    static func id(_ id: String, times: Int) -> String { "\(id)\(again)\(times)" }

    /// The id under which a task was proposed first.
    static func origin(of id: String) -> String {
        guard let place = id.utf8.lastIndex(of: UInt8(ascii: "-")) else { return id }
        let head = id[...place]
        let isAgain = head.hasSuffix(again) && Int(id[id.utf8.index(after: place)...]) != nil
        return isAgain ? String(head.dropLast(again.count)) : id
    }
}
