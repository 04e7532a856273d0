import Interviewing
import TextAnalysis

/// How each kind of entry is read from its YAML mapping. One function a kind, nothing else.
enum EntryReaders {
    static func provenance(_ fields: Fields, examples: ExampleDemand = .required) throws(ContentError) -> Provenance {
        let provenance = Provenance(
            source: try fields.strings("source"),
            trust: try fields.choice("trust", Trust.self),
            claims: try fields.strings("claims"),
            matching: try fields.examples("matching"),
            nonMatching: try fields.examples("nonMatching"),
            place: fields.place
        )
        if provenance.source.isEmpty {
            throw ContentError("An entry needs a source; write `ours` for our own craft.", at: fields.place)
        }
        if examples == .required {
            for (key, list) in [("matching", provenance.matching), ("nonMatching", provenance.nonMatching)]
            where list.count < 2 {
                throw ContentError("An entry needs at least two “\(key)” examples.", at: fields.place)
            }
        }
        return provenance
    }

    enum ExampleDemand { case required, none }

    static func cue(_ fields: Fields, mood: MoodDemand = .fact, key: String = "patterns") throws(ContentError) -> Cue {
        Cue(
            patterns: try patterns(fields, key),
            requires: try fields.choices("requires", Condition.self),
            mood: try fields.optionalChoice("mood", MoodDemand.self) ?? mood
        )
    }

    static func patterns(_ fields: Fields, _ key: String) throws(ContentError) -> [String] {
        let patterns = try fields.strings(key)
        for pattern in patterns {
            do {
                _ = try PatternParser.parse(pattern)
            } catch {
                throw ContentError(error.description, at: fields.placeOfValue(key))
            }
        }
        return patterns
    }

    static func signal(_ fields: Fields, defaultWeight: Double? = nil) throws(ContentError) -> Signal {
        let cue = try cue(fields)
        if cue.patterns.isEmpty { throw ContentError("An entry needs “patterns”.", at: fields.place) }
        return Signal(
            id: try fields.string("id"),
            title: try fields.string("title"),
            weight: fields.has("weight") || defaultWeight == nil
                ? try fields.number("weight", in: 0.05...3) : defaultWeight ?? 1,
            cue: cue,
            advice: try fields.optionalString("advice"),
            provenance: try provenance(fields)
        )
    }

    static func words(_ fields: Fields) throws(ContentError) -> WordClassDefinition {
        let definition = WordClassDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            group: try fields.choice("group", WordClass.Group.self),
            words: try patterns(fields, "words"),
            provenance: try provenance(fields)
        )
        try fields.finish()
        return definition
    }

    static func trackSignal(_ fields: Fields) throws(ContentError) -> TrackSignal {
        let signal = TrackSignal(
            signal: try signal(fields),
            leaning: try fields.choice("track", Leaning.self),
            reads: try fields.optionalChoice("reads", TrackSignal.Ground.self) ?? .experience,
            nature: try fields.optionalChoice("nature", Nature.self),
            isTopic: try fields.flag("topic") ? .topic : .evidence,
            why: try fields.string("why")
        )
        try fields.finish()
        return signal
    }

    static func lever(_ fields: Fields) throws(ContentError) -> Lever {
        let native = try fields.string("native")
        guard ["tpm", "pgm", "both", "none"].contains(native) else {
            throw ContentError("“native” must be tpm, pgm, both or none.", at: fields.placeOfValue("native"))
        }
        let lever = Lever(
            signal: try signal(fields, defaultWeight: 1),
            code: try fields.string("code"),
            native: Track(rawValue: native),
            share: fields.has("share") ? try fields.number("share", in: 0...1) : 1,
            isCoordination: native == "none",
            definition: try fields.string("definition"),
            currency: try fields.string("currency"),
            needs: try fields.string("needs"),
            probe: try fields.string("probe"),
            changed: Cue(patterns: try patterns(fields, "changed")),
            lasting: Cue(patterns: try patterns(fields, "lasting"))
        )
        try fields.finish()
        return lever
    }

    static func variety(_ fields: Fields) throws(ContentError) -> Variety {
        let variety = Variety(
            signal: try signal(fields, defaultWeight: 1),
            why: try fields.string("why"),
            least: Int(try fields.number("least", in: 1...12)),
            anyone: Cue(patterns: try patterns(fields, "anyone")),
            hints: Cue(patterns: try patterns(fields, "hints"), mood: .any),
            also: Cue(patterns: try patterns(fields, "also"), mood: .any)
        )
        try fields.finish()
        return variety
    }

    static func principle(_ fields: Fields) throws(ContentError) -> PrincipleDefinition {
        let priors = try fields.fields("priors")
        let priorValues = ["tpm": try priors.number("tpm", in: 0...1), "pgm": try priors.number("pgm", in: 0...1)]
        try priors.finish()
        let principle = PrincipleDefinition(
            id: try fields.string("id"),
            number: Int(try fields.number("number", in: 1...16)),
            title: try fields.string("title"),
            tests: try fields.string("tests"),
            tpm: try fields.string("tpm"),
            pgm: try fields.string("pgm"),
            priors: priorValues,
            signals: try signals(fields, "signals"),
            redFlags: try signals(fields, "redFlags"),
            asks: try asks(fields),
            questions: try fields.strings("questions"),
            provenance: try provenance(fields, examples: .none)
        )
        try fields.finish()
        return principle
    }

    private static func asks(_ fields: Fields) throws(ContentError) -> [PrincipleDefinition.Ask] {
        var asks: [PrincipleDefinition.Ask] = []
        for entry in try fields.entries("asks") {
            asks.append(
                .init(weight: try entry.number("weight", in: 0.1...3), patterns: try patterns(entry, "patterns"))
            )
            try entry.finish()
        }
        return asks
    }

    private static func signals(_ fields: Fields, _ key: String) throws(ContentError) -> [Signal] {
        var signals: [Signal] = []
        for entry in try fields.entries(key) {
            signals.append(try signal(entry, defaultWeight: 1))
            try entry.finish()
        }
        return signals
    }

    static func mapSign<Value: RawRepresentable & CaseIterable & Codable & Hashable & Sendable>(
        _ fields: Fields,
        _ type: Value.Type
    ) throws(ContentError) -> MapSign<Value> where Value.RawValue == String {
        let value = try fields.choice("id", type)
        let sign = MapSign(value: value, signal: try signal(fields, defaultWeight: 1))
        try fields.finish()
        return sign
    }

    static func ladderStep(_ fields: Fields) throws(ContentError) -> LadderStep {
        let step = LadderStep(
            axis: try fields.choice("axis", Axis.self),
            level: try fields.choice("level", Level.self),
            next: try fields.string("next"),
            signal: try signal(fields, defaultWeight: 1)
        )
        try fields.finish()
        return step
    }

    static func partSign(_ fields: Fields) throws(ContentError) -> PartSign {
        let sign = PartSign(part: try fields.choice("part", Part.self), signal: try signal(fields))
        try fields.finish()
        return sign
    }

    static func criterion(_ fields: Fields) throws(ContentError) -> Criterion {
        let anchors = try fields.strings("anchors")
        guard anchors.count == 5 else {
            throw ContentError("“anchors” needs five sentences, for 0 to 4.", at: fields.placeOfValue("anchors"))
        }
        let criterion = Criterion(
            name: try fields.choice("id", Criterion.Name.self),
            title: try fields.string("title"),
            asks: try fields.string("asks"),
            anchors: anchors,
            signals: try signals(fields, "signals"),
            provenance: try provenance(fields, examples: .none)
        )
        try fields.finish()
        return criterion
    }

    static func claim(_ fields: Fields) throws(ContentError) -> Claim {
        let claim = Claim(
            id: try fields.string("id"),
            title: try fields.string("title"),
            claim: try fields.string("claim"),
            verdict: try fields.choice("verdict", Claim.Verdict.self),
            confidence: try fields.choice("confidence", Claim.Confidence.self),
            because: fields.has("because") ? try fields.string("because") : nil,
            evidence: try fields.string("evidence"),
            weDo: try fields.string("weDo"),
            source: try fields.strings("source"),
            trust: try fields.choice("trust", Trust.self),
            touches: try fields.choices("touches", Claim.Matter.self),
            tracks: fields.has("tracks") ? try fields.choices("tracks", Track.self) : Track.allCases,
            also: try fields.strings("also")
        )
        try fields.finish()
        if claim.source.isEmpty {
            throw ContentError("A claim needs a source; write `ours` for our own craft.", at: fields.place)
        }
        return claim
    }

    static func source(_ fields: Fields) throws(ContentError) -> Source {
        let source = Source(
            id: try fields.string("id"),
            title: try fields.string("title"),
            address: fields.has("address") && !fields.isEmptyText("address") ? try fields.string("address") : "",
            kind: try fields.string("kind"),
            read: try fields.string("read"),
            trust: try fields.choice("trust", Trust.self)
        )
        try fields.finish()
        return source
    }
}
