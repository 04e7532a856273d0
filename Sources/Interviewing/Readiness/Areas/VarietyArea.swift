/// Different levers and different projects, so that a loop does not hear one thing five times.
enum VarietyArea {
    static func levers(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let pieces = ground.stories.flatMap { story in
            story.levers.map { lever in
                ReadinessPiece(
                    lever.id,
                    isFull: StoryMeasures.moves(strength: lever.strength),
                    nearness: Double(lever.strength),
                    evidence: ground.evidence(lever.quote, in: story)
                )
            }
        }
        let natives = Set(
            ground.stories.flatMap(\.levers).filter {
                StoryMeasures.moves(strength: $0.strength) && $0.native == ground.track
            }.map(\.id)
        )
        return ReadinessFinding(need: definition.need, pieces: pieces, values: ["natives": "\(natives.count)"])
    }

    /// Three uses are the least that a share can be told of, as in `VarietyReport`.
    static func leverBalance(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        var finding = ReadinessFinding(need: 1, values: ["lever": "", "percent": ""])
        let uses = ground.stories.flatMap { story in
            story.levers.filter { StoryMeasures.moves(strength: $0.strength) }.map { (story: story, lever: $0) }
        }
        guard uses.count >= 3 else {
            finding.state = .notEnoughToSay
            return finding
        }
        let groups = Dictionary(grouping: uses, by: \.lever.id)
        let most = groups.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let most, Double(most.value.count) > definition.floor * Double(uses.count) else {
            finding.state = .covered
            finding.known = uses.map { ground.day($0.story.saved) }.sorted().dropFirst(2).first
            return finding
        }
        finding.state = .thin
        finding.values["lever"] = most.value[0].lever.title
        finding.values["percent"] = "\(most.value.count * 100 / uses.count)"
        finding.pieces = most.value.map { use in
            ReadinessPiece(use.story.id, isFull: false, evidence: ground.evidence(use.lever.quote, in: use.story))
        }
        return finding
    }

    /// A project told in at least three stories that are more than a third of all, as in `PrincipleMatrix`.
    static func projectBalance(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        var finding = ReadinessFinding(need: 1, values: ["project": "", "told": ""])
        let named = ground.stories.filter { !$0.project.isEmpty }
        guard named.count >= 3 else {
            finding.state = .notEnoughToSay
            return finding
        }
        let groups = Dictionary(grouping: named) { $0.project.lowercased() }
        let most = groups.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value ?? []
        guard most.count >= 3, most.count * 3 > ground.stories.count else {
            finding.state = .covered
            finding.known = named.map { ground.day($0.saved) }.sorted().dropFirst(2).first
            return finding
        }
        finding.state = .thin
        finding.values = ["project": most[0].project, "told": "\(most.count)"]
        finding.pieces = most.map { ReadinessPiece($0.id, isFull: false, evidence: ground.evidence("", in: $0)) }
        return finding
    }

    /// Projects that were named and say something of a track; one that says nothing yet is a hint.
    static func projects(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let pieces = ground.stories.filter { !$0.project.isEmpty }.map { story in
            let side: Leaning =
                switch story.verdict {
                case .tpm: .tpm
                case .pgm: .pgm
                case .both, .insufficient: ground.track == .tpm ? .tpm : .pgm
                case .coordination: .coordination
                }
            return ReadinessPiece(
                story.project.lowercased(),
                isFull: story.verdict != .insufficient,
                evidence: ground.evidence(story.sides[side] ?? "", in: story)
            )
        }
        return ReadinessFinding(need: definition.need, pieces: pieces)
    }
}
