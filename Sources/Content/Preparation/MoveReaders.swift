import Interviewing

/// How moves are read from YAML, and what shows a thing.
enum MoveReaders {
    static func move(_ fields: Fields) throws(ContentError) -> MoveDefinition {
        let move = MoveDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            from: try fields.optionalChoice("from", RoleFunction.self),
            employer: try fields.optionalString("employer"),
            tracks: try fields.choices("tracks", Track.self),
            summary: try fields.string("summary"),
            keep: try rows(fields, "keep"),
            drop: try rows(fields, "drop"),
            gain: try rows(fields, "gain"),
            warnings: try warnings(fields),
            traps: try traps(fields),
            gaps: try fields.strings("gaps"),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if (move.from == nil) == (move.employer == nil) {
            throw ContentError("A move needs either “from” or “employer”.", at: fields.place)
        }
        for (key, isEmpty) in [
            ("tracks", move.tracks.isEmpty), ("keep", move.keep.isEmpty), ("drop", move.drop.isEmpty),
            ("gain", move.gain.isEmpty), ("traps", move.traps.isEmpty), ("gaps", move.gaps.isEmpty),
        ] where isEmpty {
            throw ContentError("A move needs “\(key)”.", at: fields.place)
        }
        return move
    }

    private static func rows(_ fields: Fields, _ key: String) throws(ContentError) -> [MoveRow] {
        var rows: [MoveRow] = []
        for entry in try fields.entries(key) {
            let row = MoveRow(
                id: try entry.string("id"),
                title: try entry.string("title"),
                why: try entry.string("why"),
                write: try entry.string("write"),
                tracks: try tracks(entry),
                shows: try evidence(entry)
            )
            try entry.finish()
            if row.shows.isEmpty, key != "drop" {
                throw ContentError(
                    "A row needs something that shows it, such as “levers”.",
                    at: entry.place
                )
            }
            rows.append(row)
        }
        return rows
    }

    private static func warnings(_ fields: Fields) throws(ContentError) -> [MoveWarning] {
        var warnings: [MoveWarning] = []
        for entry in try fields.entries("warnings") {
            warnings.append(
                MoveWarning(
                    says: try entry.string("says"),
                    tracks: try tracks(entry),
                    claim: try entry.optionalString("claim"),
                    source: try entry.strings("source"),
                    trust: try entry.choice("trust", Trust.self)
                )
            )
            try entry.finish()
            if warnings.last?.source.isEmpty == true {
                throw ContentError("A warning needs a source.", at: entry.place)
            }
        }
        return warnings
    }

    private static func traps(_ fields: Fields) throws(ContentError) -> [LanguageTrap] {
        var traps: [LanguageTrap] = []
        for entry in try fields.entries("traps") {
            traps.append(
                LanguageTrap(
                    id: try entry.string("id"),
                    title: try entry.string("title"),
                    why: try entry.string("why"),
                    instead: try entry.string("instead"),
                    phrases: try entry.strings("phrases"),
                    rules: try entry.strings("rules")
                )
            )
            try entry.finish()
        }
        return traps
    }

    static func tracks(_ fields: Fields) throws(ContentError) -> [Track] {
        let tracks = try fields.choices("tracks", Track.self)
        return tracks.isEmpty ? Track.allCases : tracks
    }

    /// What shows a thing, under `shows`; nothing where the key is left out.
    static func evidence(_ fields: Fields, _ key: String = "shows") throws(ContentError) -> EvidenceNames {
        guard fields.has(key) else { return EvidenceNames() }
        let fields = try fields.fields(key)
        var reaches: [AxisBar] = []
        for written in try fields.strings("reaches") {
            guard let bar = AxisBar(written) else {
                throw ContentError(
                    "“\(written)” is no axis with a level; write it like influence-L6.",
                    at: fields.placeOfValue("reaches")
                )
            }
            reaches.append(bar)
        }
        let names = EvidenceNames(
            levers: try fields.strings("levers"),
            signals: try fields.strings("signals"),
            principles: try fields.strings("principles"),
            varieties: try fields.strings("varieties"),
            reaches: reaches
        )
        try fields.finish()
        return names
    }
}
