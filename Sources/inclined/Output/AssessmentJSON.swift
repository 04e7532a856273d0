import Interviewing
import TextAnalysis

/// The stable JSON form of an assessment, key by key as the contract names them.
///
/// Keys beyond the contract (`text`, `refusal`, `roles`, `varieties`, `redFlags`, `byPart`, `result`, `ceiling`) only ever add.
extension JSONWriter {
    /// Whether the text that the offsets count in stands in the output; in the batch form the caller has it already.
    enum TextDemand { case included, omitted }

    mutating func assessment(_ assessment: Assessment, text: TextDemand) {
        object { json in
            json.key("id")
            json.string(assessment.submission.id)
            json.key("kind")
            json.string(assessment.submission.kind.rawValue)
            if text == .included {
                json.key("text")
                json.string(assessment.submission.text)
            }
            if let refusal = assessment.refusal {
                json.key("refusal")
                json.object { json in
                    json.key("code")
                    json.string(refusal.rawValue)
                    json.key("message")
                    json.string(refusal.sentence)
                }
            }
            json.key("track")
            json.track(assessment.track)
            if assessment.submission.kind == .resume {
                json.key("roles")
                json.array(assessment.roles) { $0.role($1) }
            }
            json.key("principles")
            json.array(assessment.principles) { $0.principle($1) }
            json.key("story")
            json.story(assessment)
            if assessment.submission.kind.isNarrative {
                json.key("varieties")
                json.array(assessment.varieties) { $0.variety($1) }
            }
            json.key("scorecard")
            json.array(assessment.scorecard) { $0.criterion($1) }
            json.key("level")
            json.level(assessment.level)
            json.key("findings")
            json.array(assessment.findings) { $0.finding($1) }
        }
    }

    private mutating func track(_ track: TrackReading) {
        let shares = track.shares
        object { json in
            json.key("verdict")
            json.string(track.verdict.rawValue)
            json.key("scores")
            json.object { json in
                json.key("tpm")
                json.number(shares.tpm)
                json.key("pgm")
                json.number(shares.pgm)
                json.key("coordination")
                json.number(shares.coordination)
            }
            json.key("margin")
            json.number(track.margin)
            json.key("evidence")
            json.array(track.evidence) { json, piece in
                json.object { json in
                    json.place(piece.evidence.span, quote: piece.evidence.quote)
                    json.key("signal")
                    json.string(piece.evidence.signal)
                    json.key("track")
                    json.string(piece.leaning.rawValue)
                    json.key("weight")
                    json.number(piece.evidence.weight)
                    if let radius = piece.radius {
                        json.key("radius")
                        json.string(radius.rawValue)
                    }
                    if let nature = piece.nature {
                        json.key("nature")
                        json.string(nature.rawValue)
                    }
                }
            }
            json.key("flips")
            json.array(track.flips) { $0.string($1) }
        }
    }

    private mutating func role(_ role: RoleReading) {
        object { json in
            json.key("title")
            json.text(role.title)
            json.key("organisation")
            json.text(role.organisation)
            json.key("from")
            json.text(role.start)
            json.key("to")
            json.text(role.end)
            json.key("current")
            json.bool(role.isCurrent)
            json.place(role.span, quote: nil)
            json.key("verdict")
            json.string(role.verdict.rawValue)
        }
    }

    private mutating func text(_ text: String?) {
        if let text { string(text) } else { null() }
    }

    private mutating func principle(_ principle: PrincipleReading) {
        object { json in
            json.key("id")
            json.string(principle.id)
            json.key("score")
            json.number(principle.score)
            json.key("evidence")
            json.array(principle.evidence) { $0.evidence($1) }
            if !principle.redFlags.isEmpty {
                json.key("redFlags")
                json.array(principle.redFlags) { $0.evidence($1) }
            }
        }
    }

    private mutating func story(_ assessment: Assessment) {
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

    private mutating func ownership(_ ownership: Ownership) {
        object { json in
            json.key("i")
            json.integer(ownership.i)
            json.key("we")
            json.integer(ownership.we)
            json.key("ratio")
            json.number(ownership.ratio)
        }
    }

    private mutating func variety(_ variety: VarietyReading) {
        object { json in
            json.key("id")
            json.string(variety.id)
            json.key("title")
            json.string(variety.title)
            json.key("evidence")
            json.array(variety.evidence) { $0.evidence($1) }
        }
    }

    private mutating func criterion(_ criterion: CriterionReading) {
        object { json in
            json.key("criterion")
            json.string(criterion.criterion.rawValue)
            json.key("rating")
            if let rating = criterion.rating { json.number(rating) } else { json.null() }
            json.key("evidence")
            json.array(criterion.evidence) { $0.evidence($1) }
        }
    }

    private mutating func level(_ level: LevelReading) {
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

    private mutating func finding(_ finding: Finding) {
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

    private mutating func evidence(_ evidence: Evidence) {
        object { json in
            json.place(evidence.span, quote: evidence.quote)
            json.key("signal")
            json.string(evidence.signal)
            json.key("weight")
            json.number(evidence.weight)
        }
    }

    private mutating func place(_ span: TextSpan, quote: String?) {
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
