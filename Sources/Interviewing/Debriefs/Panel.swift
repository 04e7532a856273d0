/// Holds the discussion: everything is read together, votes change for stated reasons, and a decision lands.
///
/// A pure function of the evidence: the order of the rounds makes no difference.
public struct Panel: Sendable {
    private let rules: DebriefRules

    /// Ways to count repeated stories that are tried.
    private static let mostKeepings = 32

    /// Prepares a panel.
    public init(loops: LoopLibrary) {
        rules = DebriefRules(loops)
    }

    /// Votes alone, votes together, findings and decision.
    public func outcome(of evidence: LoopEvidence) -> PanelOutcome {
        let judge = RoundJudge(rules: rules, level: evidence.level)
        let before = evidence.rounds.map { round in
            let ratings = judge.ratings(of: round)
            let read = judge.level(of: round.answers)
            return Opinion(ratings: ratings, vote: judge.vote(on: ratings, of: round, read: read), level: read)
        }
        // A story told to several people counts once, where it helps least: nobody gains by telling it again.
        let repeated = Self.repeated(in: evidence)
        var worst: PanelOutcome?
        for kept in keepings(of: repeated) {
            let asApplied = discussed(
                evidence,
                before: before,
                repeated: repeated,
                kept: kept,
                judge: judge,
                asked: .asApplied
            )
            let outcome = lowered(asApplied, on: evidence, kept: kept)
            if worst.map({ outcome.isWorse(than: $0, on: evidence) }) ?? true { worst = outcome }
        }
        return worst
            ?? discussed(evidence, before: before, repeated: [], kept: [:], judge: judge, asked: .asApplied)
    }

    // MARK: - Repeated stories

    /// Stories told more than once, each with all tellings.
    static func repeated(in evidence: LoopEvidence) -> [PanelOutcome.Repeat] {
        var tellings: [Int: [PanelOutcome.Telling]] = [:]
        for (position, round) in evidence.rounds.enumerated() {
            for (index, answer) in round.answers.enumerated() where answer.isTold {
                tellings[answer.story, default: []].append(.init(round: position, index: index))
            }
        }
        return tellings.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { PanelOutcome.Repeat(story: $0.key, tellings: $0.value) }
    }

    /// Ways to choose the one telling that counts of each repeated story.
    private func keepings(of repeated: [PanelOutcome.Repeat]) -> [[Int: PanelOutcome.Telling]] {
        var ways: [[Int: PanelOutcome.Telling]] = [[:]]
        for story in repeated {
            let wider = ways.flatMap { way in
                story.tellings.map { telling in way.merging([story.story: telling]) { first, _ in first } }
            }
            // Beyond so many repeats, one more counts nowhere: nobody can say what it would have shown alone.
            ways =
                wider.count <= Self.mostKeepings
                ? wider : ways.map { $0.merging([story.story: .nowhere]) { first, _ in first } }
        }
        return ways
    }

    // MARK: - Discussion

    private func discussed(
        _ evidence: LoopEvidence,
        before: [Opinion],
        repeated: [PanelOutcome.Repeat],
        kept: [Int: PanelOutcome.Telling],
        judge: RoundJudge,
        asked: LevelAsked
    ) -> PanelOutcome {
        var counted = evidence.rounds
        if !kept.isEmpty {
            for position in counted.indices {
                counted[position].answers = counted[position].answers.enumerated().filter { index, answer in
                    guard answer.isTold, let telling = kept[answer.story] else { return true }
                    return telling == PanelOutcome.Telling(round: position, index: index)
                }.map(\.element)
            }
        }
        let told = Self.differentStories(in: counted)
        let sums = told.reduce(into: TrackSums()) { sums, answer in
            for leaning in Leaning.allCases { sums[leaning] += answer.sums[leaning] }
        }
        let verdict = VerdictPolicy.listed.verdict(on: sums)
        let fits = verdict == .both || verdict.track == evidence.track
        let level = level(of: told)
        // Without repeats everybody is still judged on what they heard.
        var opinions =
            kept.isEmpty
            ? before
            : counted.map { round in
                Opinion(ratings: judge.ratings(of: round), vote: .notEnoughData, level: judge.level(of: round.answers))
            }
        lower(&opinions, by: evidence.contradictions)
        // Others' word fills a gap in what was covered; it is no data of one's own to vote on.
        let heard = opinions.enumerated().map { position, opinion in
            judge.vote(on: opinion.ratings, of: counted[position], read: opinion.level)
        }
        let filled = corroborate(&opinions)
        for position in opinions.indices {
            let vote =
                heard[position] == .notEnoughData
                ? .notEnoughData
                : judge.vote(on: opinions[position].ratings, of: counted[position], read: opinions[position].level)
            opinions[position].vote = capped(vote, in: counted[position], fits: fits, verdict: verdict)
        }
        let covered = covered(counted, opinions)
        let areas = covered.compactMap { entry -> Rating? in
            guard case .area(let area) = entry.item, rules.native(area) == evidence.track else { return nil }
            return entry.rating
        }
        let findings = PanelFindings(
            sums: sums,
            verdict: verdict,
            level: level,
            mean: Self.mean(covered.map(\.rating)),
            principleMean: Self.mean(
                covered.filter { if case .principle = $0.item { true } else { false } }.map(\.rating)
            ),
            inclined: opinions.isEmpty ? 0 : Double(opinions.count(where: \.vote.isInclined)) / Double(opinions.count),
            craft: areas.isEmpty ? 1 : Double(areas.count { $0 >= .mixed }) / Double(areas.count)
        )
        return PanelOutcome(
            before: before,
            after: opinions,
            repeated: repeated,
            corroborated: filled,
            findings: findings,
            decision: findings.decision(on: evidence, votes: opinions.map(\.vote), asked: asked, rules: rules)
        )
    }

    /// A panel that says no at the level applied for asks whether it would say yes one level lower.
    private func lowered(_ outcome: PanelOutcome, on evidence: LoopEvidence, kept: [Int: PanelOutcome.Telling])
        -> PanelOutcome
    {
        let isNo = outcome.decision.kind == .recycle || outcome.decision.kind == .noHire
        guard isNo, let lower = evidence.level.previous else { return outcome }
        var evidence = evidence
        evidence.level = lower
        let judge = RoundJudge(rules: rules, level: lower)
        let again = discussed(
            evidence,
            before: outcome.before,
            repeated: outcome.repeated,
            kept: kept,
            judge: judge,
            asked: .oneLower
        )
        guard again.decision.kind == .hire else { return outcome }
        var outcome = outcome
        outcome.decision = Decision(kind: .lowerLevel, track: evidence.track, level: lower)
        return outcome
    }

    /// Who chairs asks whether the room would follow; where it would not, nobody who tests the craft can say yes.
    private func capped(_ vote: Vote, in round: RoundEvidence, fits: Bool, verdict: Verdict) -> Vote {
        guard !fits, verdict != .insufficient else { return vote }
        let testsCraft = round.seat == .barRaiser || rules.native(round.area) != nil
        return min(vote, testsCraft ? .notInclined : .inclined)
    }

    /// Each story once, in a fixed order.
    private static func differentStories(in rounds: [RoundEvidence]) -> [AnswerEvidence] {
        rounds.flatMap(\.answers).filter(\.isTold).sorted { $0.story < $1.story }
    }

    /// One story does not prove a level: each axis reads where enough stories reach.
    private func level(of stories: [AnswerEvidence]) -> Level? {
        let needed = max(1, Int(rules[.levelStories]))
        return LevelOfAxes.middle(
            Axis.allCases.compactMap { axis in
                let levels = stories.compactMap { $0.axes[axis] }.sorted(by: >)
                return levels.count >= needed ? levels[needed - 1] : nil
            }
        )
    }

    private func lower(_ opinions: inout [Opinion], by contradictions: [LoopEvidence.RoundPair]) {
        let steps = Int(rules[.contradictionLoss].rounded())
        for position in Set(contradictions.flatMap { [$0.first, $0.second] }) where opinions.indices.contains(position)
        {
            for _ in 0..<max(0, steps) {
                opinions[position].ratings = opinions[position].ratings.mapValues(\.lowered)
            }
        }
    }

    /// Where enough others saw a principle met, one who heard nothing of it, or little, takes their word for a mixed
    /// rating.
    private func corroborate(_ opinions: inout [Opinion]) -> [PanelOutcome.Corroboration] {
        let needed = max(1, Int(rules[.corroboration]))
        var met: [Covered: Int] = [:]
        for opinion in opinions {
            for (item, rating) in opinion.ratings where rating >= .meets { met[item, default: 0] += 1 }
        }
        var filled: [PanelOutcome.Corroboration] = []
        for position in opinions.indices {
            for (item, rating) in opinions[position].ratings where rating < .mixed {
                guard case .principle(let id) = item, let count = met[item], count >= needed else { continue }
                opinions[position].ratings[item] = .mixed
                filled.append(.init(round: position, principle: id, count: count))
            }
        }
        return filled.sorted { ($0.round, $0.principle) < ($1.round, $1.principle) }
    }

    /// Everything covered anywhere at its best rating.
    private func covered(_ rounds: [RoundEvidence], _ opinions: [Opinion]) -> [(item: Covered, rating: Rating)] {
        var best: [Covered: Rating] = [:]
        for (round, opinion) in zip(rounds, opinions) {
            for item in round.covers { best[item] = max(best[item] ?? .noData, opinion.ratings[item] ?? .noData) }
        }
        return best.map { (item: $0.key, rating: $0.value) }
    }

    private static func mean(_ ratings: [Rating]) -> Double {
        // Whole numbers, so that the order of a dictionary cannot matter.
        ratings.isEmpty ? 0 : Double(ratings.reduce(0) { $0 + Int($1.score) }) / Double(ratings.count)
    }
}
