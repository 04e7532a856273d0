import Interviewing

/// How gaps and rewrites are read from YAML.
extension MoveReaders {
    static func gap(_ fields: Fields) throws(ContentError) -> GapDefinition {
        let gap = GapDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            tracks: try tracks(fields),
            target: try fields.string("target"),
            firstWeeks: try fields.string("firstWeeks"),
            lastWeeks: try fields.string("lastWeeks"),
            proof: try fields.string("proof"),
            measure: try fields.optionalChoice("measure", GapMeasure.self),
            stories: Int(try fields.has("stories") ? fields.number("stories", in: 1...9) : 0),
            shows: try evidence(fields),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return gap
    }

    static func rewrite(_ fields: Fields) throws(ContentError) -> RewriteDefinition {
        var steps: [RewriteStep] = []
        for entry in try fields.entries("steps") {
            steps.append(
                RewriteStep(
                    id: try entry.string("id"),
                    title: try entry.string("title"),
                    says: try entry.string("says"),
                    asks: try entry.string("asks"),
                    parts: try entry.choices("parts", Part.self),
                    hints: try entry.choices("hints", RewriteHint.self),
                    about: try entry.choices("about", RewriteHint.self),
                    shows: try evidence(entry)
                )
            )
            try entry.finish()
        }
        let rewrite = RewriteDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            to: try fields.choice("to", Track.self),
            summary: try fields.string("summary"),
            steps: steps,
            cut: try fields.string("cut"),
            stays: Int(try fields.number("stays", in: 0...10)),
            keeps: try keeps(fields.fields("keeps")),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if steps.isEmpty { throw ContentError("A rewrite needs “steps”.", at: fields.place) }
        return rewrite
    }

    private static func keeps(_ fields: Fields) throws(ContentError) -> RewriteKeeps {
        let keeps = RewriteKeeps(
            results: try evidence(fields, "results"),
            decisions: try evidence(fields, "decisions"),
            documents: try evidence(fields, "documents")
        )
        try fields.finish()
        return keeps
    }
}
