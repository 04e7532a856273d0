import Interviewing

/// What no single entry of the content about preparing can know.
enum PreparationConsistency {
    static func errors(in library: Library) -> [ContentError] {
        let known = library.preparation
        return FitConsistency.check(known.fitQuestions, known.fitMeanings)
            + MoveConsistency(
                moves: known.moves,
                gaps: known.gaps,
                rewrites: known.rewrites,
                employers: known.employers
            ).check(library)
            + LevelConsistency.check(known.ladder, known.employers, library)
            + PresetConsistency.check(known.vestPresets)
            + ReadinessConsistency.check(library, known.readiness)
            + NegotiationReaders.check(known.negotiation)
            + ClaimConsistency.errors(in: library)
    }

    /// Ids of one kind are unique, and their sources exist.
    static func identified(_ known: PreparationLibrary) -> [(String, [(String, Provenance)])] {
        [
            ("fit question", known.fitQuestions.map { ($0.id, $0.provenance) }),
            ("fit meaning", known.fitMeanings.map { ("\($0.leaning.rawValue)/\($0.verdict.rawValue)", $0.provenance) }),
            ("vest preset", known.vestPresets.map { ($0.id, $0.provenance) }),
            ("standing task", known.readiness.standing.map { ($0.id, $0.provenance) }),
            ("pay table", known.pay.map { ($0.id, $0.provenance) }),
            ("passage", known.negotiation.map { ($0.id, $0.provenance) }),
        ]
    }
}
