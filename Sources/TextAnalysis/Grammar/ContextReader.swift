/// Follows subject, mood and negation through each sentence, token by token.
///
/// This is bookkeeping over closed-class words, not parsing: a subject stays in force until the next one, a
/// modal colours its clause, a negation reaches four words. It errs towards *not* crediting the writer.
struct ContextReader {
    let tokens: [Token]
    let roles: (Int) -> GrammarRole
    let groups: (Int) -> LexiconGroups

    /// Words that a negated verb reaches: "did not, after all these weeks, redesign it".
    static let verbNegationReach = 10
    /// Words that "no" and "without" reach.
    static let nounNegationReach = 3

    func contexts(in sentence: Sentence, into contexts: inout [TokenContext]) {
        // "Usually, I …" colours the whole sentence.
        let isHabit = sentence.tokens.prefix(2).contains { roles($0).contains(.habitual) }
        let calm: TokenContext.Mood = isHabit ? .habitual : .fact
        var actor = startsWithoutSubject(sentence) ? TokenContext.Actor.implied : .unknown
        var mood = calm
        var negatedUntil = -1
        for index in sentence.tokens {
            let token = tokens[index]
            let role = roles(index)
            if token.before.contains(.clause) || token.before.contains(.comma) || role.contains(.clauseStart) {
                mood = calm
                negatedUntil = -1
            }
            // "did not sleep and redesigned it": a new verb after "and" is told as fact again.
            if role.contains(.and), startsNewVerb(index + 1, in: sentence) { negatedUntil = -1 }
            if let subject = subject(at: index, in: sentence, role: role) {
                actor = subject
                mood = calm
            } else if actor == .unknown, isPastVerb(index), opensClause(index, in: sentence) {
                actor = .implied
            }
            if role.contains(.hypothetical) || role.contains(.conditional) || isWould(index, in: sentence) {
                mood = .hypothetical
            } else if role.contains(.habitual), actor != .other, !followsHave(index, in: sentence) {
                mood = .habitual
            } else if role.contains(.future) || token.contraction == .future {
                mood = .future
            }
            contexts.append(
                TokenContext(
                    actor: actor,
                    mood: mood,
                    isNegated: index <= negatedUntil,
                    isPassive: isPassive(index, in: sentence)
                )
            )
            // "not only" adds; it does not deny.
            let next = index + 1
            if role.contains(.negation), next >= sentence.tokens.upperBound || tokens[next].hash != Self.only {
                negatedUntil =
                    index + (Self.nounNegations.contains(token.hash) ? Self.nounNegationReach : Self.verbNegationReach)
            }
        }
    }

    // MARK: - Subjects

    private func subject(at index: Int, in sentence: Sentence, role: GrammarRole) -> TokenContext.Actor? {
        if role.contains(.subjectI) { return .i }
        if role.contains(.subjectWe) { return .we }
        if role.contains(.relative) { return .other }
        let next = index + 1
        guard next < sentence.tokens.upperBound else { return nil }
        if role.contains(.subjectOther) || role.contains(.subjectThing) {
            return isFiniteVerb(next) ? .other : nil
        }
        // A person or group right before a finite verb is its subject: "the VP agreed". A participle after a
        // preposition phrase ("with engineers led by …") is rare enough to accept.
        if groups(index).contains(.counterparty), isFiniteVerb(skipAdverbs(next, in: sentence)) { return .other }
        return nil
    }

    private func skipAdverbs(_ index: Int, in sentence: Sentence) -> Int {
        index + 1 < sentence.tokens.upperBound && endsInLy(index) ? index + 1 : index
    }

    private func isFiniteVerb(_ index: Int) -> Bool {
        let role = roles(index)
        return !role.isDisjoint(with: .auxiliary) || isPastVerb(index)
    }

    private func isPastVerb(_ index: Int) -> Bool {
        tokens[index].traits.contains(.endsInEd) && !groups(index).contains(.counterparty)
            && !roles(index).contains(.adjective) || roles(index).contains(.irregularPast)
    }

    /// A résumé line or a clipped sentence: the first real word is a verb.
    private func startsWithoutSubject(_ sentence: Sentence) -> Bool {
        guard sentence.form != .heading else { return false }
        for index in sentence.tokens.prefix(3) {
            let role = roles(index)
            if role.contains(.leadIn) || endsInLy(index) { continue }
            if !role.isDisjoint(with: .auxiliary) { return false }
            return isPastVerb(index) || groups(index).contains(.verb)
                || (tokens[index].traits.contains(.endsInIng) && sentence.form == .bullet)
        }
        return false
    }

    /// Where a line without subject may begin again: after a comma, a dash, or with a capital in mid-line.
    private func opensClause(_ index: Int, in sentence: Sentence) -> Bool {
        let token = tokens[index]
        if index == sentence.tokens.lowerBound { return true }
        return token.before.contains(.clause) || token.traits.contains(.capitalised)
            || (token.before.contains(.comma) && roles(index - 1).isDisjoint(with: [.determiner, .preposition]))
    }

    // MARK: - Verbs

    /// "had always been" tells of the past, not of a habit of the writer.
    private func followsHave(_ index: Int, in sentence: Sentence) -> Bool {
        index > sentence.tokens.lowerBound && roles(index - 1).contains(.haveForm)
    }

    private func isWould(_ index: Int, in sentence: Sentence) -> Bool {
        guard tokens[index].contraction == .conditional else { return false }
        let next = index + 1
        return next < sentence.tokens.upperBound && !isPastVerb(next) && !roles(next).contains(.beForm)
    }

    private func isPassive(_ index: Int, in sentence: Sentence) -> Bool {
        guard isPastVerb(index), !roles(index).contains(.beForm) else { return false }
        for distance in 1...2 {
            let earlier = index - distance
            guard earlier >= sentence.tokens.lowerBound else { return false }
            if roles(earlier).contains(.beForm) { return true }
            guard endsInLy(earlier) || roles(earlier).contains(.negation) else { return false }
        }
        return false
    }

    private func endsInLy(_ index: Int) -> Bool { tokens[index].traits.contains(.endsInLy) }

    private func startsNewVerb(_ index: Int, in sentence: Sentence) -> Bool {
        index < sentence.tokens.upperBound
            && (isPastVerb(index) || !roles(index).isDisjoint(with: [.subjectI, .subjectWe]))
    }

    private static let nounNegations = Set(["no", "none", "without", "neither", "nor"].map(FoldedHash.of))
    private static let only = FoldedHash.of("only")
}
