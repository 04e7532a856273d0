/// Which story to tell where in a loop: what every story is worth to every slot, and what the candidate wants.
///
/// A story is used at most once in the loop, as the first choice of a slot or as its back-up.
public struct AllocationProblem: Sendable, Hashable {
    /// A question of the loop.
    public struct Slot: Sendable, Hashable {
        /// How much the slot counts, 0…3; one that counts nothing gets a story only by a pin.
        public var weight: Double

        /// Makes a slot.
        public init(weight: Double) {
            self.weight = weight
        }
    }

    /// A story that can be told.
    public struct Candidate: Sendable, Hashable {
        /// The project it is about, compared without case and outer blanks; empty when it shares none.
        public var project: String

        /// Makes a story.
        public init(project: String) {
            self.project = project
        }
    }

    /// A slot and a story.
    public struct Pair: Sendable, Hashable {
        /// The slot's place.
        public var slot: Int
        /// The story's place.
        public var story: Int

        /// Makes a pair.
        public init(slot: Int, story: Int) {
            self.slot = slot
            self.story = story
        }
    }

    /// Most slots a problem may have: twice what a long loop asks.
    public static let mostSlots = 64
    /// Most stories a problem may have: the exact sums stay within 64 bits.
    public static let mostStories = 1000

    /// The questions in the order of the loop.
    public var slots: [Slot]
    /// The stories; of equally good ones an earlier story is preferred.
    public var stories: [Candidate]
    /// How well a story answers a slot, 0…1, by slot, then by story; 0 where it does not.
    public var values: [[Double]]
    /// Below this a story does not answer a slot; a pin may still put it there.
    public var least = 0.15
    /// What a back-up is worth against a first choice, 0…1; at 0 none is given.
    public var backupShare = 0.25
    /// How many first choices of one project cost nothing.
    public var projectCap = 2
    /// What each further first choice of that project costs, 0…3.
    public var overusePenalty = 0.2
    /// Which story the candidate insists on as the first choice, by slot.
    public var pins: [Int: Int] = [:]
    /// What the candidate rules out, as first choice and as back-up; pairs that do not exist say nothing.
    public var forbidden: Set<Pair> = []

    /// Makes a problem with the usual rules and no wishes.
    public init(slots: [Slot], stories: [Candidate], values: [[Double]]) {
        self.slots = slots
        self.stories = stories
        self.values = values
    }
}
