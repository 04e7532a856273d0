/// The tasks that a text names, with what it says about their times, owners and order.
public struct WorkPlan: Sendable, Hashable {
    /// Tasks, workstreams and milestones in the order of the text; at least two.
    public let tasks: [PlanTask]
    /// What their times are counted in.
    public let scale: PlanScale
    /// Rows beyond `most` that were not read.
    public let leftOut: Int

    /// Tasks that one plan can hold; nobody reads a plan of more on a page.
    public static let most = 500

    /// Makes a plan from tasks.
    public init(tasks: [PlanTask], scale: PlanScale, leftOut: Int = 0) {
        (self.tasks, self.scale, self.leftOut) = (tasks, scale, leftOut)
    }

    /// Whether any task waits for another one.
    public var hasOrder: Bool { tasks.contains { $0.needs.contains { $0.task != nil } } }
}

/// A task, workstream or milestone.
public struct PlanTask: Sendable, Hashable {
    /// Its short name, where the text gives one: "T1".
    public var id: DrawnText?
    /// What it is called.
    public var name: DrawnText
    /// Who owns it.
    public var owner: DrawnText?
    /// The first day.
    public var start: WrittenTime?
    /// The last day; alone, the day of a milestone.
    public var end: WrittenTime?
    /// How long it takes.
    public var length: PlanLength?
    /// What must be done before it.
    public var needs: [PlanNeed]

    /// Makes a task.
    public init(
        id: DrawnText? = nil,
        name: DrawnText,
        owner: DrawnText? = nil,
        start: WrittenTime? = nil,
        end: WrittenTime? = nil,
        length: PlanLength? = nil,
        needs: [PlanNeed] = []
    ) {
        (self.id, self.name, self.owner) = (id, name, owner)
        (self.start, self.end, self.length, self.needs) = (start, end, length, needs)
    }

    /// Whether the text says when it is or how long it takes.
    var isTimed: Bool { start != nil || end != nil || length != nil }

    /// Days it takes, by its length or by its two dates; nil when the text does not say.
    public var days: Int? {
        if let start, let end, end.day >= start.day { return end.day - start.day + 1 }
        return length?.days
    }
}

/// A name in the list of what a task waits for.
public struct PlanNeed: Sendable, Hashable {
    /// The name as written.
    public let name: DrawnText
    /// Which task it names, as an index; nil when no task is called so.
    public let task: Int?

    /// Makes a need.
    public init(name: DrawnText, task: Int?) {
        (self.name, self.task) = (name, task)
    }
}
