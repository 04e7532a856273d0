/// Something people say about the two tracks, with what public evidence says.
public struct Claim: Sendable, Codable, Hashable {
    /// `C1` …
    public var id: String
    /// The matter in a few words.
    public var title: String
    /// The claim in our words.
    public var claim: String
    /// What the evidence makes of it.
    public var verdict: Verdict
    /// How sure that is: low, moderate, high.
    public var confidence: Confidence
    /// Why that is sure without a source that would make it so, in a few words; nil where the sources say it.
    public var because: String?
    /// The evidence, with figures and dates.
    public var evidence: String
    /// What the product does about it.
    public var weDo: String
    /// Ids of sources.
    public var source: [String]
    /// How far to trust the evidence.
    public var trust: Trust
    /// Which parts of the product it concerns.
    public var touches: [Matter]
    /// Which tracks it is about.
    public var tracks: [Track]
    /// Words people look for it with that do not stand in it.
    public var also: [String]

    /// Makes a claim.
    public init(
        id: String,
        title: String,
        claim: String,
        verdict: Verdict,
        confidence: Confidence,
        because: String? = nil,
        evidence: String,
        weDo: String,
        source: [String],
        trust: Trust,
        touches: [Matter] = [],
        tracks: [Track] = Track.allCases,
        also: [String] = []
    ) {
        self.id = id
        self.title = title
        self.claim = claim
        self.verdict = verdict
        self.confidence = confidence
        self.because = because
        self.evidence = evidence
        self.weDo = weDo
        self.source = source
        self.trust = trust
        self.touches = touches
        self.tracks = tracks
        self.also = also
    }

    /// A part of the product that a claim concerns, so that its page can show the claim.
    public enum Matter: String, Sendable, Codable, CaseIterable {
        /// What somebody likes.
        case fit
        /// What the two tracks are.
        case tracks
        /// What is paid.
        case pay
        /// What an offer holds.
        case offers
        /// What to ask for.
        case negotiation
        /// Levels and titles.
        case levels
        /// Changes between roles and companies.
        case moves
        /// Interviews and their order.
        case loops
        /// Who decides, and how.
        case debriefs
        /// What is told.
        case stories
        /// What is written.
        case writing
        /// What is designed.
        case designs
        /// The days before the loop.
        case plan
        /// Saying it aloud.
        case rehearsal
    }

    /// What public evidence makes of a claim.
    public enum Verdict: String, Sendable, Codable, CaseIterable {
        /// Evidence agrees.
        case supported
        /// Evidence agrees in part.
        case partly
        /// True in a weaker form.
        case overstated
        /// Evidence points the other way.
        case contradicted
        /// No evidence either way.
        case unconfirmed
        /// The term is not the one in use.
        case wrongTerm = "wrong-term"
        /// A matter of opinion.
        case editorial

        /// The verdict in plain words, as they stand within a sentence.
        public var words: String {
            switch self {
            case .supported: "supported"
            case .partly: "partly supported"
            case .overstated: "overstated"
            case .contradicted: "contradicted"
            case .unconfirmed: "unconfirmed"
            case .wrongTerm: "another term is in use"
            case .editorial: "a matter of opinion"
            }
        }
    }

    /// How sure a verdict is.
    public enum Confidence: String, Sendable, Codable, CaseIterable {
        /// One weak source, or none.
        case low
        /// Several weak sources, or one good.
        case moderate
        /// An official, press, data or research source among them, or a reason of its own.
        case high
    }
}

/// A public page or our own craft.
public struct Source: Sendable, Codable, Hashable {
    /// Unique id.
    public var id: String
    /// What it is.
    public var title: String
    /// Where it stands; empty for our own craft.
    public var address: String
    /// official, employee, coach, press, data, research or craft.
    public var kind: String
    /// Year and month it was read.
    public var read: String
    /// How far to trust it.
    public var trust: Trust

    /// Makes a source.
    public init(id: String, title: String, address: String, kind: String, read: String, trust: Trust) {
        self.id = id
        self.title = title
        self.address = address
        self.kind = kind
        self.read = read
        self.trust = trust
    }

    /// The address as a link; nil for our own craft and where it names a place inside a page.
    public var link: String? {
        guard !address.isEmpty, !address.contains(where: \.isWhitespace), address.contains(".") else { return nil }
        let hasScheme = address.utf8.firstRange(of: "://".utf8) != nil
        return hasScheme ? address : "https://" + address
    }
}
