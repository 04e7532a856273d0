/// Whether a bank of stories is varied: levers of influence, and kinds of story.
///
/// Thresholds are ours (trust P): at least six levers, at most 40 % on one, and the kinds of story the content asks for.
public struct VarietyReport: Sendable {
    /// Every lever but coordination, in the library's order.
    public let levers: [LeverUse]
    /// Every kind of story the content knows.
    public let kinds: [KindUse]

    /// How many levers a bank should show.
    public static let leastLevers = 6
    /// The most one lever may have of all uses, 0…1.
    public static let mostShare = 0.4

    /// One lever over all stories.
    public struct LeverUse: Sendable {
        /// The lever.
        public let lever: Lever
        /// Stories that use it with evidence: an act and the other party's change.
        public let used: [StoryDigest]
        /// Stories that only claim it.
        public let claimed: [StoryDigest]
        /// Part of all uses, 0…1.
        public let share: Double
    }

    /// One kind of story over all stories.
    public struct KindUse: Sendable {
        /// The kind.
        public let variety: Variety
        /// Stories of this kind with their strongest words.
        public let stories: [(story: StoryDigest, quote: String)]
        /// Whether there are as many as there should be.
        public var isMet: Bool { stories.count >= variety.least }
    }

    /// Levers shown with evidence.
    public var shown: Int { levers.count { !$0.used.isEmpty } }
    /// Whether levers are used often enough, three times, to say that one of them has too much.
    public var isBalanceKnown: Bool { levers.reduce(0) { $0 + $1.used.count } >= 3 }
    /// The lever that has too much of all uses, if one does and that can be said.
    public var dominant: LeverUse? { isBalanceKnown ? levers.first { $0.share > Self.mostShare } : nil }

    /// Reads the report of a desk.
    public init(_ desk: Desk, library: Library) {
        let stories = desk.active
        var used: [String: [StoryDigest]] = [:]
        var claimed: [String: [StoryDigest]] = [:]
        var varieties: [String: [(story: StoryDigest, quote: String)]] = [:]
        for story in stories {
            for lever in story.levers where !lever.isCoordination {
                if lever.strength >= 2 { used[lever.id, default: []].append(story) }
                if lever.strength == 1 { claimed[lever.id, default: []].append(story) }
            }
            for variety in story.varieties {
                let strongest = variety.evidence.max { $0.weight < $1.weight }
                varieties[variety.id, default: []].append((story, strongest?.quote ?? ""))
            }
        }
        let uses = used.values.reduce(0) { $0 + $1.count }
        levers = library.levers.filter { !$0.isCoordination }
            .map { lever in
                let stories = used[lever.signal.id] ?? []
                return LeverUse(
                    lever: lever,
                    used: stories,
                    claimed: claimed[lever.signal.id] ?? [],
                    share: uses == 0 ? 0 : Double(stories.count) / Double(uses)
                )
            }
        kinds = library.varieties.map { KindUse(variety: $0, stories: varieties[$0.signal.id] ?? []) }
    }
}
