/// Tasks that were marked as done while their gap stayed open.
///
/// A mark of its own closes no gap: on the day of the mark the task is gone, from the next day on it is proposed again under
/// another id, less urgent each time, and says so. What was skipped stays away.
struct ReturningTasks: Sendable {
    private let marks: [String: TaskMark]
    /// Marks of parts, by the whole task's id.
    private let parts: [String: [PlanMarks.Part: TaskMark]]
    private let today: CalendarDay?

    /// Without a day nothing comes back.
    init(_ marks: [TaskMark], today: CalendarDay?) {
        self.marks = Dictionary(marks.map { ($0.task, $0) }, uniquingKeysWith: { _, last in last })
        var parts: [String: [PlanMarks.Part: TaskMark]] = [:]
        for mark in marks {
            guard let (whole, number) = PlanMarks.part(mark.task) else { continue }
            parts[whole, default: [:]][PlanMarks.Part(number: number, minutes: max(0, mark.minutes))] = mark
        }
        (self.parts, self.today) = (parts, today)
    }

    /// The task as it stands today: as it was proposed first, or the time after the last on which it was done.
    func present(_ proposal: TaskProposal) -> TaskProposal {
        guard let today else { return proposal }
        var (present, times) = (proposal, 1)
        while let day = doneDay(of: present), day < today {
            times += 1
            present = proposal
            present.id = TaskProposal.id(proposal.id, times: times)
            present.reason += " Marked as done on \(day.words); your material does not show it yet."
            present.importance /= Double(times)
        }
        return present
    }

    /// The day on which the last of a task was done; nil while some of it is open, and when all of it was skipped.
    private func doneDay(of proposal: TaskProposal) -> CalendarDay? {
        if let mark = marks[proposal.id] { return mark.state == .done ? mark.day : nil }
        let parts = parts[proposal.id] ?? [:]
        let minutes = parts.keys.reduce(0) { $0 + min($1.minutes, proposal.minutes) }
        guard !parts.isEmpty, proposal.minutes - minutes < TaskProposal.effort.lowerBound else { return nil }
        return parts.values.filter { $0.state == .done }.map(\.day).max()
    }
}
