import Interviewing

/// How passages of the negotiation brief are read from YAML.
enum NegotiationReaders {
    static func passage(_ fields: Fields) throws(ContentError) -> NegotiationDefinition {
        var arguments: [NegotiationDefinition.Argument] = []
        for entry in try fields.entries("arguments") { arguments.append(try argument(entry)) }
        let definition = NegotiationDefinition(
            id: try fields.string("id"),
            part: try fields.choice("part", NegotiationPart.self),
            title: try fields.string("title"),
            when: try fields.choices("when", NegotiationCondition.self),
            says: try fields.strings("says"),
            aloud: fields.has("aloud") ? try fields.string("aloud") : nil,
            unproven: fields.has("unproven") ? try fields.string("unproven") : nil,
            arguments: arguments,
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        if definition.says.isEmpty { throw ContentError("A passage needs “says”.", at: fields.place) }
        for sentence in definition.says { try check(sentence, at: fields.placeOfValue("says")) }
        if let aloud = definition.aloud { try check(aloud, at: fields.placeOfValue("aloud")) }
        if let unproven = definition.unproven { try check(unproven, at: fields.placeOfValue("unproven")) }
        if definition.unproven != nil, definition.aloud == nil || arguments.isEmpty {
            throw ContentError(
                "“unproven” takes the place of “aloud” while the first argument is not shown; write both of these.",
                at: fields.placeOfValue("unproven")
            )
        }
        if !definition.part.isAsk, definition.aloud != nil {
            throw ContentError(
                "Only an ask (level, grant, sign-on, base) is said aloud.",
                at: fields.placeOfValue("aloud")
            )
        }
        if !definition.part.isAsk, !arguments.isEmpty {
            throw ContentError(
                "Only an ask (level, grant, sign-on, base) has “arguments”.",
                at: fields.placeOfValue("arguments")
            )
        }
        return definition
    }

    /// What no single passage can know: every part is there.
    static func check(_ definitions: [NegotiationDefinition]) -> [ContentError] {
        // A folder without a brief is a folder of another kind of content, such as a test's.
        guard !definitions.isEmpty else { return [] }
        var errors: [ContentError] = []
        for part in NegotiationPart.allCases where !definitions.contains(where: { $0.part == part }) {
            errors.append(
                ContentError("The brief has nothing for “\(part.rawValue)”; add it to negotiation.yml.", at: nil)
            )
        }
        return errors
    }

    private static func argument(_ fields: Fields) throws(ContentError) -> NegotiationDefinition.Argument {
        let argument = NegotiationDefinition.Argument(
            kind: try fields.choice("kind", NegotiationEvidence.Kind.self),
            track: try fields.optionalChoice("track", Track.self),
            says: try fields.string("says"),
            missing: try fields.string("missing")
        )
        try fields.finish()
        guard argument.missing.hasPrefix("Not enough evidence for") else {
            throw ContentError(
                "“missing” must begin with “Not enough evidence for”.",
                at: fields.placeOfValue("missing")
            )
        }
        if argument.says.contains("{") || argument.missing.contains("{") {
            throw ContentError(
                "An argument has no names in curly brackets; write them in “says” above.",
                at: fields.place
            )
        }
        return argument
    }

    /// A public figure never stands without how many reported it, when, and how far to trust it.
    private static func check(_ sentence: String, at place: Place) throws(ContentError) {
        guard let names = NegotiationValue.names(in: sentence) else {
            let known = NegotiationValue.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
            throw ContentError("A name in curly brackets is not known; known are: \(known).", at: place)
        }
        if names.contains(where: \.isMarketAmount),
            !names.isSuperset(of: [.marketCount, .marketYears, .marketTrust])
        {
            throw ContentError(
                "A market figure needs {marketCount}, {marketYears} and {marketTrust} in the same sentence.",
                at: place
            )
        }
    }
}
