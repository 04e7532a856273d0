import Interviewing

/// How kinds of document and what the writing assessment asks are read from YAML.
enum ArtifactReaders {
    static func artifact(_ fields: Fields) throws(ContentError) -> ArtifactDefinition {
        let length = try fields.fields("length")
        let least = Int(try length.number("least", in: 0...50_000))
        let most = Int(try length.number("most", in: 1...50_000))
        try length.finish()
        guard least <= most else { throw ContentError("“least” is more than “most”.", at: length.place) }
        var parts: [ArtifactPart] = []
        for entry in try fields.entries("parts") { parts.append(try part(entry)) }
        var columns: [ArtifactColumn] = []
        for entry in try fields.entries("columns") { columns.append(try column(entry)) }
        let definition = ArtifactDefinition(
            type: try fields.choice("id", ArtifactType.self),
            title: try fields.string("title"),
            tracks: try fields.choices("tracks", Track.self),
            purpose: try fields.string("for"),
            length: least...most,
            isProse: try fields.flag("prose"),
            parts: parts,
            columns: columns,
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if definition.tracks.isEmpty { throw ContentError("A document needs “tracks”.", at: fields.place) }
        if parts.isEmpty { throw ContentError("A document needs “parts”.", at: fields.place) }
        return definition
    }

    private static func part(_ fields: Fields) throws(ContentError) -> ArtifactPart {
        let part = ArtifactPart(
            id: try fields.string("id"),
            title: try fields.string("title"),
            asks: try fields.string("asks"),
            names: try fields.strings("names"),
            need: try fields.choice("need", ArtifactPart.Need.self),
            leastWords: Int(try fields.number("least", in: 0...2000)),
            signs: Cue(patterns: try EntryReaders.patterns(fields, "patterns"), mood: .any)
        )
        try fields.finish()
        if part.names.isEmpty { throw ContentError("A part needs “names”: headings that count.", at: fields.place) }
        return part
    }

    private static func column(_ fields: Fields) throws(ContentError) -> ArtifactColumn {
        let column = ArtifactColumn(
            id: try fields.string("id"),
            title: try fields.string("title"),
            names: try fields.strings("names"),
            need: try fields.choice("need", ArtifactPart.Need.self)
        )
        try fields.finish()
        if column.names.isEmpty { throw ContentError("A column needs “names”: headings that count.", at: fields.place) }
        return column
    }

    static func writing(_ fields: Fields) throws(ContentError) -> WritingPrompt {
        let prompt = WritingPrompt(
            id: try fields.string("id"),
            title: try fields.string("title"),
            matter: try fields.choice("matter", WritingPrompt.Matter.self),
            asks: try fields.string("asks"),
            listens: try fields.strings("listens"),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if prompt.listens.isEmpty { throw ContentError("A prompt needs “listens”.", at: fields.place) }
        return prompt
    }
}
