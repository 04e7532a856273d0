/// Finds the task that words name: by its short name, by its name, or by the one task whose name they begin or end.
struct PlanNames {
    private let exact: [String: Int]
    private let names: [String]

    init(_ tasks: [PlanTask]) {
        names = tasks.map(\.name.folded)
        var exact: [String: Int] = [:]
        for (index, task) in tasks.enumerated() {
            if exact[names[index]] == nil { exact[names[index]] = index }
            if let id = task.id?.folded, !id.isEmpty { exact[id] = index }
        }
        self.exact = exact
    }

    /// The task of that name; nil when there is none, or when the words fit several.
    func task(_ text: DrawnText) -> Int? {
        if let task = exactTask(text) { return task }
        let words = Self.stripped(text.folded)
        // "API contract" for "API contract agreed"; two letters fit everything.
        guard words.count >= 4 else { return nil }
        var found: Int?
        for (index, name) in names.enumerated() where name.count >= 4 {
            let fits =
                name.hasPrefix(words + " ") || name.hasSuffix(" " + words) || words.hasPrefix(name + " ")
                || words.hasSuffix(" " + name)
            guard fits else { continue }
            if found != nil { return nil }
            found = index
        }
        return found
    }

    private func exactTask(_ text: DrawnText) -> Int? {
        exact[Self.stripped(text.folded)] ?? exact[text.folded]
    }

    /// Without the words that only say that it comes first: "after the API contract is done".
    static func stripped(_ folded: String) -> String {
        var words = folded.split(separator: " ").map(String.init)
        while let first = words.first, words.count > 1, leading.contains(first) { words.removeFirst() }
        while let last = words.last, words.count > 1, trailing.contains(last) { words.removeLast() }
        return words.joined(separator: " ")
    }

    private static let leading: Set<String> = [
        "after", "the", "on", "depends", "needs", "requires", "once", "blocked", "by", "completion", "end", "of",
        "finish", "task",
    ]
    private static let trailing: Set<String> = [
        "is", "are", "done", "complete", "completed", "finished", "signed", "ends", "fs",
    ]

    /// The needs that a cell or a clause lists; a name with a comma or "and" in it stays whole when a task bears it.
    func needs(_ cell: DrawnText, in source: DrawingSource) -> [PlanNeed] {
        guard !cell.isNothing else { return [] }
        if let task = exactTask(cell) { return [PlanNeed(name: cell, task: task)] }
        return source.pieces(cell.span, at: [",", ";", "\n", "<br>", "<br/>"]).flatMap { piece -> [PlanNeed] in
            if piece.isNothing { return [] }
            if let task = exactTask(piece) { return [PlanNeed(name: piece, task: task)] }
            let parts = source.pieces(piece.span, at: [" and ", " & ", " + ", "/", "+", "&"])
            let found = parts.map { PlanNeed(name: $0, task: task($0)) }
            if parts.count > 1, found.allSatisfy({ $0.task != nil }) { return found }
            if let task = task(piece) { return [PlanNeed(name: piece, task: task)] }
            // "Legal and tax review" is one unknown name, "T1 and T9" two of which one is known.
            let isList = parts.count > 1 && found.contains { $0.task != nil }
            return isList ? found : [PlanNeed(name: piece, task: nil)]
        }
    }
}

/// The whole names of tasks that stand in running text.
struct NamesInText {
    private let places: [String: Int]
    private let lengths: [Int]
    private let longest: Int

    init(_ tasks: [PlanTask]) {
        let names = tasks.map(\.name.folded)
        // Shorter names are words of any sentence.
        places = Dictionary(names.enumerated().filter { $1.count >= 4 }.map { ($1, $0) }) { first, _ in first }
        lengths = names.map(\.count)
        longest = min(8, names.map { $0.split(separator: " ").count }.max() ?? 0)
    }

    func length(of task: Int) -> Int { lengths[task] }

    /// The tasks that a text names, in its order.
    func tasks(in text: DrawnText) -> [Int] {
        let words = text.folded.split(separator: " ")
        var found: [Int] = []
        for start in words.indices {
            for end in (start + 1)..<max(start + 1, min(words.count, start + longest) + 1) {
                guard let task = places[words[start..<end].joined(separator: " ")], !found.contains(task) else {
                    continue
                }
                found.append(task)
            }
        }
        return found
    }
}
