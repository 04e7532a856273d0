import Interviewing
import TextAnalysis

/// What no single entry can know: ids are unique, sources and classes exist.
enum ContentConsistency {
    static func errors(in library: Library) -> [ContentError] {
        var errors: [ContentError] = []
        let sources = Set(library.sources.map(\.id))
        for (kind, entries) in identified(library) {
            var seen: Set<String> = []
            for (id, provenance) in entries {
                if !seen.insert(id).inserted {
                    errors.append(ContentError("The \(kind) id “\(id)” stands twice.", at: provenance.place))
                }
                for source in provenance.source where !sources.contains(source) {
                    errors.append(
                        ContentError(
                            "There is no source “\(source)”; add it to Content/sources/.",
                            at: provenance.place
                        )
                    )
                }
            }
        }
        for claim in library.claims {
            for source in claim.source where !sources.contains(source) {
                errors.append(ContentError("Claim \(claim.id) names an unknown source “\(source)”.", at: nil))
            }
            if claim.confidence == .high, claim.because == nil, !claim.hasStrongSource(in: library.sources) {
                errors.append(
                    ContentError(
                        "Claim \(claim.id) has high confidence without an official, press, data or research source; lower it, or "
                            + "say in “because” why none is needed.",
                        at: nil
                    )
                )
            }
        }
        var seenSources: Set<String> = []
        for source in library.sources where !seenSources.insert(source.id).inserted {
            errors.append(ContentError("The source id “\(source.id)” stands twice.", at: nil))
        }
        errors += missing(in: library)
        errors += PreparationConsistency.errors(in: library)
        let classes = Set(library.words.map(\.id))
        for (pattern, place) in library.writtenPatterns + library.workshop.writtenPatterns {
            guard let parsed = try? PatternParser.parse(pattern) else { continue }
            for case .oneOf(let alternatives, _) in parsed.elements {
                for case .wordClass(let id) in alternatives.joined() where !classes.contains(id) {
                    errors.append(ContentError("“\(pattern)” names an unknown word class “\(id)”.", at: place))
                }
            }
        }
        return errors
    }

    /// Closed lists: Swift asks for every condition and every guideline, so content must have each.
    private static func missing(in library: Library) -> [ContentError] {
        func missing<Name: CaseIterable & Hashable & RawRepresentable>(
            _ kind: String,
            _ found: [(name: Name, place: Place)],
            in file: String
        ) -> [ContentError] where Name.RawValue == String {
            let place = found.last?.place ?? Place(file: file, line: 1, column: 1)
            return Name.allCases.filter { name in !found.contains { $0.name == name } }
                .map { ContentError("The \(kind) “\($0.rawValue)” is missing; add it to \(file).", at: place) }
        }
        let advice = library.advice.map { (name: $0.condition, place: $0.provenance.place) }
        let guidelines = library.delivery.guidelines.map { (name: $0.name, place: $0.provenance.place) }
        let policy = library.loops.policy
        let areas = library.loops.areas.map { (name: $0.area, place: $0.provenance.place) }
        let thresholds = policy.thresholds.map { (name: $0.name, place: $0.provenance.place) }
        let moves = policy.moves.map { (name: $0.kind, place: $0.provenance.place) }
        let decisions = policy.decisions.map { (name: $0.kind, place: $0.provenance.place) }
        return missing("advice", advice, in: "advice.yml") + missing("guideline", guidelines, in: "delivery.yml")
            + contradictions(in: library.delivery) + missing("area", areas, in: "areas.yml")
            + missing("threshold", thresholds, in: "debrief/thresholds.yml")
            + missing("move", moves, in: "debrief/moves.yml")
            + missing("decision", decisions, in: "debrief/decisions.yml") + LoopConsistency.errors(in: library)
            + WorkshopConsistency.errors(in: library)
    }

    /// Guidelines that are sound alone but not together.
    private static func contradictions(in delivery: Delivery) -> [ContentError] {
        var errors: [ContentError] = []
        if delivery.firstTelling.upperBound > delivery.most, let place = delivery[.longest]?.provenance.place {
            errors.append(ContentError("A first telling would be longer than the longest one.", at: place))
        }
        let shares = Part.allCases.map(delivery.share)
        let (low, high) = (shares.reduce(0) { $0 + $1.lowerBound }, shares.reduce(0) { $0 + $1.upperBound })
        if !(low...high).contains(100), let place = delivery[.shareOfSituation]?.provenance.place {
            errors.append(ContentError("The shares of all parts cannot sum to 100 percent.", at: place))
        }
        return errors
    }

    private static func identified(_ library: Library) -> [(String, [(String, Provenance)])] {
        func ids(_ signals: [Signal]) -> [(String, Provenance)] { signals.map { ($0.id, $0.provenance) } }
        var lists: [(String, [(String, Provenance)])] = [
            ("word class", library.words.map { ($0.id, $0.provenance) }),
            ("signal", ids(library.signals.map(\.signal))),
            ("lever", ids(library.levers.map(\.signal))),
            ("variety", ids(library.varieties.map(\.signal))),
            ("principle", library.principles.map { ($0.id, $0.provenance) }),
            ("ladder", ids(library.ladder.map(\.signal))),
            ("part", ids(library.parts.map(\.signal))),
            ("rule", library.rules.map { ($0.id, $0.provenance) }),
            ("advice", library.advice.map { ($0.condition.rawValue, $0.provenance) }),
            ("probe group", library.probeGroups.map { ($0.id, $0.provenance) }),
            ("question", library.loops.questions.map { ($0.id, $0.provenance) }),
            ("area", library.loops.areas.map { ($0.area.rawValue, $0.provenance) }),
            ("temperament", library.loops.temperaments.map { ($0.id, $0.provenance) }),
            ("loop", library.loops.templates.map { ($0.id, $0.provenance) }),
            ("threshold", library.loops.policy.thresholds.map { ($0.name.rawValue, $0.provenance) }),
            ("move", library.loops.policy.moves.map { ($0.kind.rawValue, $0.provenance) }),
            ("decision", library.loops.policy.decisions.map { ($0.kind.rawValue, $0.provenance) }),
            ("guideline", library.delivery.guidelines.map { ($0.name.rawValue, $0.provenance) }),
            ("document", library.workshop.artifacts.map { ($0.type.rawValue, $0.provenance) }),
            // One namespace: a finding is told by its rule's id alone, whichever list that stands in.
            (
                "rule for documents",
                (library.rules.map { ($0.id, $0.provenance) } + library.workshop.rules.map { ($0.id, $0.provenance) })
            ),
            ("dimension", library.workshop.dimensions.map { ($0.practice.rawValue + "/" + $0.id, $0.provenance) }),
            ("design prompt", library.workshop.prompts.map { ($0.id, $0.provenance) }),
            ("contradiction", library.workshop.contradictions.map { ($0.id, $0.provenance) }),
            ("writing prompt", library.workshop.writing.map { ($0.id, $0.provenance) }),
        ]
        lists += PreparationConsistency.identified(library.preparation)
        for dimension in library.workshop.dimensions {
            lists.append(("\(dimension.practice.rawValue)/\(dimension.id) sign", ids(dimension.signs)))
        }
        for principle in library.principles {
            lists.append(("\(principle.id) signal", ids(principle.signals + principle.redFlags)))
        }
        for criterion in library.criteria {
            lists.append(("\(criterion.name.rawValue) signal", ids(criterion.signals)))
        }
        return lists
    }
}
