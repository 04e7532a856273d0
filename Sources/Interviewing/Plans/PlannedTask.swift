/// A task, or one part of a long one, on its day.
public struct PlannedTask: Sendable, Hashable {
    /// What it comes from.
    public let proposal: TaskProposal
    /// Which part of the whole this is, from 1.
    public let part: Int
    /// How many parts the whole has; 1 for a task that is done in one sitting.
    public let parts: Int
    /// Effort of this part in minutes.
    public let minutes: Int

    /// Makes a planned task.
    public init(proposal: TaskProposal, part: Int = 1, parts: Int = 1, minutes: Int) {
        (self.proposal, self.part, self.parts, self.minutes) = (proposal, part, parts, minutes)
    }

    /// What to mark as done or skipped: the proposal's id, with the part such as `artifact.prfaq:2` when it is one of
    /// several.
    public var id: String { isPart ? "\(proposal.id):\(part)" : proposal.id }
    /// Whether it is one part of a longer task.
    public var isPart: Bool { parts > 1 }
    /// The kind of work.
    public var kind: TaskKind { proposal.kind }
    /// What to do.
    public var title: String { proposal.title }
    /// What to do, with the part when it is one of several, such as "Write a PR/FAQ (part 2 of 3)".
    public var label: String { isPart ? "\(title) (part \(part) of \(parts))" : title }
    /// Why.
    public var reason: String { proposal.reason }
    /// The readiness item that it closes.
    public var item: String { proposal.item }
    /// Address of the page where it is done.
    public var place: String { proposal.place }
    /// Ids of the claims with the evidence for what its reason says about loops.
    public var claims: [String] { proposal.claims }
}
