/// An answer that can be chosen.
public struct FitAnswerDefinition: Sendable, Codable, Hashable {
    /// Unique within its question; kept answers name it.
    public var id: String
    /// What the candidate chooses.
    public var says: String
    /// What choosing it says.
    public var moves: FitWork

    /// Makes an answer.
    public init(id: String, says: String, moves: FitWork) {
        (self.id, self.says, self.moves) = (id, says, moves)
    }
}
