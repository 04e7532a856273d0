import Interviewing

/// How vest schedules that companies are reported to use are read from YAML.
enum PresetReaders {
    static func preset(_ fields: Fields) throws(ContentError) -> VestPresetDefinition {
        var runs: [VestPresetDefinition.Run] = []
        for entry in try fields.entries("runs") { runs.append(try run(entry)) }
        var worked: [VestPresetDefinition.Worked] = []
        for entry in try fields.entries("worked") { worked.append(try example(entry)) }
        let preset = VestPresetDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            usedBy: try fields.string("usedBy"),
            check: try fields.string("check"),
            asOf: try fields.string("asOf"),
            signOnYears: fields.has("signOnYears") ? Int(try fields.number("signOnYears", in: 0...4)) : 0,
            runs: runs,
            worked: worked,
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        guard isDate(preset.asOf) else {
            throw ContentError(
                "“asOf” is a month such as 2026-11, a year, or undated.",
                at: fields.placeOfValue("asOf")
            )
        }
        return preset
    }

    private static func run(_ fields: Fields) throws(ContentError) -> VestPresetDefinition.Run {
        let run = VestPresetDefinition.Run(
            from: try whole(fields, "from", in: 1...120),
            to: try whole(fields, "to", in: 1...120),
            every: try whole(fields, "every", in: 1...60),
            share: try whole(fields, "share", in: 1...10_000)
        )
        try fields.finish()
        guard run.from <= run.to, (run.to - run.from).isMultiple(of: run.every) else {
            throw ContentError("“to” must lie a number of times “every” after “from”.", at: fields.place)
        }
        return run
    }

    private static func example(_ fields: Fields) throws(ContentError) -> VestPresetDefinition.Worked {
        let years = try fields.strings("years").compactMap { Int($0) }
        let example = VestPresetDefinition.Worked(
            grant: try whole(fields, "grant", in: 1...1_000_000_000),
            years: years
        )
        guard years.count == (try fields.strings("years").count), !years.isEmpty else {
            throw ContentError("“years” must hold whole amounts, one a year.", at: fields.placeOfValue("years"))
        }
        try fields.finish()
        return example
    }

    private static func whole(
        _ fields: Fields,
        _ key: String,
        in range: ClosedRange<Double>
    ) throws(ContentError) -> Int {
        let value = try fields.number(key, in: range)
        guard value == value.rounded() else {
            throw ContentError("“\(key)” must be a whole number.", at: fields.placeOfValue(key))
        }
        return Int(value)
    }

    private static func isDate(_ text: String) -> Bool {
        if text == "undated" { return true }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first.flatMap({ Int($0) }), (2000...2100).contains(year) else { return false }
        return parts.count == 1 || (parts.count == 2 && parts[1].count == 2 && (1...12).contains(Int(parts[1]) ?? 0))
    }
}

/// Whether the schedule of every preset is one and its worked grants come out.
enum PresetConsistency {
    static func check(_ presets: [VestPresetDefinition]) -> [ContentError] {
        presets.flatMap { preset in preset.faults.map { ContentError($0, at: preset.provenance.place) } }
    }
}
