import Interviewing

/// How dimensions, prompts and contradictions are read from YAML.
enum DesignReaders {
    static func dimension(_ fields: Fields) throws(ContentError) -> DesignDimension {
        let bars = try fields.fields("bars")
        var levels: [Level: Int] = [:]
        for level in Level.allCases where bars.has(level.rawValue) {
            levels[level] = Int(try bars.number(level.rawValue, in: 0...4))
        }
        try bars.finish()
        var signs: [Signal] = []
        for entry in try fields.entries("signs") { signs.append(try sign(entry)) }
        let anchors = try fields.strings("anchors")
        guard anchors.count == 5 else {
            throw ContentError("“anchors” needs five sentences, for 0 to 4.", at: fields.placeOfValue("anchors"))
        }
        let dimension = DesignDimension(
            id: try fields.string("id"),
            number: Int(try fields.number("number", in: 1...15)),
            practice: try fields.choice("practice", DesignPractice.self),
            title: try fields.string("title"),
            axis: try fields.choice("axis", DesignAxis.self),
            asks: try fields.string("asks"),
            bars: levels,
            names: try fields.strings("names"),
            anchors: anchors,
            signs: signs,
            provenance: try EntryReaders.provenance(fields)
        )
        try fields.finish()
        if signs.isEmpty { throw ContentError("A dimension needs “signs”.", at: fields.place) }
        return dimension
    }

    private static func sign(_ fields: Fields) throws(ContentError) -> Signal {
        let cue = try EntryReaders.cue(fields, mood: .any)
        if cue.patterns.isEmpty { throw ContentError("A sign needs “patterns”.", at: fields.place) }
        let sign = Signal(
            id: try fields.string("id"),
            title: try fields.string("title"),
            weight: try fields.number("weight", in: 0.05...4),
            cue: cue,
            provenance: try EntryReaders.provenance(fields)
        )
        try fields.finish()
        return sign
    }

    static func prompt(_ fields: Fields) throws(ContentError) -> DesignPrompt {
        var facts: [DesignPrompt.Fact] = []
        for entry in try fields.entries("facts") {
            let fact = DesignPrompt.Fact(
                id: try entry.string("id"),
                asked: try EntryReaders.patterns(entry, "asked"),
                says: try entry.string("says")
            )
            try entry.finish()
            if fact.asked.isEmpty { throw ContentError("A fact needs “asked”.", at: entry.place) }
            facts.append(fact)
        }
        let prompt = DesignPrompt(
            id: try fields.string("id"),
            practice: try fields.choice("practice", DesignPractice.self),
            shape: try fields.choice("shape", DesignPrompt.Shape.self),
            title: try fields.string("title"),
            asks: try fields.string("asks"),
            about: try fields.strings("about"),
            levels: try fields.choices("levels", Level.self),
            facts: facts,
            listens: try fields.strings("listens"),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if prompt.levels.isEmpty { throw ContentError("A prompt needs “levels”.", at: fields.place) }
        if prompt.listens.isEmpty { throw ContentError("A prompt needs “listens”.", at: fields.place) }
        guard !prompt.about.isEmpty, prompt.about.allSatisfy({ $0 == $0.lowercased() && $0.count > 2 }) else {
            throw ContentError(
                "A prompt needs “about”: beginnings of words, lower case, three letters or more, one of which every "
                    + "answer to it uses.",
                at: fields.place
            )
        }
        guard (4...12).contains(facts.count) else {
            throw ContentError("A prompt needs 4 to 12 facts.", at: fields.placeOfValue("facts"))
        }
        return prompt
    }

    static func contradiction(_ fields: Fields) throws(ContentError) -> DesignContradiction {
        func cue(_ key: String) throws(ContentError) -> Cue {
            Cue(patterns: try EntryReaders.patterns(fields, key), mood: .any)
        }
        let contradiction = DesignContradiction(
            id: try fields.string("id"),
            title: try fields.string("title"),
            severity: try fields.choice("severity", Severity.self),
            claim: try cue("claim"),
            against: try cue("against"),
            unless: try cue("unless"),
            message: try fields.string("message"),
            advice: try fields.string("advice"),
            why: try fields.string("why"),
            provenance: try EntryReaders.provenance(fields)
        )
        try fields.finish()
        if contradiction.claim.patterns.isEmpty {
            throw ContentError("A contradiction needs “claim”.", at: fields.place)
        }
        if contradiction.against.patterns.isEmpty, contradiction.unless.patterns.isEmpty {
            throw ContentError("A contradiction needs “against” or “unless”.", at: fields.place)
        }
        return contradiction
    }
}
