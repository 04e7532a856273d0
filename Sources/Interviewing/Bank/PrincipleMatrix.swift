/// Which story shows which principle, what is missing, and what to write next.
public struct PrincipleMatrix: Sendable {
    /// The stories in use, the latest saved first.
    public let stories: [StoryDigest]
    /// The sixteen principles in official order.
    public let columns: [Column]
    /// Principles that no story carries, the most important one first.
    public let gaps: [Gap]
    /// Projects told too often, the most frequent one first.
    public let overused: [OverusedProject]

    /// A story carries a principle from this score: about a solid piece of evidence and a half.
    public static let carries = 0.4

    /// One principle over all stories.
    public struct Column: Sendable {
        /// The principle.
        public let principle: PrincipleDefinition
        /// Its weight for the track, 0…1.
        public let prior: Double
        /// Best score of any story, 0…1.
        public let best: Double
        /// How many stories carry it.
        public let carrying: Int
    }

    /// A principle that no story carries.
    public struct Gap: Sendable {
        /// The principle.
        public let principle: PrincipleDefinition
        /// Weight times what is missing, 0…1.
        public let importance: Double
        /// A question of ours to answer with the missing story; nil when there is none.
        public let question: String?
    }

    /// A project that too many stories are about: panels compare notes, and hear the same project again.
    public struct OverusedProject: Sendable, Hashable {
        /// As the candidate calls it.
        public let name: String
        /// How many stories in use tell it.
        public let stories: Int
        /// Part of all stories in use, 0…1.
        public let share: Double
    }

    /// Reads the matrix of a desk.
    public init(_ desk: Desk, library: Library) {
        let stories = desk.active
        self.stories = stories
        columns = library.principles.indices.map { index in
            let scores = stories.map { $0.principles[index].score }
            return Column(
                principle: library.principles[index],
                prior: desk.priors[index],
                best: scores.max() ?? 0,
                carrying: scores.count { $0 >= Self.carries }
            )
        }
        gaps = columns.filter { $0.carrying == 0 && $0.prior > 0 }
            .map { column in
                Gap(
                    principle: column.principle,
                    importance: column.prior * (1 - column.best),
                    question: column.principle.questions.first
                )
            }
            .sorted { ($1.importance, $0.principle.number) < ($0.importance, $1.principle.number) }
        overused = Self.overused(stories)
    }

    /// A third of at least three stories is too much for one project.
    private static func overused(_ stories: [StoryDigest]) -> [OverusedProject] {
        let named = stories.filter { !$0.project.isEmpty }
        return Dictionary(grouping: named) { $0.project.lowercased() }
            .filter { $0.value.count >= 3 && $0.value.count * 3 > stories.count }
            .map { _, group in
                OverusedProject(
                    name: group[0].project,
                    stories: group.count,
                    share: Double(group.count) / Double(stories.count)
                )
            }
            .sorted { ($1.stories, $0.name) < ($0.stories, $1.name) }
    }
}
