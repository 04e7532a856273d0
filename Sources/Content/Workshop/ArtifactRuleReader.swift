import Interviewing

/// Reads rules for documents; the kind decides which further keys are allowed.
enum ArtifactRuleReader {
    static func rule(_ fields: Fields) throws(ContentError) -> ArtifactRule {
        var scopes: [ReviewScope] = []
        for written in try fields.strings("scopes") { scopes.append(try scope(written, fields)) }
        let rule = ArtifactRule(
            id: try fields.string("id"),
            title: try fields.string("title"),
            severity: try fields.choice("severity", Severity.self),
            scopes: scopes,
            parts: try fields.strings("parts"),
            message: try fields.string("message"),
            advice: try fields.string("advice"),
            why: try fields.string("why"),
            detector: try detector(fields),
            provenance: try EntryReaders.provenance(fields)
        )
        try fields.finish()
        return rule
    }

    private static func scope(_ written: String, _ fields: Fields) throws(ContentError) -> ReviewScope {
        if let type = ArtifactType(rawValue: written) { return .artifact(type) }
        if let practice = DesignPractice(rawValue: written) { return .design(practice) }
        let known = ArtifactType.allCases.map(\.rawValue) + DesignPractice.allCases.map(\.rawValue)
        throw ContentError(
            "“\(written)” is no scope; known are: \(known.joined(separator: ", ")).",
            at: fields.placeOfValue("scopes")
        )
    }

    private enum Kind: String, CaseIterable {
        case phrase, absence, density, length, lacks, cells, alike, shape
    }

    private static func detector(_ fields: Fields) throws(ContentError) -> ArtifactDetector {
        switch try fields.choice("kind", Kind.self) {
        case .phrase, .absence, .density, .length: return .text(try RuleReader.detector(fields))
        case .lacks: return .lacks(try demandedCue(fields, "patterns"), orQuantity: try fields.flag("orQuantity"))
        case .cells: return .cells(column: try fields.string("column"), try demand(fields))
        case .alike:
            let columns = try fields.strings("columns")
            if columns.isEmpty { throw ContentError("A rule of this kind needs “columns”.", at: fields.place) }
            return .alike(
                columns: columns,
                above: try fields.number("above", in: 0...1),
                least: Int(try fields.number("least", in: 2...1000))
            )
        case .shape:
            return .shape(
                try fields.choice("shape", ArtifactShape.self),
                signs: try EntryReaders.cue(fields, mood: .any)
            )
        }
    }

    private enum Demand: String, CaseIterable { case filled, date }

    private static func demand(_ fields: Fields) throws(ContentError) -> CellDemand {
        let keys = ["demand", "phrase", "never", "number"].filter { fields.has($0) }
        guard keys.count == 1 else {
            throw ContentError("A rule about cells needs one of: demand, phrase, never, number.", at: fields.place)
        }
        if fields.has("phrase") { return .phrase(try demandedCue(fields, "phrase")) }
        if fields.has("never") { return .never(try demandedCue(fields, "never")) }
        if fields.has("number") {
            let bounds = try fields.fields("number")
            let low = try bounds.number("least", in: -1e9...1e9)
            let high = try bounds.number("most", in: -1e9...1e9)
            try bounds.finish()
            guard low <= high else { throw ContentError("“least” is more than “most”.", at: bounds.place) }
            return .number(low...high)
        }
        switch try fields.choice("demand", Demand.self) {
        case .filled: return .filled
        case .date: return .date
        }
    }

    private static func demandedCue(_ fields: Fields, _ key: String) throws(ContentError) -> Cue {
        let cue = try EntryReaders.cue(fields, mood: .any, key: key)
        if cue.patterns.isEmpty { throw ContentError("A rule of this kind needs “\(key)”.", at: fields.place) }
        return cue
    }
}
