/// What the track's own rounds ask for: technical depth, or the why and how of a program.
enum DepthArea {
    /// A story of the track that pulls one of its own levers, whatever the others did then; either alone is a hint.
    static func depth(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let side: Leaning = ground.track == .tpm ? .tpm : .pgm
        return ReadinessFinding(
            need: definition.need,
            pieces: ground.pieces { story in
                let lever = story.levers.filter { $0.native == ground.track && $0.strength >= 1 }
                    .max { ($0.strength, $1.id) < ($1.strength, $0.id) }
                let supports = story.supports(ground.track)
                guard supports || lever != nil else { return nil }
                return (supports && lever != nil, supports ? 1 : 0.5, lever?.quote ?? story.sides[side] ?? "")
            }
        )
    }

    /// People in several organisations moved by a lever, with a result that means something to customers or the
    /// business.
    static func strategicInfluence(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.pieces { story in
                guard
                    let lever = story.levers.filter({ $0.strength >= 2 })
                        .max(by: { ($0.strength, $1.id) < ($1.strength, $0.id) })
                else { return nil }
                let reaches = (story.reach?.radius ?? .ownWork) >= .severalOrganisations
                let isFull = reaches && story.hasMeaning && story.supports(ground.track)
                return (isFull, (reaches ? 0.5 : 0) + (story.hasMeaning ? 0.5 : 0), lever.quote)
            }
        )
    }

    /// Designs that weigh one way against another; stories in which engineers took the candidate's argument count too.
    static func tradeOffs(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let practised = ground.designs.filter { $0.practice.track == ground.track && $0.isFinished }.map { design in
            ReadinessPiece(
                "design.\(design.number)",
                isFull: design.weighsAlternatives,
                nearness: design.alternatives.isEmpty ? 0 : 0.5,
                evidence: ReadinessEvidence(
                    quote: design.alternatives,
                    title: design.title,
                    link: design.link,
                    day: ground.day(design.ended)
                )
            )
        }
        let told = ground.pieces { story in
            story.levers.first { definition.of.contains($0.id) && $0.strength >= 2 }.map { (false, 1, $0.quote) }
        }
        return ReadinessFinding(need: definition.need, pieces: practised + told)
    }
}
