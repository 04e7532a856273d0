/// A set of words and short phrases with one name: engineers, kinds of risk, planning tools.
public struct WordClass: Sendable {
    /// The name used in patterns as `<id>`.
    public let id: String
    /// What sort of class it is; decides which condition it satisfies.
    public let group: Group
    /// The members, as patterns without gaps or classes.
    public let members: [Pattern]

    /// Makes a class.
    public init(id: String, group: Group, members: [Pattern]) {
        self.id = id
        self.group = group
        self.members = members
    }

    /// What a word class stands for.
    public enum Group: String, Sendable, CaseIterable, Codable {
        /// Other people or bodies.
        case counterparty
        /// Technical things.
        case system
        /// Business things.
        case business
        /// Words for programs, projects and initiatives: they frame a role as program work.
        case program
        /// Verbs of one kind.
        case verb
        /// Units of measure.
        case unit
        /// Words that tell the language of a text.
        case language
        /// Anything else.
        case other
    }
}
