public import Interviewing

/// One thing to do that would close a gap, in JSON.
public struct TaskJSON: Encodable, Sendable {
    let id: String
    let kind: TaskKind
    let title: String
    /// Why, in a sentence.
    let reason: String
    /// Id of the readiness item that it works on.
    let item: String
    let minutes: Int
    /// Address of the page where it is done.
    let place: String
    /// Ids of claims with the evidence for the reason.
    let claims: [String]

    /// Takes a proposal.
    public init(_ proposal: TaskProposal) {
        (id, kind, title) = (proposal.id, proposal.kind, proposal.title)
        (reason, item) = (proposal.reason, proposal.item)
        (minutes, place, claims) = (proposal.minutes, proposal.place, proposal.claims)
    }
}

/// A task, or a part of one, on its day, in JSON.
public struct PlannedTaskJSON: Encodable, Sendable {
    /// What to mark as done or skipped.
    let id: String
    let kind: TaskKind
    /// What to do, with the part when it is one of several.
    let title: String
    let reason: String
    let item: String
    let minutes: Int
    /// From 1.
    let part: Int
    let parts: Int
    let place: String
    /// Ids of claims with the evidence for the reason.
    let claims: [String]

    /// Takes a planned task.
    public init(_ task: PlannedTask) {
        (id, kind, title, reason) = (task.id, task.kind, task.label, task.reason)
        (item, minutes, part, parts) = (task.item, task.minutes, task.part, task.parts)
        (place, claims) = (task.place, task.claims)
    }
}

/// What became of a task, in JSON.
public struct TaskMarkJSON: Encodable, Sendable {
    let task: String
    let title: String
    let state: TaskMark.State
    let minutes: Int
    let day: CalendarDay

    /// Takes a mark.
    public init(_ mark: TaskMark) {
        (task, title, state) = (mark.task, mark.title, mark.state)
        (minutes, day) = (mark.minutes, mark.day)
    }
}

/// The best use of the next hour, in JSON.
public struct NextHourJSON: Encodable, Sendable {
    /// What to mark when it is done: the task's id, with the part when the plan has it in parts.
    let id: String
    let task: TaskJSON
    /// Of the task's minutes, those of this sitting.
    let minutes: Int
    let why: String

    /// Takes a choice.
    public init(_ next: NextHour) {
        (id, task, minutes, why) = (next.task.id, TaskJSON(next.task.proposal), next.task.minutes, next.why)
    }
}
