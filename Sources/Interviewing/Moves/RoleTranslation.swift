/// What a title or level elsewhere may be at Amazon: a function, and a range with what would tip it.
public struct RoleTranslation: Sendable {
    /// What was written, at most 200 characters of it.
    public let written: String
    /// The employer; nil when none is known.
    public let employer: EmployerDefinition?
    /// What the role is there, the likeliest first; empty when the title does not say.
    public let functions: [RoleFunction]
    /// What is known of the title there; nil when nothing.
    public let title: RoleTitle?
    /// The level as the employer or the title has it; nil when nothing is known of it.
    public let rung: Rung?
    /// Amazon's levels that it may be; nil when nothing is known, then scope decides.
    public let range: ClosedRange<Level>?
    /// What would tip the range, one for each axis.
    public let tips: [Tip]
    /// Employers at which the level exists, where none was named.
    public let possible: [Possible]
    /// Whether two employers are named, so that nothing can be said of either.
    public let namesSeveral: Bool
    /// Doubts, in plain sentences.
    public let doubts: [String]
    /// What to ask the candidate.
    public let asks: [String]

    /// What tips a range on one axis.
    public struct Tip: Sendable, Hashable {
        /// The axis.
        public let axis: Axis
        /// The upper end, and what work there looks like.
        public let up: LevelBar
        /// The lower end, and what work there looks like.
        public let down: LevelBar
    }

    /// A level of an employer that may be meant.
    public struct Possible: Sendable, Hashable {
        /// The employer's name.
        public let employer: String
        /// Its level.
        public let rung: Rung
    }

    /// The whole in one sentence.
    public var sentence: String {
        guard !written.isEmpty else { return "Write your title, your level and your employer." }
        if namesSeveral { return "Two employers are named; enter one role at a time." }
        guard let range else {
            return
                "“\(written)” names no level that is known here; the scope of your work decides, not the title."
        }
        let levels = range.words
        guard !functions.isEmpty else {
            return "This title often matches \(levels), depending on scope; it does not say what the role was."
        }
        let role = functions.map(\.words).joined(separator: " or ")
        let verb = functions.count > 1 ? "may be" : "is"
        return "This \(verb) \(role). This title often matches \(levels), depending on scope."
    }
}
