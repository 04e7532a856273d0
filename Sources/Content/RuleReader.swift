import Interviewing

/// Reads lint rules; the kind decides which further keys are allowed.
enum RuleReader {
    static func rule(_ fields: Fields) throws(ContentError) -> Rule {
        let rule = Rule(
            id: try fields.string("id"),
            title: try fields.string("title"),
            severity: try fields.choice("severity", Severity.self),
            on: try fields.choices("on", TextKind.self),
            target: try fields.optionalChoice("target", Track.self),
            message: try fields.string("message"),
            advice: try fields.string("advice"),
            why: try fields.string("why"),
            detector: try detector(fields),
            provenance: try EntryReaders.provenance(fields)
        )
        try fields.finish()
        if rule.on.isEmpty { throw ContentError("A rule needs “on”: the kinds of text it reads.", at: fields.place) }
        return rule
    }

    private enum Kind: String, CaseIterable {
        case phrase, absence, density, repetition, length, measure
    }

    static func detector(_ fields: Fields) throws(ContentError) -> Detector {
        switch try fields.choice("kind", Kind.self) {
        case .phrase:
            return .phrase(
                try demandedCue(fields, "patterns"),
                unless: try EntryReaders.patterns(fields, "unless"),
                unlessQuantity: try fields.flag("unlessQuantity")
            )
        case .absence:
            return .absence(
                trigger: try demandedCue(fields, "trigger"),
                missing: try EntryReaders.patterns(fields, "missing"),
                within: try fields.choice("within", Detector.Reach.self),
                missingQuantity: try fields.flag("missingQuantity")
            )
        case .density:
            return .density(
                try demandedCue(fields, "patterns"),
                per: Int(try fields.number("per", in: 1...10_000)),
                above: try fields.number("above", in: 0...10_000),
                least: Int(try fields.number("least", in: 1...1000))
            )
        case .repetition:
            let isOpening = try fields.flag("opening")
            return .repetition(
                isOpening ? nil : try demandedCue(fields, "patterns"),
                above: Int(try fields.number("above", in: 1...100))
            )
        case .length:
            return .length(
                try fields.choice("unit", Detector.Unit.self),
                above: try fields.optionalNumber("above").map { Int($0) },
                below: try fields.optionalNumber("below").map { Int($0) }
            )
        case .measure:
            return .measure(
                try fields.choice("measure", Measure.self),
                above: try fields.optionalNumber("above"),
                below: try fields.optionalNumber("below"),
                least: Int(try fields.optionalNumber("least") ?? 0)
            )
        }
    }

    private static func demandedCue(_ fields: Fields, _ key: String) throws(ContentError) -> Cue {
        let cue = try EntryReaders.cue(fields, mood: .any, key: key)
        if cue.patterns.isEmpty { throw ContentError("A rule of this kind needs “\(key)”.", at: fields.place) }
        return cue
    }
}
