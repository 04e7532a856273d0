/// Dates of a plan that do not hold together.
public struct PlanConflict: Sendable, Hashable {
    /// What is wrong.
    public let kind: Kind
    /// The task whose dates cannot hold.
    public let task: Int
    /// What it waits for, where that is the matter.
    public let need: Int?
    /// The words with the earlier and the later day.
    public let texts: [DrawnText]

    /// What is wrong with dates.
    public enum Kind: Sendable, Hashable {
        /// It starts before what it waits for ends.
        case startsBeforeNeedEnds
        /// It ends before it starts.
        case endsBeforeStart
    }

    /// Every conflict between days that the text names itself, in its order; computed days contradict nobody.
    static func all(in tasks: [PlanTask]) -> [PlanConflict] {
        var conflicts: [PlanConflict] = []
        for (index, task) in tasks.enumerated() {
            if let start = task.start, let end = task.end, end.day < start.day {
                conflicts.append(
                    PlanConflict(kind: .endsBeforeStart, task: index, need: nil, texts: [start.text, end.text])
                )
            }
            // A milestone starts on its only day.
            guard let starts = task.start ?? (task.length == nil ? task.end : nil) else { continue }
            for need in task.needs {
                guard let other = need.task, other != index, let ends = tasks[other].statedEnd, ends.day > starts.day
                else { continue }
                conflicts.append(
                    PlanConflict(
                        kind: .startsBeforeNeedEnds,
                        task: index,
                        need: other,
                        texts: [ends.text, starts.text]
                    )
                )
            }
        }
        return conflicts
    }
}

extension PlanTask {
    /// The last day by the text: its date, or its first day and its length.
    fileprivate var statedEnd: WrittenTime? {
        if let end { return end }
        guard let start, let length else { return nil }
        return WrittenTime(day: start.day + max(0, length.days - 1), text: start.text)
    }
}
