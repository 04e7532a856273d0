/// What the answers say as a whole.
public enum FitLeaning: String, Sendable, Codable, CaseIterable {
    /// Technical work.
    case technical
    /// Organisational work.
    case organisational
    /// Both, or neither clearly more than the other: few answers apart are chance.
    case both
    /// Order and tracking more than either.
    case administration
    /// Too few answers to say.
    case insufficient
}
