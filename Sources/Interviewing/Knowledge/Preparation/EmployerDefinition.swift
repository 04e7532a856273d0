/// An employer with its titles and levels, beside Amazon's.
public struct EmployerDefinition: Sendable, Codable, Hashable {
    /// Stable id, such as `microsoft`; `any` holds what is said of titles anywhere.
    public var id: String
    /// The name as pages write it; `names` are what candidates write.
    public var title: String
    /// How people write it, in small letters.
    public var names: [String]
    /// Words of its own by which it is known even unnamed, such as `ict4`.
    public var marks: [String]
    /// What a coach would say of it.
    public var says: String
    /// Titles and what they are there.
    public var roles: [RoleTitle]
    /// Its levels, from low to high.
    public var rungs: [Rung]
    /// Source and trust of what is said.
    public var provenance: Provenance

    /// Makes an employer.
    public init(
        id: String,
        title: String,
        names: [String],
        marks: [String],
        says: String,
        roles: [RoleTitle],
        rungs: [Rung],
        provenance: Provenance
    ) {
        (self.id, self.title, self.names, self.marks) = (id, title, names, marks)
        (self.says, self.roles, self.rungs, self.provenance) = (says, roles, rungs, provenance)
    }

    /// The id of what holds anywhere.
    public static let anywhere = "any"
    /// The id of small, young employers.
    public static let startUp = "start-up"
}
