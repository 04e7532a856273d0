/// An allocation problem in whole numbers, so that no rounding decides between two allocations.
///
/// A worth is millionths in the high bits and a preference in the low ones: preferences add up to less than a millionth.
struct AllocationModel {
    /// Worth of a millionth, as a number of bits.
    let shift: Int
    /// Number of slots.
    let slots: Int
    /// Number of stories.
    let stories: Int
    /// Worth of a first choice, by slot, then story; `Assignment.never` where it may not be.
    private(set) var first: [Int]
    /// Worth of a back-up, likewise.
    private(set) var backup: [Int]
    /// The greatest worth of a back-up in each slot.
    private(set) var mostBackup: [Int]
    /// The project of each story; nil when it shares none.
    let project: [Int?]
    /// Number of projects.
    let projects: Int
    /// First choices of a project that cost nothing.
    let cap: Int
    /// What a further one costs.
    let penalty: Int
    /// Stories that a pin puts somewhere.
    let pinned: [Int]
    /// More than any allocation is worth: what is demanded is paid that much.
    let demand: Int

    /// Checks a problem and scales it.
    init(_ problem: AllocationProblem) throws(AllocationError) {
        try problem.check()
        slots = problem.slots.count
        stories = problem.stories.count
        let preferences = 2 * slots * (slots + 1) * max(stories, 1)
        shift = Int.bitWidth - preferences.leadingZeroBitCount
        cap = max(problem.projectCap, 0)
        penalty = Self.millionths(problem.overusePenalty, within: 3) << shift
        pinned = problem.pins.values.sorted()
        demand = (Self.unit * 6 * max(slots, 1)) << shift + penalty * max(slots, 1)
        let names = problem.stories.map(\.projectKey)
        let order = Dictionary(zip(names, names.indices), uniquingKeysWith: min)
        let known = order.filter { !$0.key.isEmpty }.values.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(known, 0...))
        project = names.map { name in order[name].flatMap { numbers[$0] } }
        projects = known.count
        first = Array(repeating: Assignment.never, count: slots * stories)
        backup = first
        mostBackup = Array(repeating: 0, count: slots)
        for slot in 0..<slots {
            for story in 0..<stories { weigh(slot, story, in: problem) }
        }
    }

    private mutating func weigh(_ slot: Int, _ story: Int, in problem: AllocationProblem) {
        let value = problem.values[slot][story]
        let worth = Self.clamped(problem.slots[slot].weight, 3) * Self.clamped(value, 1)
        // Earlier slots take earlier stories, and all first choices before any back-up.
        let (early, late) = ((2 * slots - slot) * (stories - story), (slots - slot) * (stories - story))
        let pin = problem.pins[slot]
        let isPinned = pinned.contains(story)
        let told = Self.millionths(worth, within: 3)
        let answers =
            value >= problem.least && !isPinned && !problem.forbidden.contains(.init(slot: slot, story: story))
        let place = slot * stories + story
        if pin == story || pin == nil && answers && told > 0 { first[place] = told << shift + early }
        let kept = Self.millionths(worth * Self.clamped(problem.backupShare, 1), within: 3)
        guard answers && kept > 0 else { return }
        backup[place] = kept << shift + late
        mostBackup[slot] = max(mostBackup[slot], backup[place])
    }

    /// A worth as the candidate counts it.
    func worth(_ exact: Int) -> Double {
        Double(exact >> shift) / Double(Self.unit)
    }

    private static let unit = 1_000_000

    private static func millionths(_ number: Double, within most: Double) -> Int {
        Int(clamped(number, most) * Double(unit) + 0.5)
    }

    /// What is no number counts as nothing.
    private static func clamped(_ number: Double, _ most: Double) -> Double {
        number > 0 ? min(number, most) : 0
    }
}

extension AllocationProblem.Candidate {
    /// The project's name as it is compared.
    fileprivate var projectKey: String {
        let start = project.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last].lowercased()
    }
}
