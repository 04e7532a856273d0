extension Allocation {
    /// How much the total falls when the chosen story is taken away from a slot; nil where there is none.
    ///
    /// Negative only for a pinned story: without it the rest may do better.
    public func regret(slot: Int) -> Double? {
        guard choices.indices.contains(slot), let choice = choices[slot] else { return nil }
        var other = problem
        other.pins[slot] = nil
        other.forbidden.insert(.init(slot: slot, story: choice.first))
        return (try? other.solved()).map { total - $0.total }
    }

    /// How much more could be had without a pin; nil where nothing is pinned.
    ///
    /// Negative only where the pin puts a story below `least`: it counts there, and without the pin it may not.
    public func cost(ofPin slot: Int) -> Double? {
        guard problem.pins[slot] != nil else { return nil }
        var other = problem
        other.pins[slot] = nil
        return (try? other.solved()).map { $0.total - total }
    }

    /// How much more could be had if a story were not ruled out for a slot; nil where it is not.
    public func cost(ofForbidding pair: AllocationProblem.Pair) -> Double? {
        guard problem.forbidden.contains(pair) else { return nil }
        var other = problem
        other.forbidden.remove(pair)
        return (try? other.solved()).map { $0.total - total }
    }

    /// How much more could be had without any pin and with nothing ruled out; negative as the cost of a pin may be.
    public func costOfWishes() -> Double {
        guard !problem.pins.isEmpty || !problem.forbidden.isEmpty else { return 0 }
        var other = problem
        other.pins = [:]
        other.forbidden = []
        return (try? other.solved()).map { $0.total - total } ?? 0
    }
}
