import Interviewing

/// How advice and what a telling is measured against are read from YAML.
enum DeliveryReaders {
    static func guideline(_ fields: Fields) throws(ContentError) -> Guideline {
        let name = try fields.choice("id", Guideline.Name.self)
        let low: Double
        let high: Double
        if name.isSingle {
            low = try fields.number("value", in: name.bounds)
            high = low
        } else {
            low = try fields.number("low", in: name.bounds)
            high = try fields.number("high", in: name.bounds)
        }
        guard low <= high else { throw ContentError("“low” is more than “high”.", at: fields.placeOfValue("low")) }
        let guideline = Guideline(
            name: name,
            low: low,
            high: high,
            note: try fields.string("note"),
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return guideline
    }

    static func advice(_ fields: Fields) throws(ContentError) -> AdviceDefinition {
        let definition = AdviceDefinition(
            condition: try fields.choice("id", AdviceCondition.self),
            title: try fields.string("title"),
            weight: try fields.choice("weight", AdviceDefinition.Weight.self),
            says: try fields.string("says"),
            provenance: try EntryReaders.provenance(fields)
        )
        let allowed = definition.condition.placeholders.map(\.rawValue)
        for name in definition.placeholders where !allowed.contains(name) {
            let known = allowed.isEmpty ? "it has none" : "it has: \(allowed.joined(separator: ", "))"
            throw ContentError(
                "“{\(name)}” is no placeholder of \(definition.condition.rawValue); \(known).",
                at: fields.placeOfValue("says")
            )
        }
        try fields.finish()
        return definition
    }
}
