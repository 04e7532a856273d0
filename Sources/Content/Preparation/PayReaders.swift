import Interviewing

/// How tables of pay are read from YAML.
enum PayReaders {
    static func pay(_ fields: Fields) throws(ContentError) -> PayDefinition {
        var levels: [PayLevel] = []
        for entry in try fields.entries("levels") { levels.append(try level(entry)) }
        let definition = PayDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            notes: try fields.strings("notes"),
            table: PayTable(
                currency: try fields.string("currency"),
                region: try fields.choice("region", PayRegion.self),
                levels: levels
            ),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if levels.isEmpty { throw ContentError("A table of pay needs “levels”.", at: fields.place) }
        if definition.notes.isEmpty { throw ContentError("A table of pay needs “notes”.", at: fields.place) }
        if let problem = definition.table.problem {
            throw ContentError("This is the table of no reports: \(problem).", at: fields.placeOfValue("levels"))
        }
        return definition
    }

    private static func level(_ fields: Fields) throws(ContentError) -> PayLevel {
        let level = PayLevel(
            level: try fields.choice("level", Level.self),
            tpm: try figures(fields, .tpm),
            pgm: try figures(fields, .pgm),
            total: try difference(fields, "total"),
            base: try difference(fields, "base")
        )
        try fields.finish()
        return level
    }

    private static func figures(_ fields: Fields, _ track: Track) throws(ContentError) -> PayFigures {
        let entry = try fields.fields(track.rawValue)
        let years = Double(PayReport.years.lowerBound)...Double(PayReport.years.upperBound)
        let figures = PayFigures(
            count: Int(try entry.number("n", in: 0...1e6)),
            firstYear: entry.has("from") ? Int(try entry.number("from", in: years)) : nil,
            lastYear: entry.has("to") ? Int(try entry.number("to", in: years)) : nil,
            total: try spread(fields, track.rawValue + "Total"),
            base: try spread(fields, track.rawValue + "Base")
        )
        try entry.finish()
        return figures
    }

    private static func spread(_ fields: Fields, _ key: String) throws(ContentError) -> PaySpread? {
        guard fields.has(key) else { return nil }
        let entry = try fields.fields(key)
        func amount(_ key: String) throws(ContentError) -> Int { Int(try entry.number(key, in: 1...1e9)) }
        let spread = PaySpread(
            count: try amount("n"),
            tenth: entry.has("p10") ? try amount("p10") : nil,
            quarter: try amount("p25"),
            median: try amount("median"),
            threeQuarters: try amount("p75"),
            nineTenths: entry.has("p90") ? try amount("p90") : nil
        )
        try entry.finish()
        return spread
    }

    private static func difference(_ fields: Fields, _ key: String) throws(ContentError) -> PayDifference? {
        guard fields.has(key) else { return nil }
        let entry = try fields.fields(key)
        func amount(_ key: String) throws(ContentError) -> Int { Int(try entry.number(key, in: -1e9...1e9)) }
        let difference = PayDifference(
            medians: try amount("medians"),
            low: entry.has("low") ? try amount("low") : nil,
            high: entry.has("high") ? try amount("high") : nil
        )
        try entry.finish()
        return difference
    }
}
