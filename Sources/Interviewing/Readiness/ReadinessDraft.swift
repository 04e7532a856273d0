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

    /// Its own task; nil when there is no gap, or only the task of another item closes it.
    var ownProposal: TaskProposal? {
        guard finding.standing != .covered else { return nil }
        let isStarted = !finding.hints.isEmpty
        guard let template = isStarted ? definition.mend ?? definition.task : definition.task else { return nil }
        let pieces = max(1, min(template.most, finding.need - finding.full.count))
        let minutes = min(
            TaskProposal.effort.upperBound,
            max(TaskProposal.effort.lowerBound, template.minutes * pieces)
        )
        return TaskProposal(
            // With the count in it: who marks it as done and has more to do gets the rest as another task.
            id: "\(id).\(finding.full.count + 1)",
            kind: template.kind,
            title: filled(template.title),
            reason: filled(template.reason),
            item: id,
            minutes: minutes,
            isDivisible: template.isDivisible,
            importance: importance,
            after: template.after,
            spacing: template.spacing,
            lastDays: template.lastDays,
            place: filled(template.place)
        )
    }
}

/// Sentences with placeholders in braces.
enum SentenceTemplate {
    /// Fills placeholders in one pass, so that braces in a candidate's own words stay what they are.
    static func filled(_ sentence: String, _ values: [String: String]) -> String {
        var text = ""
        var rest = sentence[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += values[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// The placeholders of a sentence.
    static func names(in sentence: String) -> [String] {
        sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix { $0 != "}" }) }
    }
}
