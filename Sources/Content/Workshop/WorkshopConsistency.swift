import Interviewing
import TextAnalysis

/// What no single entry of the workshop can know: names exist, every type is there, patterns name known classes.
enum WorkshopConsistency {
    static func errors(in library: Library) -> [ContentError] {
        let workshop = library.workshop
        // A folder without a workshop is a folder of another kind of content, such as a test's.
        guard !workshop.artifacts.isEmpty || !workshop.rules.isEmpty || !workshop.dimensions.isEmpty else { return [] }
        return types(workshop) + rules(workshop) + shapes(workshop) + dimensions(workshop)
    }

    private static func types(_ workshop: WorkshopLibrary) -> [ContentError] {
        var errors: [ContentError] = []
        for type in ArtifactType.allCases where workshop[type] == nil {
            errors.append(
                ContentError("The document “\(type.rawValue)” is missing; add it to workshop/artifacts/.", at: nil)
            )
        }
        for artifact in workshop.artifacts {
            let place = artifact.provenance.place
            errors += twice(artifact.parts.map(\.id), "part", at: place)
            errors += twice(artifact.columns.map(\.id), "column", at: place)
            errors += twice(artifact.parts.flatMap(\.names), "name of a part", at: place)
            errors += twice(artifact.columns.flatMap(\.names), "name of a column", at: place)
        }
        for prompt in workshop.prompts {
            errors += twice(prompt.facts.map(\.id), "fact", at: prompt.provenance.place)
        }
        return errors
    }

    private static func rules(_ workshop: WorkshopLibrary) -> [ContentError] {
        var errors: [ContentError] = []
        for rule in workshop.rules {
            let place = rule.provenance.place
            let definitions = rule.definitions(in: workshop)
            for part in rule.parts where !definitions.contains(where: { $0.parts.contains { $0.id == part } }) {
                errors.append(ContentError("None of the rule's scopes has a part “\(part)”.", at: place))
            }
            for column in rule.columns where !definitions.contains(where: { $0.columns.contains { $0.id == column } }) {
                errors.append(ContentError("None of the rule's scopes has a column “\(column)”.", at: place))
            }
        }
        return errors
    }

    /// A shape that Swift knows is judged by one rule at most in every kind of document.
    private static func shapes(_ workshop: WorkshopLibrary) -> [ContentError] {
        var seen: [ArtifactShape: Set<ArtifactType>] = [:]
        var errors: [ContentError] = []
        for rule in workshop.rules {
            guard case .shape(let shape, let signs) = rule.detector else { continue }
            let types = Set(rule.definitions(in: workshop).map(\.type))
            if !seen[shape, default: []].isDisjoint(with: types) {
                errors.append(
                    ContentError("Another rule judges “\(shape.rawValue)” already.", at: rule.provenance.place)
                )
            }
            seen[shape, default: []].formUnion(types)
            if shape == .askLate, signs.patterns.isEmpty {
                errors.append(
                    ContentError("A rule of this shape needs “patterns”: what an ask is.", at: rule.provenance.place)
                )
            }
        }
        return errors
    }

    private static func dimensions(_ workshop: WorkshopLibrary) -> [ContentError] {
        DesignPractice.allCases.flatMap { practice -> [ContentError] in
            let numbers = workshop.dimensions(of: practice).map(\.number)
            guard numbers.sorted() == Array(1...15) else {
                return [ContentError("Dimensions of “\(practice.rawValue)” must be numbered 1 to 15.", at: nil)]
            }
            return []
        }
    }

    private static func twice(_ names: [String], _ kind: String, at place: Place) -> [ContentError] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0).inserted }
            .map { ContentError("The \(kind) “\($0)” stands twice.", at: place) }
    }
}

extension ArtifactRule {
    /// The kinds of document it reads.
    fileprivate func definitions(in workshop: WorkshopLibrary) -> [ArtifactDefinition] {
        scopes.isEmpty ? workshop.artifacts : workshop.artifacts.filter { scopes.contains(.artifact($0.type)) }
    }

    /// The columns it names.
    fileprivate var columns: [String] {
        switch detector {
        case .cells(let column, _): [column]
        case .alike(let columns, _, _): columns
        case .text, .lacks, .shape: []
        }
    }
}
