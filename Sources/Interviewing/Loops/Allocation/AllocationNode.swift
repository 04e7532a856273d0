/// A part of all allocations: those that keep some decisions.
struct AllocationNode {
    /// What is decided about a story.
    enum StoryRule {
        case open
        case first
        case notFirst
    }

    /// What is decided about a slot.
    enum SlotRule {
        case open
        case needsFirst
        case noBackup
    }

    /// Decisions by story.
    var stories: [StoryRule]
    /// Decisions by slot.
    var slots: [SlotRule]
    /// What a first choice of each project is charged, then what a back-up of each slot is charged and pays its first choice.
    var prices: [Int]
    /// No allocation of this part is worth more.
    var bound = Int.max

    /// All allocations that keep the pins.
    init(_ model: AllocationModel) {
        stories = Array(repeating: .open, count: model.stories)
        for story in model.pinned { stories[story] = .first }
        slots = Array(repeating: .open, count: model.slots)
        prices = Array(repeating: 0, count: model.projects + model.slots)
    }

    /// The prices worth trying for each project.
    ///
    /// Once decisions say that a project is overused, or cannot be, its cost is a straight line and one price is exact.
    func range(_ model: AllocationModel) -> [ClosedRange<Int>] {
        var certain = Array(repeating: 0, count: model.projects)
        var possible = certain
        for (story, rule) in stories.enumerated() {
            guard let project = model.project[story] else { continue }
            switch rule {
            case .open: possible[project] += 1
            case .first:
                possible[project] += 1
                certain[project] += 1
            case .notFirst: break
            }
        }
        let projects = zip(certain, possible).map { certain, possible in
            if possible <= model.cap { return 0...0 }
            return certain >= model.cap ? model.penalty...model.penalty : 0...model.penalty
        }
        let backups = slots.indices.map { slot in
            switch slots[slot] {
            case .open: 0...model.mostBackup[slot]
            case .needsFirst, .noBackup: 0...0
            }
        }
        return projects + backups
    }
}
