/// What the evidence supports.
public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// Technical Program Manager.
    case tpm
    /// Program Manager.
    case pgm
    /// Either, credibly.
    case both
    /// Neither: schedules and meetings only.
    case coordination
    /// Not enough evidence to say.
    case insufficient

    /// The one track it names; nil for both, neither and too little.
    public var track: Track? {
        switch self {
        case .tpm: .tpm
        case .pgm: .pgm
        case .both, .coordination, .insufficient: nil
        }
    }
}

/// The three sums of evidence.
public struct TrackSums: Sendable, Hashable {
    /// Technical.
    public var tpm = 0.0
    /// Program.
    public var pgm = 0.0
    /// Coordination.
    public var coordination = 0.0

    /// Makes sums.
    public init(tpm: Double = 0, pgm: Double = 0, coordination: Double = 0) {
        self.tpm = tpm
        self.pgm = pgm
        self.coordination = coordination
    }

    /// All together.
    public var total: Double { tpm + pgm + coordination }

    /// One of the three.
    public subscript(leaning: Leaning) -> Double {
        get {
            switch leaning {
            case .tpm: tpm
            case .pgm: pgm
            case .coordination: coordination
            }
        }
        set {
            switch leaning {
            case .tpm: tpm = newValue
            case .pgm: pgm = newValue
            case .coordination: coordination = newValue
            }
        }
    }

    /// Shares that sum to 1, or all 0 when there is nothing.
    public var shares: TrackSums {
        guard total > 0 else { return TrackSums() }
        return TrackSums(tpm: tpm / total, pgm: pgm / total, coordination: coordination / total)
    }
}

/// How sums become a verdict. Pure, so that "what would flip it" can run it again.
public struct VerdictPolicy: Sendable, Hashable {
    /// Evidence below which nothing is said.
    public let least: Double
    /// Track evidence below which coordination decides.
    public let leastSubstance: Double
    /// How many times the track evidence coordination must weigh to decide against it.
    public let coordinationFactor: Double
    /// Share of the stronger track that the weaker must reach for "both".
    public let bothRatio: Double
    /// Evidence the weaker track must have for "both".
    public let bothLeast: Double

    /// For one story or answer: short, told in sentences, each of which says something.
    public static let told = VerdictPolicy(
        least: 0.7,
        leastSubstance: 0.6,
        coordinationFactor: 1,
        bothRatio: 0.5,
        bothLeast: 0.8
    )
    /// For résumés, roles and postings: long lists in which every trade leaves some trace of either track, so that more
    /// is asked before anything is said.
    public static let listed = VerdictPolicy(
        least: 1.3,
        leastSubstance: 0.6,
        coordinationFactor: 0.7,
        bothRatio: 0.6,
        bothLeast: 2.2
    )

    /// The policy for a kind of text.
    public static func policy(for kind: TextKind) -> VerdictPolicy {
        switch kind {
        case .story, .answer, .artifact, .question: told
        case .resume, .role, .posting: listed
        }
    }

    /// The verdict on these sums.
    public func verdict(on sums: TrackSums) -> Verdict {
        guard sums.total >= least else { return .insufficient }
        let substance = sums.tpm + sums.pgm
        if substance < leastSubstance { return sums.coordination >= least ? .coordination : .insufficient }
        if sums.coordination > coordinationFactor * substance { return .coordination }
        let weaker = min(sums.tpm, sums.pgm)
        let stronger = max(sums.tpm, sums.pgm)
        if weaker >= bothLeast, weaker >= bothRatio * stronger { return .both }
        return sums.tpm >= sums.pgm ? .tpm : .pgm
    }
}
