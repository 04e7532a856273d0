public import Interviewing

/// The stable JSON form of an assessment, key by key as the contract names them.
///
/// Keys beyond the contract (`text`, `refusal`, `roles`, `varieties`, `redFlags`, `byPart`, `result`, `ceiling`) only ever add.
extension JSONWriter {
    /// Whether the text that the offsets count in stands in the output; in the batch form the caller has it already.
    public enum TextDemand: Sendable {
        /// It does.
        case included
        /// It does not.
        case omitted
    }

    /// Writes an assessment as one object.
    public mutating func assessment(_ assessment: Assessment, text: TextDemand) {
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

    mutating func track(_ track: TrackReading) {
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

    mutating func role(_ role: RoleReading) {
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

    mutating func principle(_ principle: PrincipleReading) {
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
}
