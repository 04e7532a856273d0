/// A change to what was told that a candidate could bring about.
public enum FlipEdit: Sendable, Hashable {
    /// Another story of the candidate's own for a principle in a round, with a measured result.
    case story(round: Int, principle: String)
    /// An answer to a round's functional question that brings the evidence of its track.
    case area(round: Int)
    /// Every answer of a round told from the evidence of the track that is applied for.
    case round(round: Int)
    /// Stories of more altitude: enough of those told read at the level on every axis.
    case altitude
    /// The facts that rounds tell differently are told alike.
    case agreement
    /// Stories told twice are replaced by different ones of the same strength.
    case difference
}

/// Applies changes to evidence: the evidence that a sound answer would leave, never more.
struct FlipBench: Sendable {
    let policy: DebriefPolicy
    let loops: LoopLibrary

    /// Every change that could matter to this evidence, in a fixed order.
    func edits(for evidence: LoopEvidence, outcome: PanelOutcome) -> [FlipEdit] {
        var edits: [FlipEdit] = []
        if !evidence.contradictions.isEmpty { edits.append(.agreement) }
        if !outcome.repeated.isEmpty { edits.append(.difference) }
        if outcome.findings.level.map({ $0 < evidence.level }) ?? true { edits.append(.altitude) }
        for (position, round) in evidence.rounds.enumerated() {
            for item in round.covers where (outcome.after[position].ratings[item] ?? .noData) < .meets {
                switch item {
                case .area: edits.append(.area(round: position))
                case .principle(let id): edits.append(.story(round: position, principle: id))
                }
            }
        }
        // Where all stories together are those of the other track, single answers may not be enough.
        let fits = outcome.findings.verdict == .both || outcome.findings.verdict.track == evidence.track
        if !fits { edits += evidence.rounds.indices.map { .round(round: $0) } }
        return edits
    }

    /// The evidence after the changes.
    func applying(_ edits: [FlipEdit], to evidence: LoopEvidence) -> LoopEvidence {
        var evidence = evidence
        var fresh = (evidence.rounds.flatMap(\.answers).map(\.story).max() ?? 0) + 1
        for edit in edits {
            switch edit {
            case .story(let round, let principle):
                evidence.rounds[round].answers.append(
                    sound(
                        story: fresh,
                        area: .principles,
                        principles: [principle],
                        native: evidence.track,
                        level: evidence.level
                    )
                )
                fresh += 1
            case .area(let round):
                let area = evidence.rounds[round].area
                evidence.rounds[round].answers.removeAll { $0.area == area }
                evidence.rounds[round].answers.append(
                    sound(
                        story: fresh,
                        area: area,
                        principles: [],
                        native: loops[area]?.native ?? evidence.track,
                        level: evidence.level
                    )
                )
                fresh += 1
            case .round(let round): retell(&evidence, round: round, from: &fresh)
            case .altitude: raise(&evidence)
            case .agreement: evidence.contradictions = []
            case .difference: separate(&evidence, from: &fresh)
            }
        }
        return evidence
    }

    /// What a sound answer leaves: the bar met, no more.
    private func sound(
        story: Int,
        area: Area,
        principles: [String],
        native: Track,
        level: Level
    ) -> AnswerEvidence {
        // Enough to meet the bar where only that evidence counts.
        let full = policy[.nativeFull] * policy[.meetsFrom] / 4 + 0.1
        return AnswerEvidence(
            story: story,
            area: area,
            principles: principles,
            isTold: true,
            quality: min(4, policy[.meetsFrom] + 0.2),
            support: Dictionary(principles.map { ($0, 0.5) }, uniquingKeysWith: max),
            sums: native == .tpm ? TrackSums(tpm: full) : TrackSums(pgm: full),
            axes: Dictionary(uniqueKeysWithValues: Axis.allCases.map { ($0, level) })
        )
    }

    /// Gives every question of a round a sound answer of the track's own.
    private func retell(_ evidence: inout LoopEvidence, round: Int, from fresh: inout Int) {
        var answers: [AnswerEvidence] = []
        for item in evidence.rounds[round].covers {
            switch item {
            case .principle(let id):
                answers.append(
                    sound(
                        story: fresh,
                        area: .principles,
                        principles: [id],
                        native: evidence.track,
                        level: evidence.level
                    )
                )
            case .area(let area):
                let native = loops[area]?.native ?? evidence.track
                answers.append(sound(story: fresh, area: area, principles: [], native: native, level: evidence.level))
            }
            fresh += 1
        }
        evidence.rounds[round].answers = answers
    }

    /// Lifts as many different stories as the rule for levels asks for, the strongest first.
    private func raise(_ evidence: inout LoopEvidence) {
        let needed = max(1, Int(policy[.levelStories]))
        let strongest = evidence.rounds.flatMap(\.answers).filter(\.isTold)
            .sorted { ($1.quality ?? 0, $0.story) < ($0.quality ?? 0, $1.story) }
        var chosen: [Int] = []
        for answer in strongest where chosen.count < needed && !chosen.contains(answer.story) {
            chosen.append(answer.story)
        }
        for round in evidence.rounds.indices {
            for index in evidence.rounds[round].answers.indices
            where chosen.contains(evidence.rounds[round].answers[index].story) {
                for axis in Axis.allCases {
                    let read = evidence.rounds[round].answers[index].axes[axis] ?? evidence.level
                    evidence.rounds[round].answers[index].axes[axis] = max(read, evidence.level)
                }
            }
        }
    }

    /// Gives every further telling of a story a name of its own.
    private func separate(_ evidence: inout LoopEvidence, from fresh: inout Int) {
        for repeated in Panel.repeated(in: evidence) {
            for telling in repeated.tellings.dropFirst() {
                evidence.rounds[telling.round].answers[telling.index].story = fresh
                fresh += 1
            }
        }
    }
}
