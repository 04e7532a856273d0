/// What a role is, whatever its title.
public enum RoleFunction: String, Sendable, Codable, CaseIterable {
    /// Technical program management.
    case tpm
    /// Program management.
    case pgm
    /// Product management.
    case product
    /// Software engineering.
    case engineering
    /// Management of software engineers.
    case engineeringManagement = "engineering-management"
    /// Project management, Scrum mastery and the like.
    case project
    /// Consulting.
    case consulting
    /// The armed forces.
    case military
    /// Running processes and sites.
    case operations
    /// Keeping plans, calendars and minutes for others.
    case coordination

    /// The track it is, if it is one.
    public var track: Track? {
        switch self {
        case .tpm: .tpm
        case .pgm: .pgm
        case .product, .engineering, .engineeringManagement, .project, .consulting, .military,
            .operations,
            .coordination:
            nil
        }
    }

    /// The function in plain words.
    public var words: String {
        switch self {
        case .tpm: "technical program management"
        case .pgm: "program management"
        case .product: "product management"
        case .engineering: "software engineering"
        case .engineeringManagement: "management of software engineers"
        case .project: "project management"
        case .consulting: "consulting"
        case .military: "military service"
        case .operations: "operations"
        case .coordination: "project coordination"
        }
    }
}
