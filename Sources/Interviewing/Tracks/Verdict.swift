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
public enum VerdictPolicy {
    /// Evidence below which nothing is said.
    public static let least = 0.7
    /// Track evidence below which coordination decides.
    public static let leastSubstance = 0.6
    /// How many times the track evidence coordination must weigh to decide against it.
    public static let coordinationFactor = 1.0
    /// Share of the stronger track that the weaker must reach for "both".
    public static let bothRatio = 0.5
    /// Evidence the weaker track must have for "both".
    public static let bothLeast = 0.8

    /// The verdict on these sums.
    public static func verdict(on sums: TrackSums) -> Verdict {
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
