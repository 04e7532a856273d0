import Interviewing
import TextAnalysis

// The shape of a story and what is told in it.

extension JSONWriter {
    mutating func story(_ assessment: Assessment) {
        let story = assessment.story
        object { json in
            json.key("type")
            json.string(story.type.rawValue)
            json.key("parts")
            json.array(story.parts) { json, part in
                json.object { json in
                    json.key("part")
                    json.string(part.part.rawValue)
                    json.place(part.span, quote: nil)
                }
            }
            json.key("missing")
            json.array(story.missing) { $0.string($1.rawValue) }
            json.key("ownership")
            json.ownership(story.ownership)
            json.key("byPart")
            json.object { json in
                for (part, ownership) in story.ownershipByPart.sorted(by: { $0.key < $1.key }) {
                    json.key(part.rawValue)
                    json.ownership(ownership)
                }
            }
            json.key("result")
            json.object { json in
                json.key("baseline")
                json.bool(story.result.baseline)
                json.key("after")
                json.bool(story.result.after)
                json.key("window")
                json.bool(story.result.window)
                json.key("attribution")
                json.bool(story.result.attribution)
                json.key("meaning")
                json.bool(story.result.meaning)
            }
            json.key("levers")
            json.array(assessment.levers) { json, lever in
                json.object { json in
                    json.key("code")
                    json.string(lever.code)
                    json.key("id")
                    json.string(lever.id)
                    json.key("strength")
                    json.integer(lever.strength)
                    json.key("evidence")
                    json.array(lever.evidence) { $0.evidence($1) }
                }
            }
            json.key("facts")
            json.array(assessment.facts) { json, fact in
                json.object { json in
                    json.place(fact.span, quote: fact.quote)
                    json.key("unit")
                    json.string(fact.unit.name)
                    json.key("value")
                    json.number(min(fact.value, 1e14))
                    json.key("role")
                    json.string(fact.role.name)
                }
            }
        }
    }

    mutating func ownership(_ ownership: Ownership) {
        object { json in
            json.key("i")
            json.integer(ownership.i)
            json.key("we")
            json.integer(ownership.we)
            json.key("ratio")
            json.number(ownership.ratio)
        }
    }

    mutating func variety(_ variety: VarietyReading) {
        object { json in
            json.key("id")
            json.string(variety.id)
            json.key("title")
            json.string(variety.title)
            json.key("evidence")
            json.array(variety.evidence) { $0.evidence($1) }
        }
    }
}

extension Quantity.Unit {
    /// The unit in JSON.
    var name: String {
        switch self {
        case .count: "count"
        case .money: "money"
        case .percent: "percent"
        case .duration: "seconds"
        case .factor: "factor"
        }
    }
}

extension Quantity.Role {
    /// The role in JSON.
    var name: String {
        switch self {
        case .plain: "plain"
        case .baseline: "baseline"
        case .after: "after"
        case .delta: "delta"
        case .window: "window"
        }
    }
}
