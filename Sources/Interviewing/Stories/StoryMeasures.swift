/// What counts as shown by a story: one place for readiness and for moves, so that both count the same thing alike.
///
/// All of it is counted in stories alone; what a résumé claims is no story yet.
enum StoryMeasures {
    /// Share of *I* in the action from which it is clear who acted.
    static let clearShare = 0.7
    /// Sentences of one's own below which a story is not one of one's own acts.
    static let leastActs = 3

    /// Whether a story carries a principle.
    static func carries(score: Double) -> Bool { score >= PrincipleMatrix.carries }

    /// Whether a lever moved somebody, not only was claimed.
    static func moves(strength: Int) -> Bool { strength >= 2 }

    /// Whether somebody else could check a result: a value before, one after, and the time between them.
    static func isCheckable(hasChange: Bool, hasWindow: Bool) -> Bool { hasChange && hasWindow }

    /// Whether it is clear what the candidate did.
    static func isClear(_ ownership: Ownership, share: Double = clearShare) -> Bool {
        ownership.i >= leastActs && ownership.ratio >= share
    }

    /// How many principles can have a story each, none told twice: the largest matching, found by augmenting paths.
    ///
    /// - Parameter carried: The principles that each story carries.
    static func principlesWithOwnStory(_ carried: [Set<String>]) -> Int {
        var story: [String: Int] = [:]
        func place(_ index: Int, _ seen: inout Set<String>) -> Bool {
            for id in carried[index].sorted() where seen.insert(id).inserted {
                guard let other = story[id] else {
                    story[id] = index
                    return true
                }
                if place(other, &seen) {
                    story[id] = index
                    return true
                }
            }
            return false
        }
        return carried.indices.count { index in
            var seen: Set<String> = []
            return place(index, &seen)
        }
    }
}
