/// A kind of task as content describes it; the candidate's own figures fill its placeholders.
public struct TaskTemplate: Sendable, Codable, Hashable {
    /// The kind of work.
    public var kind: TaskKind
    /// What to do, in the imperative.
    public var title: String
    /// One sentence: why.
    public var reason: String
    /// Minutes for each piece that is missing, 5…240.
    public var minutes: Int
    /// Pieces that one task asks for at most.
    public var most: Int
    /// Whether it may be spread over several sittings.
    public var isDivisible: Bool
    /// Minutes of one sitting that suit the work where days have room for them; nil for any.
    public var sitting: Int?
    /// Ids of definitions or standing tasks whose tasks come before.
    public var after: [String]
    /// Fewest days between this and the task before of the same kind.
    public var spacing: Int
    /// Only on these days before the loop; nil for any day.
    public var lastDays: ClosedRange<Int>?
    /// Address of the page where it is done; `{task}` in it stands for the task's own id.
    public var place: String

    /// What stands for the task's own id in its place.
    public static let own = "task"

    /// Makes a template.
    public init(
        kind: TaskKind,
        title: String,
        reason: String,
        minutes: Int,
        most: Int = 1,
        isDivisible: Bool = false,
        sitting: Int? = nil,
        after: [String] = [],
        spacing: Int = 0,
        lastDays: ClosedRange<Int>? = nil,
        place: String
    ) {
        (self.kind, self.title, self.reason, self.minutes) = (kind, title, reason, minutes)
        (self.most, self.isDivisible, self.after, self.spacing) = (most, isDivisible, after, spacing)
        (self.sitting, self.lastDays, self.place) = (sitting, lastDays, place)
    }
}
