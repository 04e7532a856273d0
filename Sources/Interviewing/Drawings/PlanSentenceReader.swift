/// Plans in sentences: "The API contract takes two weeks. The client library takes three weeks and starts after the API contract."
struct PlanSentenceReader {
    private let source: DrawingSource

    init(_ source: DrawingSource) { self.source = source }

    private static let marks = [
        "depends on", "waits for", "waits on", "starts after", "start after", "starts once", "cannot start before",
        "cannot start until", "can start only after", "can only start after", "is blocked by", "follows", "after",
    ]
    private static let nobody: Set<String> = [
        "it", "this", "that", "we", "he", "she", "they", "i", "which", "everything", "each",
    ]

    /// The plan of the sentences that say how long something takes; nil when nothing in them waits for anything.
    func plan() -> WorkPlan? {
        var tasks: [PlanTask] = []
        var needCells: [[DrawnText]] = []
        var known: Set<String> = []
        var leftOut = 0
        for sentence in source.sentences {
            guard let (before, after) = source.split(sentence.text, at: ["takes", "take"]),
                let name = name(before), let days = LengthReader.days(in: Self.firstWords(after.text))
            else { continue }
            guard known.insert(name.folded).inserted else { continue }
            guard tasks.count < WorkPlan.most else {
                leftOut += 1
                continue
            }
            tasks.append(PlanTask(name: name, length: PlanLength(days: days, text: after)))
            needCells.append([])
        }
        guard tasks.count > 1 else { return nil }
        return PlanCompletion(source).plan(
            withOrder(of: WorkPlan(tasks: tasks, scale: .elapsed)).tasks,
            needCells: needCells,
            leftOut: leftOut,
            hasDates: false,
            isYearNamed: false
        ).flatMap { $0.hasOrder ? $0 : nil }
    }

    /// A plan with what sentences add: "The load test starts after the schema migration".
    func withOrder(of plan: WorkPlan) -> WorkPlan {
        let names = NamesInText(plan.tasks)
        var tasks = plan.tasks
        for sentence in source.sentences {
            guard let (before, after) = source.split(sentence.text, at: Self.marks),
                let task = names.tasks(in: before).max(by: { names.length(of: $0) < names.length(of: $1) })
            else { continue }
            var known = Set(tasks[task].needs.compactMap(\.task))
            for need in names.tasks(in: after) where need != task && known.insert(need).inserted {
                tasks[task].needs.append(PlanNeed(name: after, task: need))
            }
        }
        return WorkPlan(tasks: tasks, scale: plan.scale, leftOut: plan.leftOut)
    }

    private func name(_ before: DrawnText) -> DrawnText? {
        var text = before
        if let rest = source.split(before, at: ["the"]), rest.before.text.isEmpty { text = rest.after }
        let words = text.folded.split(separator: " ").map(String.init)
        guard (1...6).contains(words.count), let first = words.first, !Self.nobody.contains(first) else { return nil }
        return text
    }

    private static func firstWords(_ text: String) -> String {
        text.split(separator: " ").prefix(4).joined(separator: " ")
    }
}
