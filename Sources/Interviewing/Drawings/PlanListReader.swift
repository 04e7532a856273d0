import TextAnalysis

/// Plans in lists: "API contract (2 weeks, owner: Dana), after legal review".
struct PlanListReader {
    private let source: DrawingSource

    init(_ source: DrawingSource) { self.source = source }

    private static let marks = [
        "depends on", "dependent on", "blocked by", "waits for", "waits on", "after", "needs", "requires",
    ]
    private static let owners = ["owner", "owned by", "lead", "led by"]

    /// The plan of the items that say when, how long, or after what; nil when no two of them stand in an order.
    func plan() -> WorkPlan? {
        let items = source.lines.filter { $0.kind == .item }
        let reader = MomentReader(of: items.lazy.map { source.document.text(in: $0.span) })
        var tasks: [PlanTask] = []
        var needCells: [[DrawnText]] = []
        var leftOut = 0
        var known: Set<String> = []
        for item in items {
            guard let (task, needs) = read(item, reader), known.insert(task.name.folded).inserted else { continue }
            guard tasks.count < WorkPlan.most else {
                leftOut += 1
                continue
            }
            tasks.append(task)
            needCells.append(needs)
        }
        // Lists are full of numbers: without a word of order there is no plan, but a list.
        guard needCells.contains(where: { !$0.isEmpty }) else { return nil }
        let hasDates = tasks.contains { $0.end != nil }
        let plan = PlanCompletion(source).plan(
            tasks,
            needCells: needCells,
            leftOut: leftOut,
            hasDates: hasDates,
            isYearNamed: reader.isYearNamed
        )
        guard let plan, plan.hasOrder, plan.tasks.lazy.filter(\.isTimed).count > 1 else { return nil }
        // "After the meeting" stands in any list: in a plan, most of what is waited for has a name in it.
        let needs = plan.tasks.flatMap(\.needs)
        return needs.lazy.filter { $0.task != nil }.count * 2 >= needs.count ? plan : nil
    }

    /// A task of an item; nil when nothing but its name is said.
    private func read(_ item: DrawingSource.Line, _ reader: MomentReader) -> (PlanTask, [DrawnText])? {
        let pieces = source.pieces(item.span, at: [": ", " — ", " – ", " - ", " (", "(", "), ", ")", ", ", "; ", ". "])
        guard let name = pieces.first, name.folded.split(separator: " ").count <= 10, pieces.count > 1 else {
            return nil
        }
        var task = PlanTask(name: name)
        var needs: [DrawnText] = []
        var isListing = false
        for piece in pieces.dropFirst() {
            let folded = piece.folded
            if let mark = Self.marks.first(where: { folded == $0 || folded.hasPrefix($0 + " ") }) {
                // "depends on: A, B" goes on until something else is said.
                isListing = true
                if folded != mark, let after = source.split(piece, at: [mark])?.after { needs.append(after) }
            } else if let owner = Self.owners.first(where: { folded == $0 || folded.hasPrefix($0 + " ") }) {
                isListing = false
                if let name = source.split(piece, at: [owner])?.after, !name.text.isEmpty {
                    task.owner = task.owner ?? trimmed(name)
                } else {
                    task.owner = task.owner ?? DrawnText("", piece.span)
                }
            } else if task.owner?.text.isEmpty == true {
                task.owner = piece
            } else if readTime(piece, reader, into: &task) {
                isListing = false
            } else if isListing {
                needs.append(piece)
            }
        }
        if task.owner?.text.isEmpty == true { task.owner = nil }
        guard task.isTimed || !needs.isEmpty else { return nil }
        return (task, needs)
    }

    /// A piece that is a time and little else: "two weeks", "by 4 May", "2–20 March".
    private func readTime(_ piece: DrawnText, _ reader: MomentReader, into task: inout PlanTask) -> Bool {
        guard piece.folded.split(separator: " ").count <= 7 else { return false }
        if let moment = reader.moment(in: piece.text), moment.isDate {
            if moment.days.count > 1 {
                task.start = task.start ?? WrittenTime(day: moment.days.lowerBound, text: piece)
            }
            task.end = task.end ?? WrittenTime(day: moment.days.upperBound, text: piece)
            return true
        }
        guard let days = LengthReader.days(in: piece.text) else { return false }
        task.length = task.length ?? PlanLength(days: days, text: piece)
        return true
    }

    private func trimmed(_ text: DrawnText) -> DrawnText {
        let inner = source.pieces(text.span, at: [":"])
        return inner.first ?? text
    }
}
