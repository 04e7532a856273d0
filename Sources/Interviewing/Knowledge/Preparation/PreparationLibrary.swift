/// What the product knows about preparing and deciding: the plan, fit, moves, levels, pay and offers.
///
/// Apart from `Library` as the knowledge about loops is: most runs need none of it.
public struct PreparationLibrary: Sendable, Codable {
    /// Questions about the work a candidate likes, in the order in which they are asked.
    public var fitQuestions: [FitQuestionDefinition] = []
    /// What a liking beside a verdict means.
    public var fitMeanings: [FitMeaningDefinition] = []
    /// Changes of role or employer.
    public var moves: [MoveDefinition] = []
    /// Gaps with their drills and proofs.
    public var gaps: [GapDefinition] = []
    /// Steps that retell a story for the other track.
    public var rewrites: [RewriteDefinition] = []
    /// Employers whose titles and levels are translated.
    public var employers: [EmployerDefinition] = []
    /// Titles and scope bars of the levels.
    public var ladder = LevelLadder()
    /// How stock is paid out, by employer or kind.
    public var vestPresets: [VestPresetDefinition] = []
    /// Pay tables with their dates.
    public var pay: [PayDefinition] = []
    /// Passages of the negotiation brief, in order.
    public var negotiation: [NegotiationDefinition] = []
    /// What a prepared candidate has, and what closes each gap.
    public var readiness = ReadinessKnowledge()

    /// Knows nothing.
    public init() {}

    /// Where every entry comes from, kind by kind.
    public var provenances: [Provenance] {
        let titles = ladder.titles.map(\.provenance) + ladder.bars.map(\.provenance)
        let ways = moves.map(\.provenance) + gaps.map(\.provenance) + rewrites.map(\.provenance)
        return fitQuestions.map(\.provenance) + fitMeanings.map(\.provenance) + ways + employers.map(\.provenance)
            + titles + vestPresets.map(\.provenance) + pay.map(\.provenance) + negotiation.map(\.provenance)
            + readiness.items.map(\.provenance) + readiness.standing.map(\.provenance)
    }
}
