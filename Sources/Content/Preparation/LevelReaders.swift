import Interviewing

/// How levels and the titles of other employers are read from YAML.
enum LevelReaders {
    static func ladder(_ fields: Fields) throws(ContentError) -> LevelLadder {
        var ladder = LevelLadder()
        for entry in try fields.entries("titles") {
            ladder.titles.append(
                LevelTitle(
                    level: try entry.choice("level", Level.self),
                    track: try entry.choice("track", Track.self),
                    title: try entry.string("title"),
                    years: try entry.string("years"),
                    provenance: try EntryReaders.provenance(entry, examples: .none)
                )
            )
            try entry.finish()
        }
        for entry in try fields.entries("bars") {
            ladder.bars.append(
                LevelBar(
                    axis: try entry.choice("axis", Axis.self),
                    level: try entry.choice("level", Level.self),
                    track: try entry.optionalChoice("track", Track.self),
                    looks: try entry.string("looks"),
                    provenance: try EntryReaders.provenance(entry, examples: .none)
                )
            )
            try entry.finish()
        }
        try fields.finish()
        return ladder
    }

    static func employer(_ fields: Fields) throws(ContentError) -> EmployerDefinition {
        var roles: [RoleTitle] = []
        for entry in try fields.entries("roles") { roles.append(try role(entry)) }
        var rungs: [Rung] = []
        for entry in try fields.entries("rungs") { rungs.append(try rung(entry)) }
        let employer = EmployerDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            names: try small(fields, "names"),
            marks: try small(fields, "marks"),
            says: try fields.string("says"),
            roles: roles,
            rungs: rungs,
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return employer
    }

    private static func role(_ fields: Fields) throws(ContentError) -> RoleTitle {
        let role = RoleTitle(
            names: try small(fields, "names"),
            functions: try fields.choices("is", RoleFunction.self),
            says: try fields.optionalString("says") ?? "",
            asks: try fields.optionalString("asks") ?? "",
            source: try fields.strings("source"),
            trust: try fields.choice("trust", Trust.self)
        )
        try fields.finish()
        if role.names.isEmpty || role.functions.isEmpty || role.source.isEmpty {
            throw ContentError("A title needs “names”, “is” and “source”.", at: fields.place)
        }
        if role.functions.count > 1, role.asks.isEmpty {
            throw ContentError("A title that may be several things needs “asks”.", at: fields.place)
        }
        return role
    }

    private static func rung(_ fields: Fields) throws(ContentError) -> Rung {
        let low = try fields.choice("low", Level.self)
        let high = try fields.choice("high", Level.self)
        guard low < high else {
            throw ContentError(
                "A title is never one level: “high” must be above “low”.",
                at: fields.placeOfValue("high")
            )
        }
        let rung = Rung(
            title: try fields.string("title"),
            codes: try small(fields, "codes"),
            words: try small(fields, "words"),
            range: low...high,
            tips: try fields.choices("tips", Axis.self),
            says: try fields.optionalString("says") ?? "",
            mostPeople: fields.has("mostPeople")
                ? Int(try fields.number("mostPeople", in: 1...1_000_000)) : nil,
            source: try fields.strings("source"),
            trust: try fields.choice("trust", Trust.self)
        )
        try fields.finish()
        if Set(rung.tips).count < 2 {
            throw ContentError(
                "A level needs two axes in “tips”: what tips it up or down.",
                at: fields.place
            )
        }
        if rung.codes.isEmpty && rung.words.isEmpty || rung.source.isEmpty {
            throw ContentError("A level needs “codes” or “words”, and a “source”.", at: fields.place)
        }
        return rung
    }

    /// Texts that are compared without case, so they are written without capitals.
    private static func small(_ fields: Fields, _ key: String) throws(ContentError) -> [String] {
        let values = try fields.strings(key)
        for value in values where value != value.lowercased() {
            throw ContentError("Write “\(value)” in small letters.", at: fields.placeOfValue(key))
        }
        return values
    }
}
