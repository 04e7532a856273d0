import Interviewing

/// How the rules of the debrief are read from YAML.
enum DebriefReaders {
    static func threshold(_ fields: Fields) throws(ContentError) -> DebriefThreshold {
        let threshold = DebriefThreshold(
            name: try fields.choice("id", DebriefThreshold.Name.self),
            value: try fields.number("value", in: 0...1000),
            title: try fields.string("title"),
            why: try fields.string("why"),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return threshold
    }

    static func move(_ fields: Fields) throws(ContentError) -> DebriefMove {
        let kind = try fields.choice("id", DebriefMove.Kind.self)
        let move = DebriefMove(
            kind: kind,
            title: try fields.string("title"),
            says: try sentence(fields, placeholders: kind.placeholders),
            why: try fields.string("why"),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return move
    }

    static func decision(_ fields: Fields) throws(ContentError) -> DecisionWording {
        let wording = DecisionWording(
            kind: try fields.choice("id", DecisionKind.self),
            title: try sentence(fields, key: "title", placeholders: ["level", "track"]),
            says: try sentence(fields, placeholders: ["level", "track"]),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return wording
    }

    private static func sentence(
        _ fields: Fields,
        key: String = "says",
        placeholders: [String]
    ) throws(ContentError) -> String {
        let sentence = try fields.string(key)
        for name in SentenceTemplate(sentence).names where !placeholders.contains(name) {
            throw ContentError(
                "“{\(name)}” is no placeholder here; there are: \(placeholders.joined(separator: ", ")).",
                at: fields.placeOfValue(key)
            )
        }
        return sentence
    }
}
