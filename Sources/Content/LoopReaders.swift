import Interviewing

/// How questions, follow-ups, stages and people are read from YAML.
enum LoopReaders {
    /// Signs that a question needs on either side: one sign is no way to tell answers apart.
    private static let leastSigns = 2

    static func question(_ fields: Fields) throws(ContentError) -> InterviewQuestion {
        let question = InterviewQuestion(
            id: try fields.string("id"),
            asks: try fields.string("asks"),
            area: try fields.choice("area", Area.self),
            principles: try fields.strings("principles"),
            tracks: try tracks(fields),
            levels: try levels(fields, from: "from", to: "to"),
            tests: try fields.string("tests"),
            strong: try fields.strings("strong"),
            weak: try fields.strings("weak"),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        for (key, signs) in [("strong", question.strong), ("weak", question.weak)] where signs.count < leastSigns {
            throw ContentError("A question needs at least two “\(key)” signs.", at: fields.place)
        }
        guard (1...3).contains(question.principles.count) else {
            throw ContentError("A question tests one to three principles.", at: fields.placeOfValue("principles"))
        }
        return question
    }

    static func probeGroup(_ fields: Fields) throws(ContentError) -> ProbeGroup {
        let covered = try EntryReaders.patterns(fields, "covered")
        var probes: [Probe] = []
        for entry in try fields.entries("probes") { probes.append(try probe(entry)) }
        let group = ProbeGroup(
            id: try fields.string("id"),
            number: Int(try fields.number("number", in: 1...50)),
            title: try fields.string("title"),
            why: try fields.string("why"),
            urgency: try fields.number("urgency", in: 0.5...2),
            when: try fields.choice("when", ProbeSign.self),
            presses: Cue(patterns: try EntryReaders.patterns(fields, "presses"), mood: .any),
            covered: Cue(patterns: covered),
            probes: probes,
            provenance: try EntryReaders.provenance(fields, examples: covered.isEmpty ? .none : .required)
        )
        try fields.finish()
        for track in Track.allCases {
            guard probes.contains(where: { $0.depth == 1 && !$0.quotes && $0.tracks.contains(track) }) else {
                throw ContentError(
                    "The group needs a probe of depth 1 for \(track.abbreviation) that quotes nothing.",
                    at: fields.placeOfValue("probes")
                )
            }
        }
        return group
    }

    private static func probe(_ fields: Fields) throws(ContentError) -> Probe {
        let probe = Probe(
            asks: try fields.string("asks"),
            depth: Int(try fields.number("depth", in: 1...Double(Probe.deepest))),
            tracks: try tracks(fields)
        )
        try fields.finish()
        if probe.quotes, probe.depth > 1 {
            throw ContentError("Only a probe of depth 1 quotes the candidate.", at: fields.placeOfValue("asks"))
        }
        return probe
    }

    static func area(_ fields: Fields) throws(ContentError) -> AreaDefinition {
        let definition = AreaDefinition(
            area: try fields.choice("id", Area.self),
            title: try fields.string("title"),
            needs: try fields.string("needs"),
            native: try fields.optionalChoice("native", Track.self),
            answer: try fields.choice("answer", AreaDefinition.Answer.self),
            coordinated: try fields.string("coordinated"),
            misplaced: try fields.optionalString("misplaced") ?? "",
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if definition.native != nil, definition.misplaced.isEmpty {
            throw ContentError("An area of one track needs “misplaced”.", at: fields.place)
        }
        return definition
    }

    static func temperament(_ fields: Fields) throws(ContentError) -> Temperament {
        let temperament = Temperament(
            id: try fields.string("id"),
            title: try fields.string("title"),
            line: try fields.string("line"),
            favours: try fields.strings("favours"),
            patience: Int(try fields.number("patience", in: 1...Double(Probe.deepest))),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return temperament
    }

    static func template(_ fields: Fields) throws(ContentError) -> LoopTemplate {
        var stages: [StageTemplate] = []
        for entry in try fields.entries("stages") { stages.append(try stage(entry)) }
        let template = LoopTemplate(
            id: try fields.string("id"),
            track: try fields.choice("track", Track.self),
            levels: try levels(fields, from: "from", to: "to"),
            stages: stages,
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        guard stages.count(where: { $0.isBarRaiser }) == 1, stages.count <= LoopPlan.mostRounds else {
            throw ContentError("A loop has one bar raiser and at most \(LoopPlan.mostRounds) stages.", at: fields.place)
        }
        return template
    }

    private static func stage(_ fields: Fields) throws(ContentError) -> StageTemplate {
        let stage = StageTemplate(
            stage: try fields.choice("stage", Stage.self),
            role: try fields.string("role"),
            temperaments: try fields.strings("temperaments"),
            favours: try fields.strings("favours"),
            principles: Int(try fields.number("principles", in: 0...4)),
            area: try fields.choice("area", Area.self),
            minutes: Int(try fields.number("minutes", in: 10...180)),
            seat: try fields.optionalChoice("seat", Seat.self) ?? .interviewer
        )
        try fields.finish()
        return stage
    }

    private static func tracks(_ fields: Fields) throws(ContentError) -> [Track] {
        let tracks = try fields.choices("tracks", Track.self)
        return tracks.isEmpty ? Track.allCases : tracks
    }

    private static func levels(_ fields: Fields, from: String, to: String) throws(ContentError) -> ClosedRange<Level> {
        let low = try fields.choice(from, Level.self)
        let high = try fields.choice(to, Level.self)
        guard low <= high else { throw ContentError("“\(from)” is above “\(to)”.", at: fields.placeOfValue(from)) }
        return low...high
    }
}
