/// What a text says that can be drawn; nil where it does not say it plainly.
public struct WrittenDrawings: Sendable {
    /// Its tasks, with what waits for what.
    public let plan: WorkPlan?
    /// Its rated risks.
    public let risks: RiskGrid?
    /// Its phases.
    public let rollout: RolloutTimeline?
    /// Where the time of a request goes.
    public let latency: LatencyBudget?

    /// Reads a text: tables first, then lists, then sentences.
    ///
    /// - Complexity: Linear in the text; what is drawn is capped.
    public init(_ outline: ArtifactOutline) {
        let source = DrawingSource(outline)
        var tables = PlanTableReader(source)
        let sentences = PlanSentenceReader(source)
        if let plan = tables.plan() ?? PlanListReader(source).plan() {
            let whole = sentences.withOrder(of: plan)
            // Lengths without dates and without an order draw nothing: all would start on the first day.
            self.plan = whole.hasOrder || whole.tasks.contains { $0.start != nil || $0.end != nil } ? whole : nil
        } else {
            plan = sentences.plan()
        }
        risks = RiskTableReader(source).grid()
        var rollouts = RolloutReader(source)
        rollout = rollouts.timeline()
        latency = LatencyReader(source).budget()
    }

    /// Whether there is nothing to draw.
    public var isEmpty: Bool { plan == nil && risks == nil && rollout == nil && latency == nil }
}
