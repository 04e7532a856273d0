import Interviewing
import TextAnalysis

// Scorecard, level, findings, and what every piece of evidence has.

extension JSONWriter {
    mutating func criterion(_ criterion: CriterionReading) {
        object { json in
            json.key("criterion")
            json.string(criterion.criterion.rawValue)
            json.key("rating")
            if let rating = criterion.rating { json.number(rating) } else { json.null() }
            json.key("evidence")
            json.array(criterion.evidence) { $0.evidence($1) }
        }
    }

    mutating func level(_ level: LevelReading) {
        object { json in
            json.key("low")
            if let low = level.low { json.string(low.rawValue) } else { json.null() }
            json.key("high")
            if let high = level.high { json.string(high.rawValue) } else { json.null() }
            json.key("axes")
            json.object { json in
                for axis in level.axes {
                    json.key(axis.axis.rawValue)
                    json.object { json in
                        json.key("level")
                        json.string(axis.level.rawValue)
                        json.key("evidence")
                        json.array(axis.evidence) { $0.evidence($1) }
                        json.key("next")
                        json.string(axis.next)
                    }
                }
            }
            if let ceiling = level.ceiling {
                json.key("ceiling")
                json.string(ceiling.axis.rawValue)
            }
        }
    }

    mutating func finding(_ finding: Finding) {
        object { json in
            json.key("rule")
            json.string(finding.rule)
            json.key("severity")
            json.string(finding.severity.rawValue)
            json.place(finding.span, quote: nil)
            json.key("message")
            json.string(finding.message)
            json.key("advice")
            json.string(finding.advice)
        }
    }

    mutating func text(_ text: String?) {
        if let text { string(text) } else { null() }
    }

    mutating func evidence(_ evidence: Evidence) {
        object { json in
            json.place(evidence.span, quote: evidence.quote)
            json.key("signal")
            json.string(evidence.signal)
            json.key("weight")
            json.number(evidence.weight)
        }
    }

    mutating func place(_ span: TextSpan, quote: String?) {
        key("start")
        integer(span.start)
        key("end")
        integer(span.end)
        if let quote {
            key("quote")
            string(quote)
        }
    }
}
