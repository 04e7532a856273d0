/// Why a problem has no allocation.
public enum AllocationError: Error, Sendable, Hashable {
    /// The values are not one row for each slot with one number for each story.
    case shape
    /// More slots or stories than `AllocationProblem` admits.
    case size
    /// A pin names a slot or a story that does not exist.
    case unknownPin(slot: Int)
    /// One story is pinned to two slots, of which these are the first two.
    case pinnedTwice(story: Int, slots: [Int])
    /// A pair is both pinned and ruled out.
    case pinForbidden(slot: Int)
}
