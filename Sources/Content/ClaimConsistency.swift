import Interviewing

/// Whether the claims that entries name exist, so that every link to one leads somewhere.
enum ClaimConsistency {
    static func errors(in library: Library) -> [ContentError] {
        let known = Set(library.claims.map(\.id))
        return library.provenances.flatMap { provenance in
            provenance.claims.filter { !known.contains($0) }.map {
                ContentError("There is no claim “\($0)”; see claims.yml.", at: provenance.place)
            }
        }
    }
}

extension Library {
    /// Where every entry that may name a claim comes from.
    fileprivate var provenances: [Provenance] {
        preparation.provenances + loops.provenances + delivery.guidelines.map(\.provenance)
            + advice.map(\.provenance) + rules.map(\.provenance) + workshop.writing.map(\.provenance)
            + workshop.artifacts.map(\.provenance) + workshop.rules.map(\.provenance)
    }
}

extension LoopLibrary {
    fileprivate var provenances: [Provenance] {
        templates.map(\.provenance) + questions.map(\.provenance) + areas.map(\.provenance)
            + temperaments.map(\.provenance) + policy.thresholds.map(\.provenance) + policy.moves.map(\.provenance)
            + policy.decisions.map(\.provenance)
    }
}
