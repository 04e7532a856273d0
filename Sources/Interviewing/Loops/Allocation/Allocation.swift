/// The best way to tell a candidate's stories in a loop.
///
/// No other allocation has a greater total, see `doubt`. Of equally good ones, one with earlier stories in earlier
/// slots is preferred; where no project is overused, stories that are alike are told in their order.
///
/// A back-up always has a first choice before it. It is worth no more to its slot than the first choice, unless
/// that is pinned or telling the back-up first would overuse its project; see `outranked`.
public struct Allocation: Sendable, Hashable {
    /// What is told in a slot.
    public struct Choice: Sendable, Hashable {
        /// The story to tell.
        public let first: Int
        /// The story for "another example"; nil when none is left.
        public let backup: Int?
    }

    /// What was asked.
    public let problem: AllocationProblem
    /// What is told, by slot; nil where no story answers, or none is worth its price.
    public let choices: [Choice?]
    /// The sum of all worth less what overused projects cost.
    public let total: Double
    /// How much a better allocation could gain at most: 0 when this one is proven the best.
    ///
    /// Only a problem far beyond a loop's size leaves a doubt: many slots, few stories, scarce projects.
    public let doubt: Double

    /// Slots without a story.
    public var uncovered: [Int] { choices.indices.filter { choices[$0] == nil } }

    /// Slots whose back-up is worth more there than the first choice: because of a pin, or to spare a project.
    public var outranked: [Int] {
        choices.indices.filter { slot in
            guard let choice = choices[slot], let backup = choice.backup else { return false }
            return problem.values[slot][backup] > problem.values[slot][choice.first]
        }
    }

    /// Where a story is told first; nil when nowhere.
    public func slot(telling story: Int) -> Int? {
        choices.firstIndex { $0?.first == story }
    }
}

extension AllocationProblem {
    /// Finds the best allocation; the same problem always gets the same one.
    public func solved() throws(AllocationError) -> Allocation {
        let model = try AllocationModel(self)
        var search = AllocationSearch(model)
        search.run()
        let plan = model.settled(search.best, self)
        let choices = zip(plan.first, plan.backup).map { first, backup in
            first.map { Allocation.Choice(first: $0, backup: backup) }
        }
        return Allocation(
            problem: self,
            choices: choices,
            total: model.worth(search.total),
            doubt: model.worth(search.doubt)
        )
    }
}
