/// What a candidate has, in numbers.
public struct DeskCounts: Sendable, Hashable {
    /// Stories in use.
    public let stories: Int
    /// Stories put aside.
    public let retired: Int
    /// Principles that a story carries.
    public let principles: Int
    /// Levers shown with evidence.
    public let levers: Int
    /// Places that hold something that should not leave.
    public let secrets: Int

    /// Counts a desk.
    public init(_ desk: Desk, matrix: PrincipleMatrix, variety: VarietyReport) {
        let active = desk.active
        stories = active.count
        retired = desk.stories.count - active.count
        principles = matrix.columns.count { $0.carrying > 0 }
        levers = variety.shown
        secrets = active.reduce(desk.resumeSecrets) { $0 + $1.secrets }
    }
}
