import Interviewing

/// How a task with its placeholders is read from YAML.
enum TaskTemplateReader {
    static func task(_ fields: Fields, _ names: [String]) throws(ContentError) -> TaskTemplate {
        let template = TaskTemplate(
            kind: try fields.choice("kind", TaskKind.self),
            title: try sentence(fields, "title", names),
            reason: try sentence(fields, "reason", names),
            minutes: Int(
                try fields.number(
                    "minutes",
                    in: Double(TaskProposal.effort.lowerBound)...Double(TaskProposal.effort.upperBound)
                )
            ),
            most: fields.has("most") ? Int(try fields.number("most", in: 1...20)) : 1,
            isDivisible: try fields.flag("divisible"),
            sitting: fields.has("sitting") ? Int(try fields.number("sitting", in: 20...120)) : nil,
            after: try fields.strings("after"),
            spacing: fields.has("spacing") ? Int(try fields.number("spacing", in: 0...30)) : 0,
            lastDays: try lastDays(fields),
            place: try sentence(fields, "place", names + [TaskTemplate.own])
        )
        try fields.finish()
        guard template.place.hasPrefix("/") || template.place.hasPrefix("{link}") else {
            throw ContentError(
                "A place is an address that begins with “/”, or {link}.",
                at: fields.placeOfValue("place")
            )
        }
        return template
    }

    private static func lastDays(_ fields: Fields) throws(ContentError) -> ClosedRange<Int>? {
        guard fields.has("lastDays") else { return nil }
        let days = try fields.fields("lastDays")
        let first = Int(try days.number("from", in: 0...365))
        let last = Int(try days.number("to", in: 0...365))
        try days.finish()
        guard first <= last else { throw ContentError("“from” is more than “to”.", at: days.place) }
        return first...last
    }

    /// A sentence whose placeholders are all known.
    static func sentence(_ fields: Fields, _ key: String, _ names: [String]) throws(ContentError) -> String {
        let sentence = try fields.string(key)
        for name in SentenceTemplate(sentence).names where !names.contains(name) {
            throw ContentError(
                "“{\(name)}” is no placeholder here; there are: \(names.joined(separator: ", ")).",
                at: fields.placeOfValue(key)
            )
        }
        return sentence
    }
}
