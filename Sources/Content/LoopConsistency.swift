import Interviewing

/// What no single entry about loops can know: names of principles, groups and people exist, and every loop has questions.
enum LoopConsistency {
    static func errors(in library: Library) -> [ContentError] {
        let loops = library.loops
        let principles = Set(library.principles.map(\.id))
        let groups = Set(library.probeGroups.map(\.id))
        let people = Set(loops.temperaments.map(\.id))
        var errors: [ContentError] = []
        func check(_ names: [String], in known: Set<String>, _ kind: String, at place: Place) {
            for name in names where !known.contains(name) {
                errors.append(ContentError("There is no \(kind) “\(name)”.", at: place))
            }
        }
        var asked: Set<String> = []
        for question in loops.questions {
            check(question.principles, in: principles, "principle", at: question.provenance.place)
            if !asked.insert(question.asks.lowercased()).inserted {
                errors.append(ContentError("The bank asks this twice: \(question.asks)", at: question.provenance.place))
            }
        }
        for temperament in loops.temperaments {
            check(temperament.favours, in: groups, "probe group", at: temperament.provenance.place)
        }
        for template in loops.templates {
            for stage in template.stages {
                check(stage.favours, in: principles, "principle", at: template.provenance.place)
                check(stage.temperaments, in: people, "temperament", at: template.provenance.place)
            }
            errors += unasked(template, library)
        }
        for track in Track.allCases {
            for level in Level.allCases where loops.template(track, level) == nil && !loops.templates.isEmpty {
                errors.append(ContentError("There is no loop for \(track.abbreviation) \(level.rawValue).", at: nil))
            }
        }
        return errors
    }

    /// Areas of a loop for which nobody of its levels has a question.
    private static func unasked(_ template: LoopTemplate, _ library: Library) -> [ContentError] {
        let areas = Set(template.stages.map(\.area)).sorted { $0.rawValue < $1.rawValue }
        return areas.flatMap { area in
            Level.allCases.filter { level in
                template.levels.contains(level)
                    && !library.loops.questions.contains { $0.area == area && $0.suits(template.track, level) }
            }.map { level in
                ContentError(
                    "No question on \(area.rawValue) suits \(template.track.abbreviation) \(level.rawValue).",
                    at: template.provenance.place
                )
            }
        }
    }
}
