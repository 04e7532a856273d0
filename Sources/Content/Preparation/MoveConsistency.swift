import Interviewing

/// What no single move can know: that whatever it names exists.
struct MoveConsistency {
    let moves: [MoveDefinition]
    let gaps: [GapDefinition]
    let rewrites: [RewriteDefinition]
    let employers: [EmployerDefinition]

    /// - Parameter library: What holds levers, signals, principles, rules, claims and sources.
    func check(_ library: Library) -> [ContentError] {
        // A folder without moves is a folder of another kind of content, such as a test's.
        guard !moves.isEmpty else { return [] }
        let names = KnownNames(library)
        var errors: [ContentError] = []
        for move in moves { errors += check(move, names) }
        for gap in gaps {
            errors += names.missing(gap.shows, at: gap.provenance.place)
            errors += names.missing(sources: gap.provenance.source, at: gap.provenance.place)
            if gap.measure == nil, gap.shows.isEmpty {
                errors.append(
                    ContentError(
                        "The gap needs “measure” or something that shows it.",
                        at: gap.provenance.place
                    )
                )
            }
        }
        for rewrite in rewrites {
            let place = rewrite.provenance.place
            errors += names.missing(sources: rewrite.provenance.source, at: place)
            errors += rewrite.steps.flatMap { names.missing($0.shows, at: place) }
            let keeps = rewrite.keeps
            errors += [keeps.results, keeps.decisions, keeps.documents].flatMap { names.missing($0, at: place) }
            errors += KnownNames.twice(rewrite.steps.map(\.id), "step", at: place)
        }
        errors += KnownNames.twice(moves.map { ($0.id, $0.provenance.place) }, "move")
        errors += KnownNames.twice(gaps.map { ($0.id, $0.provenance.place) }, "gap")
        errors += KnownNames.twice(rewrites.map { ($0.to.rawValue, $0.provenance.place) }, "rewrite to")
        for track in Track.allCases where !rewrites.contains(where: { $0.to == track }) {
            errors.append(
                ContentError(
                    "There is no rewrite to \(track.abbreviation); add it to rewrites.yml.",
                    at: nil
                )
            )
        }
        return errors
    }

    private func check(_ move: MoveDefinition, _ names: KnownNames) -> [ContentError] {
        let place = move.provenance.place
        let rows = move.keep + move.drop + move.gain
        var errors = names.missing(sources: move.provenance.source, at: place)
        errors += rows.flatMap { names.missing($0.shows, at: place) }
        errors += KnownNames.twice(rows.map(\.id), "row", at: place)
        errors += KnownNames.twice(move.traps.map(\.id), "trap", at: place)
        for warning in move.warnings {
            errors += names.missing(sources: warning.source, at: place)
            if let claim = warning.claim, !names.claims.contains(claim) {
                errors.append(ContentError("There is no claim “\(claim)” in claims.yml.", at: place))
            }
        }
        for trap in move.traps {
            for rule in trap.rules where !names.rules.contains(rule) {
                errors.append(ContentError("There is no rule “\(rule)”.", at: place))
            }
            if trap.phrases.contains(where: { $0 != $0.lowercased() }) {
                errors.append(
                    ContentError("Write the phrases of “\(trap.id)” in small letters.", at: place)
                )
            }
        }
        for gap in move.gaps where !gaps.contains(where: { $0.id == gap }) {
            errors.append(ContentError("There is no gap “\(gap)” in gaps.yml.", at: place))
        }
        if let employer = move.employer, !employers.contains(where: { $0.id == employer }) {
            errors.append(
                ContentError("There is no employer “\(employer)” in equivalences.yml.", at: place)
            )
        }
        return errors
    }
}
