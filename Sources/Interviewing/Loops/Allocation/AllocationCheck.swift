extension AllocationProblem {
    /// Finds what makes a problem unsolvable.
    func check() throws(AllocationError) {
        guard slots.count <= Self.mostSlots, stories.count <= Self.mostStories else { throw .size }
        guard values.count == slots.count, values.allSatisfy({ $0.count == stories.count }) else { throw .shape }
        var places: [Int: Int] = [:]
        for (slot, story) in pins.sorted(by: { $0.key < $1.key }) {
            guard slots.indices.contains(slot), stories.indices.contains(story) else { throw .unknownPin(slot: slot) }
            if let other = places[story] { throw .pinnedTwice(story: story, slots: [other, slot]) }
            if forbidden.contains(Pair(slot: slot, story: story)) { throw .pinForbidden(slot: slot) }
            places[story] = slot
        }
    }
}
