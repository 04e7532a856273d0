import ArgumentParser
import Interchange
import Interviewing

extension PlanCommand {
    struct Done: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Marks a task as done, today.")

        @OptionGroup var mark: MarkedTask

        func run() async throws { try await mark.mark(.done) }
    }

    struct Skip: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Leaves a task out; it is not proposed again.")

        @OptionGroup var mark: MarkedTask

        func run() async throws { try await mark.mark(.skipped) }
    }

    struct Undo: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes back that a task was done or left out.")

        @OptionGroup var mark: MarkedTask

        func run() async throws { try await mark.undo() }
    }
}

/// The task that is marked.
struct MarkedTask: ParsableArguments {
    @Argument(help: "The id of the task, as inclined plan shows it, or the beginning of it.")
    var task: String

    @Flag(help: "The plan afterwards as a JSON object.")
    var json = false

    @OptionGroup var options: DataOptions

    /// Marks the task and says what the next hour is for.
    func mark(_ state: TaskMark.State) async throws {
        let workspace = try options.workspace()
        let moment = Moment.current()
        let mark = try found(in: try await workspace.preparation(moment), state)
        try await workspace.store.markTask(mark)
        let what = state == .done ? "Done" : "Left out"
        let back = "Take it back: inclined plan undo \(mark.task)"
        try await report("\(what): \(mark.title).", back: back, workspace, moment)
    }

    /// Takes the mark back.
    func undo() async throws {
        let workspace = try options.workspace()
        let moment = Moment.current()
        let marks = try await workspace.store.taskMarks()
        guard let mark = try Self.only(marks.map { ($0.task, $0) }, task) else {
            let names = marks.map(\.task).joined(separator: ", ")
            throw UsageError(
                "“\(task)” is not marked; " + (names.isEmpty ? "nothing is." : "these are: \(names).")
            )
        }
        try await workspace.store.unmarkTask(mark.task)
        try await report("Open again: \(mark.title).", workspace, moment)
    }

    /// The mark for a task that is planned, proposed, or marked already.
    private func found(in desk: PreparationDesk, _ state: TaskMark.State) throws -> TaskMark {
        func mark(_ id: String, _ title: String, _ minutes: Int) -> (String, TaskMark) {
            (id, TaskMark(task: id, title: title, state: state, minutes: minutes, day: desk.today))
        }
        let planned = desk.plan?.tasks.map { mark($0.task.id, $0.task.label, $0.task.minutes) } ?? []
        let proposed = desk.readiness.proposals.map { mark($0.id, $0.title, $0.minutes) }
        let marked = desk.marks.map { mark($0.task, $0.title, $0.minutes) }
        let all = (planned + proposed + marked).reduce(into: [(String, TaskMark)]()) { all, next in
            if !all.contains(where: { $0.0 == next.0 }) { all.append(next) }
        }
        guard let mark = try Self.only(all, task) else {
            throw UsageError("There is no task “\(task)”; see them with: inclined plan")
        }
        return mark
    }

    /// The one value whose id is meant, or begins so; nil when there is none.
    private static func only(_ all: [(id: String, value: TaskMark)], _ wanted: String) throws -> TaskMark? {
        if let exact = all.first(where: { $0.id == wanted }) { return exact.value }
        let found = all.filter { $0.id.hasPrefix(wanted) }
        if found.count > 1 {
            let names = found.prefix(5).map(\.id).joined(separator: ", ")
            throw UsageError("“\(wanted)” can mean \(names); write the whole id.")
        }
        return found.first?.value
    }

    private func report(_ words: String, back: String? = nil, _ workspace: Workspace, _ moment: Moment) async throws {
        let desk = try await workspace.preparation(moment)
        if json { return try StandardOutput.writeJSON(PlanJSON(desk)) }
        let terminal = Terminal.current()
        // A command is never broken: it is there to be copied.
        var lines = terminal.wrapped(words, indent: 0) + [back].compactMap(\.self)
        lines += NextHourView(desk: desk, terminal: terminal).lines()
        try StandardOutput.write(lines.joined(separator: "\n"))
    }
}
