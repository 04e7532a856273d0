/// What a debrief ends in.
public struct Decision: Sendable, Hashable {
    /// Which way.
    public let kind: DecisionKind
    /// The track it is for.
    public let track: Track
    /// The level it is for.
    public let level: Level

    /// Makes a decision.
    public init(kind: DecisionKind, track: Track, level: Level) {
        self.kind = kind
        self.track = track
        self.level = level
    }
}

extension DecisionKind: Comparable {
    /// Position from the least to the most a candidate can hope for.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Orders from undecided to hire.
    public static func < (left: DecisionKind, right: DecisionKind) -> Bool { left.rank < right.rank }
}

/// What the panel finds together, as numbers.
public struct PanelFindings: Sendable, Hashable {
    /// Evidence of all different stories together.
    public let sums: TrackSums
    /// Which track that supports.
    public let verdict: Verdict
    /// The level that enough stories reach; nil when too few axes say anything.
    public let level: Level?
    /// Mean rating of all that was covered, 0…3.
    public let mean: Double
    /// The same without functional sides, which the other track would ask differently.
    public let principleMean: Double
    /// Share of the votes that are inclined, 0…1.
    public let inclined: Double
    /// Share of the track's own functional sides that are no concern, 0…1; 1 where the loop covers none.
    public let craft: Double
}

/// At which level a panel reads what it heard.
enum LevelAsked: Sendable, Hashable {
    /// At the level applied for.
    case asApplied
    /// At the level below, after a no at the level applied for.
    case oneLower
}

extension PanelFindings {
    /// How far below the bar a candidate may be and still be worth another team's time.
    private static let near = 0.35

    /// Lands the decision at the level of the evidence.
    ///
    /// - Parameter votes: After the discussion, in the order of the rounds.
    func decision(
        on evidence: LoopEvidence,
        votes: [Vote],
        asked: LevelAsked,
        rules: DebriefRules
    ) -> Decision {
        func decision(_ kind: DecisionKind, track: Track? = nil, level: Level? = nil) -> Decision {
            Decision(kind: kind, track: track ?? evidence.track, level: level ?? evidence.level)
        }
        let silent = votes.count { $0 == .notEnoughData }
        guard !votes.isEmpty, silent * 2 < votes.count else { return decision(.undecided) }
        let bar = rules[.betterThanHalf]
        switch verdict {
        case .insufficient: return decision(.undecided)
        case .coordination: return decision(.noHire)
        case .tpm, .pgm, .both: break
        }
        if let other = verdict.track, other != evidence.track {
            return principleMean >= bar ? decision(.otherTrack, track: other, level: level) : decision(.noHire)
        }
        let holdsBar = zip(evidence.rounds, votes).allSatisfy { round, vote in
            round.seat != .barRaiser || vote.isInclined
        }
        guard mean >= bar, inclined >= rules[.majority], craft >= rules[.craftRounds], holdsBar else {
            return decision(mean >= bar - Self.near ? .recycle : .noHire)
        }
        // A level that cannot be told is a reason to offer the lower one, not to refuse.
        let isReached = level.map { $0 >= evidence.level } ?? (asked == .oneLower)
        return decision(isReached ? .hire : .recycle)
    }
}

extension Level {
    /// The level below, if there is one.
    public var previous: Level? { rank > 0 ? Self.allCases[rank - 1] : nil }
}

extension DebriefPolicy {
    /// A decision in a few words.
    public func name(_ decision: Decision) -> String {
        SentenceTemplate.filled(self[decision.kind]?.title ?? decision.kind.rawValue, Self.values(of: decision))
    }

    /// When such a decision is made.
    public func explanation(of decision: Decision) -> String {
        SentenceTemplate.filled(self[decision.kind]?.says ?? "", Self.values(of: decision))
    }

    private static func values(of decision: Decision) -> [String: String] {
        ["level": decision.level.rawValue, "track": decision.track.abbreviation]
    }
}
