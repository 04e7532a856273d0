/// An item on its way: what content says of it, and what was found.
struct ReadinessDraft: Sendable {
    let definition: ReadinessDefinition
    let finding: ReadinessFinding
    let id: String
    let importance: Double
    private let values: [String: String]

    init(_ definition: ReadinessDefinition, _ finding: ReadinessFinding, _ ground: ReadinessGround) {
        self.definition = definition
        self.finding = finding
        id = finding.suffix.isEmpty ? definition.id : "\(definition.id).\(finding.suffix)"
        let weight = definition.weight(for: ground.track, at: ground.level)
        importance = weight * finding.share * finding.weakness
        let nearest = finding.hints.first?.evidence
        values = [
            "count": "\(finding.full.count)",
            "need": "\(finding.need)",
            "left": "\(max(0, finding.need - finding.full.count))",
            "track": ground.track.abbreviation,
            "other": ground.track.other.abbreviation,
            "level": ground.level.rawValue,
            "stories": "\(ground.stories.count)",
            "story": nearest?.title ?? "",
            "link": nearest?.link ?? "",
        ].merging(finding.values) { $1 }
    }

    /// A sentence with this candidate's figures.
    func filled(_ sentence: String) -> String { SentenceTemplate.filled(sentence, values) }

    /// Its own tasks, one after the other until nothing is missing; none when there is no gap, or only the task of another
    /// item closes it.
    var ownProposals: [TaskProposal] {
        guard finding.standing != .covered else { return [] }
        let (found, hints) = (finding.full.count, finding.hints)
        let missing = max(1, finding.need - found)
        var proposals: [TaskProposal] = []
        var brought = 0
        while brought < missing {
            let hint = brought < hints.count ? hints[brought].evidence : nil
            let mend = hint == nil ? nil : definition.mend ?? definition.task
            guard let template = mend ?? definition.task else { break }
            let pieces = pieces(template, missing: missing - brought)
            proposals.append(proposal(template, pieces, after: brought, hint, before: proposals.last?.id))
            brought += pieces
        }
        return Self.numbered(proposals, of: finding.need)
    }

    /// Tasks with the same words are told apart by which of the pieces they bring.
    private static func numbered(_ proposals: [TaskProposal], of need: Int) -> [TaskProposal] {
        let times = Dictionary(proposals.map { ($0.title, 1) }, uniquingKeysWith: +)
        return proposals.map { proposal in
            guard let number = proposal.id.split(separator: ".").last, times[proposal.title, default: 1] > 1 else {
                return proposal
            }
            var proposal = proposal
            proposal.title += " (number \(number) of \(need))"
            return proposal
        }
    }

    private func pieces(_ template: TaskTemplate, missing: Int) -> Int {
        // Where pieces are not made one by one, one task brings them all.
        guard finding.state == nil, definition.measure.isMadePieceByPiece else { return missing }
        return max(1, min(template.most, missing, TaskProposal.effort.upperBound / max(1, template.minutes)))
    }

    private func proposal(
        _ template: TaskTemplate,
        _ pieces: Int,
        after brought: Int,
        _ hint: ReadinessEvidence?,
        before: String?
    ) -> TaskProposal {
        let found = finding.full.count
        let times = min(pieces, max(1, template.most))
        // With the count in it: who marks it as done and has more to do gets the rest as another task.
        let name = "\(id).\(found + brought + 1)"
        let own = [TaskTemplate.own: name, "story": hint?.title ?? "", "link": hint?.link ?? ""]
            .merging(finding.values) { $1 }
        func filled(_ sentence: String) -> String { SentenceTemplate.filled(sentence, values.merging(own) { $1 }) }
        let number = "This would be number \(found + brought + 1) of the \(finding.need) asked for."
        return TaskProposal(
            id: name,
            kind: template.kind,
            title: filled(template.title),
            reason: brought == 0 ? filled(template.reason) : "\(filled(template.reason)) \(number)",
            item: id,
            pieces: pieces,
            minutes: min(
                TaskProposal.effort.upperBound,
                max(TaskProposal.effort.lowerBound, template.minutes * times)
            ),
            isDivisible: template.isDivisible,
            sitting: template.sitting,
            importance: brought == 0 ? importance : importance * finding.share(of: found + brought),
            after: template.after + (before.map { [$0] } ?? []),
            spacing: template.spacing,
            lastDays: template.lastDays,
            place: filled(template.place),
            claims: definition.provenance.claims
        )
    }
}
