import TextAnalysis

/// The judgements of a whole text that rules may bound, each computed from what was read.
struct Measures {
    let ground: Ground
    let track: TrackReading
    let story: StoryReading
    let levers: [LeverReading]
    let target: Track?

    /// The value; nil where the measure says nothing about this text.
    func value(of measure: Measure) -> Double? {
        switch measure {
        case .firstPersonShareInAction:
            let action = story.ownershipByPart[.action] ?? Ownership()
            return action.i + action.we >= 3 ? action.ratio : nil
        case .weCountInAction: return Double(story.ownershipByPart[.action]?.we ?? 0)
        case .loneActor: return story.type == .story ? flag(isLone) : nil
        case .shareOfSetup: return isStory ? share(of: [.situation, .task]) : nil
        case .shareOfResult: return isStory && story.words[.result] != nil ? share(of: [.result]) : nil
        case .missingResult: return isStory ? flag(story.missing.contains(.result)) : nil
        case .missingAction: return isStory ? flag(story.missing.contains(.action)) : nil
        case .missingLearning: return isStory ? flag(story.missing.contains(.learning)) : nil
        case .pseudoStory: return flag(story.type == .pseudoStory)
        case .opinionOnly: return flag(story.type == .opinion)
        case .selfDescriptionOnly: return flag(story.type == .selfDescription)
        case .coordinationShare:
            return track.sums.total >= VerdictPolicy.told.least ? track.sums.shares.coordination : nil
        case .wrongTrackLean: return wrongLean
        case .technicalEvidence: return count(.tpm)
        case .businessEvidence: return count(.pgm)
        case .leversUsed: return Double(levers.count { !$0.isCoordination })
        case .escalationOnlyLever: return flag(!real.isEmpty && real.allSatisfy { $0.code == "L7" })
        case .coordinationOnlyLever: return flag(!levers.isEmpty && real.isEmpty)
        case .quantities: return Double(ground.reading.quantities.count)
        case .resultWithBaseline: return isStory && story.words[.result] != nil ? flag(story.result.baseline) : nil
        }
    }

    /// What to quote for a judgement of the whole.
    func span(of measure: Measure) -> TextSpan {
        switch measure {
        case .firstPersonShareInAction, .weCountInAction: firstWe ?? start
        case .shareOfSetup: part(.situation) ?? start
        case .shareOfResult, .resultWithBaseline: part(.result) ?? start
        case .coordinationShare, .coordinationOnlyLever: evidence(.coordination) ?? start
        case .wrongTrackLean: target.flatMap { evidence($0 == .tpm ? .pgm : .tpm) } ?? start
        case .escalationOnlyLever: real.first?.evidence.first?.span ?? start
        default: start
        }
    }

    private var isStory: Bool { story.type == .story }
    private var real: [LeverReading] { levers.filter { !$0.isCoordination } }

    private func flag(_ holds: Bool) -> Double { holds ? 1 : 0 }

    private var isLone: Bool {
        let acts = ground.reading.notes.reduce(0) { $0 + $1.ownActs }
        return acts >= 5 && !ground.reading.notes.contains { $0.groups.contains(.counterparty) || $0.weCount > 0 }
    }

    private func share(of parts: [Part]) -> Double {
        let total = story.words.values.reduce(0, +)
        return total == 0 ? 0 : Double(parts.reduce(0) { $0 + (story.words[$1] ?? 0) }) / Double(total)
    }

    private func count(_ leaning: Leaning) -> Double { Double(track.evidence.count { $0.leaning == leaning }) }

    private var wrongLean: Double? {
        guard let target else { return nil }
        let substance = track.sums.tpm + track.sums.pgm
        guard substance >= VerdictPolicy.told.leastSubstance else { return nil }
        return (target == .tpm ? track.sums.pgm : track.sums.tpm) / substance
    }

    private var start: TextSpan { ground.reading.sentences.first?.span ?? TextSpan(start: 0, end: 0) }

    private func part(_ part: Part) -> TextSpan? { story.parts.first { $0.part == part }?.span }

    private func evidence(_ leaning: Leaning) -> TextSpan? {
        track.evidence.first { $0.leaning == leaning }?.evidence.span
    }

    private var firstWe: TextSpan? {
        for part in story.parts where part.part == .action {
            for sentence in part.sentences where ground.reading.notes[sentence].weCount > 0 {
                return ground.reading.sentences[sentence].span
            }
        }
        return nil
    }
}
