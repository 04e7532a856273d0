extension LoopMaterial {
    /// Takes it from a loop that was read.
    ///
    /// - Parameters:
    ///   - debrief: The debrief in words, where somebody has it; without it weak spots have neither quotes nor reasons.
    ///   - library: Names the principles.
    public init(_ digest: LoopDigest, debrief: Debrief?, library: Library, loops: LoopLibrary) {
        let record = digest.record
        number = record.number
        track = record.plan.track
        created = record.created
        rounds = zip(record.plan.rounds, record.sessions).enumerated()
            .filter { $0.element.0.stage == .interview || $0.element.0.stage == .screen }
            .map { position, pair in Round(pair.0, pair.1, at: position) }
        isComplete = record.purpose == .loop && digest.isComplete && digest.outcome != nil
        weak = digest.outcome.map { outcome in
            Self.weak(outcome, of: digest, debrief: debrief, library: library, loops: loops)
        }
    }

    /// Whatever the panel as a whole never saw met: the best rating that anybody gave is mixed or less.
    private static func weak(
        _ outcome: PanelOutcome,
        of digest: LoopDigest,
        debrief: Debrief?,
        library: Library,
        loops: LoopLibrary
    ) -> [WeakSpot] {
        var best: [Covered: Rating] = [:]
        for opinion in outcome.after {
            for (covered, rating) in opinion.ratings { best[covered] = max(best[covered] ?? .noData, rating) }
        }
        let items = debrief?.feedback.flatMap(\.items) ?? []
        return best.filter { $0.value <= .concern }
            .map { covered, rating in
                let said = items.filter { $0.item == covered }
                return WeakSpot(
                    id: covered.key,
                    title: covered.title(library: library, loops: loops),
                    rating: rating,
                    missing: said.compactMap(\.missing).first ?? "",
                    quote: said.flatMap(\.quotes).first?.text ?? ""
                )
            }
            .sorted { ($0.rating, $0.id) < ($1.rating, $1.id) }
    }
}

extension LoopMaterial.Round {
    init(_ round: Round, _ session: Session, at position: Int) {
        let followUps = session.turns.filter { $0.probe != nil }
        let answered = followUps.filter { $0.state == .answered && $0.isSubstantial }
        self.init(
            position: position,
            role: round.role,
            area: round.area,
            ended: session.state == .finished ? session.ended ?? session.begun : nil,
            answered: answered.count,
            passed: followUps.count { $0.state != .open } - answered.count,
            lastAnswer: answered.last?.answer ?? ""
        )
    }
}

extension Covered {
    /// A name that sorts and stays.
    var key: String {
        switch self {
        case .principle(let id): "principle.\(id)"
        case .area(let area): "area.\(area.rawValue)"
        }
    }

    func title(library: Library, loops: LoopLibrary) -> String {
        switch self {
        case .principle(let id): library.principles.first { $0.id == id }?.title ?? id
        case .area(let area): loops[area]?.title ?? area.rawValue
        }
    }
}
