import TextAnalysis

/// Decides which matches count and how much.
///
/// A phrase is only a candidate: it counts when it is told as fact, by somebody, in a sentence that meets the cue's
/// conditions. What *I* did counts in full, what *we* did by half, what others did by a quarter.
struct HitReader: Sendable {
    private let uses: [CueUse]
    private let demands: [Demand]

    /// What a cue asks of its sentence, without its phrases: small enough to copy for every match.
    private struct Demand: Sendable {
        let groups: LexiconGroups
        let isOwn: Bool
        let hasQuantity: Bool
        let isOutcome: Bool
        let mood: MoodDemand

        init(_ cue: Cue) {
            var groups: LexiconGroups = []
            for condition in cue.requires {
                switch condition {
                case .counterparty: groups.insert(.counterparty)
                case .system: groups.insert(.system)
                case .business: groups.insert(.business)
                case .own, .quantity, .outcome: break
                }
            }
            self.groups = groups
            isOwn = cue.requires.contains(.own)
            hasQuantity = cue.requires.contains(.quantity)
            isOutcome = cue.requires.contains(.outcome)
            mood = cue.mood
        }

        /// Whether what the sentence names is enough.
        func holds(_ notes: SentenceNotes) -> Bool {
            notes.groups.isSuperset(of: groups) && (!hasQuantity || notes.hasQuantity)
        }
    }

    init(table: CueTable) {
        uses = table.uses
        demands = table.cues.map(Demand.init)
    }

    func ground(_ reading: Reading, kind: TextKind) -> Ground {
        let repeated = repeatedSentences(in: reading)
        var hits: [Hit] = []
        hits.reserveCapacity(reading.matches.count)
        for match in reading.matches {
            let use = uses[match.cue]
            guard isRead(use, in: kind) else { continue }
            if repeated[match.sentence], !isRule(use) { continue }
            guard let credit = credit(match, of: demands[match.cue], reading, kind), credit > 0 else {
                continue
            }
            hits.append(Hit(cue: match.cue, use: use, match: match, credit: credit))
        }
        return Ground(reading: reading, kind: kind, hits: hits, cueCount: uses.count)
    }

    private func isRule(_ use: CueUse) -> Bool {
        switch use {
        case .rule, .ruleExcuse: true
        default: false
        }
    }

    private func isRead(_ use: CueUse, in kind: TextKind) -> Bool {
        switch use {
        case .ask: kind == .question
        case .signal: kind.isExperience || kind == .posting || kind == .artifact
        case .rule, .ruleExcuse: kind != .question && kind != .posting
        default: kind.isExperience || kind == .artifact
        }
    }

    /// A sentence said before adds nothing: saying it twice must not score twice.
    private func repeatedSentences(in reading: Reading) -> [Bool] {
        var seen: Set<UInt64> = []
        return reading.sentences.map { sentence in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for token in reading.tokens[sentence.tokens] { hash = (hash ^ token.hash) &* 0x0000_0100_0000_01b3 }
            return !seen.insert(hash).inserted
        }
    }

    private func credit(_ match: Match, of cue: Demand, _ reading: Reading, _ kind: TextKind) -> Double? {
        let notes = reading.notes[match.sentence]
        guard cue.holds(notes) else { return nil }
        if cue.isOutcome, kind.isExperience, !OutcomeReader.canState(match, in: reading) { return nil }
        guard kind.isExperience else { return cue.mood == .any || !reading.contexts[match.first].isNegated ? 1 : nil }

        let context = decisiveContext(match, reading)
        let isOwn = context.isOwn || (context.actor == .unknown && !context.isPassive && !kind.isNarrative)
        if cue.isOwn, !isOwn { return nil }
        if cue.mood == .any { return 1 }

        if context.isNegated { return nil }
        var credit: Double
        switch context.mood {
        case .fact: credit = 1
        case .habitual: credit = 0.4
        case .hypothetical, .future: return nil
        }
        switch context.actor {
        case .i, .implied: break
        case .we: credit *= 0.5
        case .other: credit *= 0.25
        case .unknown:
            // A line of key words tells no act; only a sentence in which something happens does.
            let happens = notes.acts > 0 && notes.functionWords > 0 || isNoteworthyLine(match, reading)
            credit *= happens ? 0.7 : 0
        }
        if context.isPassive { credit *= 0.5 }
        if notes.hasQuantity { credit *= 1.15 }
        return credit
    }

    /// The first token of the match decides; where no subject was seen there, the last does.
    private func decisiveContext(_ match: Match, _ reading: Reading) -> TokenContext {
        let first = reading.contexts[match.first]
        guard first.actor == .unknown else { return first }
        var last = reading.contexts[match.last]
        last.isNegated = last.isNegated || first.isNegated
        if first.mood != .fact { last.mood = first.mood }
        return last
    }

    /// A prose or bullet line long enough to be a statement, with ordinary English in it and few commas.
    private func isNoteworthyLine(_ match: Match, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[match.sentence]
        guard sentence.form != .heading, sentence.tokens.count >= 6 else { return false }
        let commas = sentence.tokens.count { reading.tokens[$0].before.contains(.comma) }
        return commas * 6 < sentence.tokens.count && reading.notes[match.sentence].functionWords >= 2
    }
}
