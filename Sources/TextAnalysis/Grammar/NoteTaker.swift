/// Counts, for one sentence, who acts and what is named.
struct NoteTaker {
    let tokens: [Token]
    let roles: [GrammarRole]
    let groups: [LexiconGroups]
    let contexts: [TokenContext]

    func notes(on sentence: Sentence, hasQuantity: Bool) -> SentenceNotes {
        var notes = SentenceNotes()
        notes.hasQuantity = hasQuantity
        for index in sentence.tokens {
            let role = roles[index]
            let context = contexts[index]
            notes.groups.formUnion(groups[index])
            if role.contains(.english), !tokens[index].traits.contains(.allCaps) { notes.functionWords += 1 }
            if role.contains(.subjectI) { notes.iCount += 1 }
            if role.contains(.subjectWe) { notes.weCount += 1 }
            if role.contains(.month) && tokens[index].traits.contains(.capitalised) || isYear(index) {
                notes.hasDate = true
            }
            if context.isPassive { notes.passives += 1 }
            if context.actor == .i, role.contains(.opinion), context.mood == .fact { notes.opinions += 1 }
            if role.contains(.subjectI), tokens[index].contraction == .present || isDescribing(index + 1, in: sentence)
            {
                notes.selfDescriptions += 1
            }
            guard isVerb(index) else { continue }
            if context.mood == .fact { notes.acts += 1 }
            if context.mood != .fact {
                if context.actor != .other, context.actor != .unknown { notes.unrealActs += 1 }
            } else if context.isNegated || context.isPassive {
                continue
            } else if context.isOwn {
                notes.ownActs += 1
            } else if context.actor == .we {
                notes.sharedActs += 1
            }
        }
        // A mood word colours present-tense verbs too, which carry no mark of their own.
        if notes.unrealActs == 0, let first = sentence.tokens.first(where: { contexts[$0].mood != .fact }) {
            notes.unrealActs = contexts[first].actor == .i || contexts[first].actor == .we ? 1 : 0
        }
        return notes
    }

    private func isVerb(_ index: Int) -> Bool {
        tokens[index].traits.contains(.endsInEd) && !roles[index].contains(.adjective)
            || roles[index].contains(.irregularPast)
    }

    /// "I am", "I have", "I like": the present tense of describing oneself.
    private func isDescribing(_ index: Int, in sentence: Sentence) -> Bool {
        guard index < sentence.tokens.upperBound else { return false }
        return Self.describing.contains(tokens[index].hash)
    }

    private func isYear(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .number, token.end - token.start == 4, token.traits.isEmpty else { return false }
        return Self.years.contains(token.hash)
    }

    private static let describing = Set(
        ["am", "have", "like", "love", "enjoy", "pride", "consider", "thrive", "bring", "possess"].map(FoldedHash.of)
    )
    private static let years = Set((1950...2099).map { FoldedHash.of(String($0)) })
}
