/// A cue that, where its conditions hold, is evidence of something.
///
/// The same shape serves principles, red flags and the scorecard; `TrackSignal` adds what the tracks need.
public struct Signal: Sendable, Codable, Hashable {
    /// Unique within its kind.
    public var id: String
    /// Plain words for a candidate.
    public var title: String
    /// How much it proves: 0.2 a hint, 1 solid, 2 hardly any other explanation.
    public var weight: Double
    /// Phrases and conditions.
    public var cue: Cue
    /// What to do about it; red flags have it.
    public var advice: String?
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a signal.
    public init(id: String, title: String, weight: Double, cue: Cue, advice: String? = nil, provenance: Provenance) {
        self.id = id
        self.title = title
        self.weight = weight
        self.cue = cue
        self.advice = advice
        self.provenance = provenance
    }
}

/// A signal that tells the tracks apart.
public struct TrackSignal: Sendable, Codable, Hashable {
    /// The signal itself.
    public var signal: Signal
    /// What it speaks for.
    public var leaning: Leaning
    /// In which texts it is read.
    public var reads: Ground
    /// The kind of problem it shows, if clear.
    public var nature: Nature?
    /// Whether it only shows what a sentence is about. A topic counts for nothing where the act is coordination.
    public var isTopic: Bool
    /// Why it tells the tracks apart.
    public var why: String

    /// Makes a track signal.
    public init(signal: Signal, leaning: Leaning, reads: Ground, nature: Nature?, isTopic: Topicality, why: String) {
        self.signal = signal
        self.leaning = leaning
        self.reads = reads
        self.nature = nature
        self.isTopic = isTopic == .topic
        self.why = why
    }

    /// Whether a signal proves something or only names what a sentence is about.
    public enum Topicality: Sendable {
        /// Proves something.
        case evidence
        /// Names a matter.
        case topic
    }

    /// In which texts a signal is read.
    public enum Ground: String, Sendable, Codable, CaseIterable {
        /// What a person tells of their work.
        case experience
        /// What an employer asks for.
        case posting
    }
}
