import TextAnalysis

/// Whether two figures of different texts are about the same thing, and which words say so.
struct FigureMatch {
    /// The words they share; nil when they are about different things.
    let shared: [UInt64]?

    /// Compares all but the values; cheap tests first.
    init(
        _ left: Figure,
        _ right: Figure,
        episode: () -> Episode,
        passages: (left: FactSheet.Passage, right: FactSheet.Passage)
    ) {
        shared = Self.shared(left, right, episode: episode, passages: passages)
    }

    private static func shared(
        _ left: Figure,
        _ right: Figure,
        episode: () -> Episode,
        passages: (left: FactSheet.Passage, right: FactSheet.Passage)
    ) -> [UInt64]? {
        guard left.unit == right.unit, left.role == right.role, left.measure == right.measure,
            left.isTeam == right.isTeam, left.direction * right.direction >= 0, left.contrasts == right.contrasts,
            agreeOnNoun(left, right)
        else { return nil }
        let context = left.context.shared(with: right.context)
        let isTeam = left.isTeam
        guard isTeam || !context.isEmpty else { return nil }
        let least = min(left.context.count, right.context.count)
        let most = max(left.context.count, right.context.count)
        guard isTeam || 2 * context.count >= least && 10 * context.count >= 3 * most else { return nil }
        // What only one side says is detail; what each side says alone is another thing.
        let isDetail = context.count == left.context.count || context.count == right.context.count
        let isWordy = left.unit == .count && context.without(left.scopeNames).count >= 2
        guard isTeam || isDetail || isWordy else { return nil }
        if !left.times.isEmpty, !right.times.isEmpty, !left.times.meets(right.times) { return nil }
        guard !differInNames(left, right, passages) else { return nil }
        let episode = episode()
        guard episode != .none else { return nil }
        if isTeam {
            guard episode == .same || episode == .similar && !context.isEmpty else { return nil }
        } else if left.head != 0 {
            // The noun counts as one of the shared words.
            guard context.count + 1 >= episode.leastShared, episode > .related || context.count >= 2 else { return nil }
        } else {
            // One word is too little for a length of time; texts are full of those.
            let least = left.unit == .duration ? max(2, episode.leastShared) : episode.leastShared
            guard context.count >= least else { return nil }
        }
        return context
            + (left.head == right.head && left.head != 0
                ? [left.head] + left.modifiers.shared(with: right.modifiers) : [])
    }

    /// The same noun with the same words before it; for teams a general word such as "people" fits any trade.
    private static func agreeOnNoun(_ left: Figure, _ right: Figure) -> Bool {
        guard left.isTeam else {
            // Shares, sums and lengths of time are about their context; what they count must only not differ.
            if left.unit != .count { return left.head == right.head || left.head == 0 || right.head == 0 }
            return left.head == right.head && left.modifiers == right.modifiers
        }
        let people = FactVocabulary.people
        let isGeneral = [left.head, right.head].contains { $0 == 0 || people.contains($0) }
        return (left.head == right.head || isGeneral) && (left.modifiers == right.modifiers || isGeneral)
    }

    /// Each side names something the other side's text does not know, or one does so right beside the number.
    private static func differInNames(
        _ left: Figure,
        _ right: Figure,
        _ passages: (left: FactSheet.Passage, right: FactSheet.Passage)
    ) -> Bool {
        let onlyLeft = left.scopeNames.without(right.scopeNames)
        let onlyRight = right.scopeNames.without(left.scopeNames)
        if !onlyLeft.isEmpty, !onlyRight.isEmpty,
            !onlyLeft.without(passages.right.names).isEmpty || !onlyRight.without(passages.left.names).isEmpty
        {
            return true
        }
        return !left.names.without(right.scopeNames).without(passages.right.names).isEmpty
            || !right.names.without(left.scopeNames).without(passages.left.names).isEmpty
    }
}
