import Interviewing

/// How items of readiness, their tasks and the tasks of every plan are read from YAML.
enum ReadinessReaders {
    static func item(_ fields: Fields) throws(ContentError) -> ReadinessDefinition {
        let measure = try fields.choice("measure", ReadinessMeasure.self)
        let names = ReadinessMeasure.placeholders + measure.placeholders
        let tracks = try tracks(fields)
        let definition = ReadinessDefinition(
            id: try fields.string("id"),
            area: try fields.choice("area", ReadinessArea.self),
            number: fields.has("number") ? Int(try fields.number("number", in: 1...20)) : nil,
            tracks: tracks,
            levels: try levels(fields),
            measure: measure,
            need: fields.has("need") ? Int(try fields.number("need", in: 1...100)) : 1,
            floor: fields.has("floor") ? try fields.number("floor", in: 0...100) : 0,
            of: try fields.strings("of"),
            title: try TaskTemplateReader.sentence(fields, "title", names),
            says: try says(try fields.fields("says"), names),
            weights: try weights(try fields.fields("weights"), tracks),
            rise: fields.has("rise") ? try fields.number("rise", in: -0.2...0.2) : 0,
            task: fields.has("task") ? try TaskTemplateReader.task(try fields.fields("task"), names) : nil,
            mend: fields.has("mend") ? try TaskTemplateReader.task(try fields.fields("mend"), names) : nil,
            shares: try fields.optionalString("shares"),
            sharesWhile: fields.has("sharesWhile")
                ? try fields.choices("sharesWhile", ReadinessItem.State.self) : [.thin, .missing, .notEnoughToSay],
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        guard definition.task != nil || definition.shares != nil else {
            throw ContentError("An item needs a “task”, or “shares”: another task that closes it.", at: fields.place)
        }
        return definition
    }

    static func standing(_ fields: Fields) throws(ContentError) -> StandingTaskDefinition {
        let definition = StandingTaskDefinition(
            id: try fields.string("id"),
            tracks: try tracks(fields),
            levels: try levels(fields),
            item: try fields.string("item"),
            ahead: fields.has("ahead") ? Int(try fields.number("ahead", in: 1...10)) : 1,
            every: fields.has("every") ? Int(try fields.number("every", in: 1...60)) : nil,
            importance: try fields.number("importance", in: 0...1),
            counts: try fields.choice("counts", StandingTaskDefinition.Count.self),
            stories: fields.has("stories") ? Int(try fields.number("stories", in: 0...50)) : 0,
            task: try TaskTemplateReader.task(try fields.fields("task"), StandingTaskDefinition.placeholders),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        guard definition.counts != .none || definition.ahead == 1 && definition.every == nil else {
            throw ContentError("A task that counts nothing lies ahead once.", at: fields.place)
        }
        return definition
    }

    private static func tracks(_ fields: Fields) throws(ContentError) -> [Track] {
        let tracks = try fields.choices("tracks", Track.self)
        return tracks.isEmpty ? Track.allCases : tracks
    }

    private static func levels(_ fields: Fields) throws(ContentError) -> ClosedRange<Level> {
        let low = try fields.optionalChoice("from", Level.self) ?? .l4
        let high = try fields.optionalChoice("to", Level.self) ?? .l8
        guard low <= high else { throw ContentError("“from” is above “to”.", at: fields.placeOfValue("from")) }
        return low...high
    }

    private static func says(_ fields: Fields, _ names: [String]) throws(ContentError)
        -> ReadinessDefinition.Sentences
    {
        let says = ReadinessDefinition.Sentences(
            covered: try TaskTemplateReader.sentence(fields, "covered", names),
            thin: try TaskTemplateReader.sentence(fields, "thin", names),
            missing: try TaskTemplateReader.sentence(fields, "missing", names),
            unsaid: try TaskTemplateReader.sentence(fields, "unsaid", names)
        )
        try fields.finish()
        return says
    }

    private static func weights(_ fields: Fields, _ tracks: [Track]) throws(ContentError) -> [Track: Double] {
        var weights: [Track: Double] = [:]
        for track in tracks { weights[track] = try fields.number(track.rawValue, in: 0...1) }
        try fields.finish()
        return weights
    }
}
