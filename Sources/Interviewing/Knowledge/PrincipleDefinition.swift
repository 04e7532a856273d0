/// One of the sixteen Leadership Principles, as the product knows it.
public struct PrincipleDefinition: Sendable, Codable, Hashable {
    /// Stable id, such as `dive-deep`.
    public var id: String
    /// Position in the official order, 1…16.
    public var number: Int
    /// Official name.
    public var title: String
    /// What it really tests, in our words.
    public var tests: String
    /// How it looks on the technical track.
    public var tpm: String
    /// How it looks on the program track.
    public var pgm: String
    /// Editable prior of each track, 0…1.
    public var priors: [String: Double]
    /// What in an answer shows it.
    public var signals: [Signal]
    /// What in an answer speaks against it.
    public var redFlags: [Signal]
    /// What in a question shows that it is tested.
    public var asks: [Ask]
    /// Our own questions; they train the question reader.
    public var questions: [String]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a principle.
    public init(
        id: String,
        number: Int,
        title: String,
        tests: String,
        tpm: String,
        pgm: String,
        priors: [String: Double],
        signals: [Signal],
        redFlags: [Signal],
        asks: [Ask],
        questions: [String],
        provenance: Provenance
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.tests = tests
        self.tpm = tpm
        self.pgm = pgm
        self.priors = priors
        self.signals = signals
        self.redFlags = redFlags
        self.asks = asks
        self.questions = questions
        self.provenance = provenance
    }

    /// Phrases in a question, with what they weigh.
    public struct Ask: Sendable, Codable, Hashable {
        /// 0.3 weak … 2 decisive.
        public var weight: Double
        /// Patterns.
        public var patterns: [String]

        /// Makes an ask.
        public init(weight: Double, patterns: [String]) {
            self.weight = weight
            self.patterns = patterns
        }
    }
}

/// One of the six criteria of the scorecard.
public struct Criterion: Sendable, Codable, Hashable {
    /// The six.
    public enum Name: String, Sendable, Codable, CaseIterable {
        /// Does it have the shape of a story?
        case structure
        /// Did the candidate act and decide?
        case ownership
        /// Names, numbers, dates, systems?
        case specificity
        /// What changed, measured how?
        case result
        /// Who changed what they did?
        case influence
        /// Which alternatives, by what criterion?
        case judgement
    }

    /// Which criterion.
    public var name: Name
    /// Plain words.
    public var title: String
    /// The question it answers.
    public var asks: String
    /// What 0, 1, 2, 3 and 4 look like.
    public var anchors: [String]
    /// What speaks for it.
    public var signals: [Signal]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a criterion.
    public init(name: Name, title: String, asks: String, anchors: [String], signals: [Signal], provenance: Provenance) {
        self.name = name
        self.title = title
        self.asks = asks
        self.anchors = anchors
        self.signals = signals
        self.provenance = provenance
    }
}
