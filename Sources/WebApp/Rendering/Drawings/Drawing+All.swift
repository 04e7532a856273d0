public import Interviewing

extension Drawing {
    /// Every drawing that a text gives material for, in this order: plan, risks, rollout, latency.
    public static func all(in outline: ArtifactOutline) -> [Drawing] {
        let written = WrittenDrawings(outline)
        return [
            written.plan.map(Drawing.init), written.risks.map(Drawing.init), written.rollout.map(Drawing.init),
            written.latency.map(Drawing.init),
        ].compactMap { $0 }
    }
}
