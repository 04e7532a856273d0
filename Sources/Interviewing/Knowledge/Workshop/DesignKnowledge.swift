/// The two kinds of design question.
public enum DesignPractice: String, Sendable, Codable, CaseIterable {
    /// A system: TPM.
    case system
    /// A program: PGM.
    case program

    /// The track that is asked it.
    public var track: Track {
        switch self {
        case .system: .tpm
        case .program: .pgm
        }
    }
}

/// The side of a design that a dimension belongs to.
public enum DesignAxis: String, Sendable, Codable, CaseIterable {
    /// What is built, and whether it holds.
    case architecture
    /// How it gets there: order, teams, rollout.
    case delivery
    /// What a program is for and how it decides.
    case direction
}

/// What a design answer is rated on.
public struct DesignDimension: Sendable, Codable, Hashable {
    /// Unique in its practice.
    public var id: String
    /// Place in the order, from 1.
    public var number: Int
    /// System or program.
    public var practice: DesignPractice
    /// A few plain words.
    public var title: String
    /// Its side.
    public var axis: DesignAxis
    /// What an interviewer listens for.
    public var asks: String
    /// The rating that a level asks for, 0…4; levels that ask nothing are left out.
    public var bars: [Level: Int]
    /// Headings of sections that treat it, in lower case.
    public var names: [String]
    /// What each rating means, from 0 to 4.
    public var anchors: [String]
    /// What shows it; each sign counts once, and the weights that are found add up to the rating.
    public var signs: [Signal]
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a dimension.
    public init(
        id: String,
        number: Int,
        practice: DesignPractice,
        title: String,
        axis: DesignAxis,
        asks: String,
        bars: [Level: Int],
        names: [String],
        anchors: [String],
        signs: [Signal],
        provenance: Provenance
    ) {
        (self.id, self.number, self.practice, self.title) = (id, number, practice, title)
        (self.axis, self.asks, self.bars, self.names) = (axis, asks, bars, names)
        (self.anchors, self.signs, self.provenance) = (anchors, signs, provenance)
    }
}

/// A design question with facts that are told only when asked for.
public struct DesignPrompt: Sendable, Codable, Hashable {
    /// Unique.
    public var id: String
    /// System or program.
    public var practice: DesignPractice
    /// Its shape.
    public var shape: Shape
    /// A few plain words.
    public var title: String
    /// The question as an interviewer asks it.
    public var asks: String
    /// Beginnings of words, lower case, of which every answer to it uses one.
    public var about: [String]
    /// Levels it is asked at.
    public var levels: [Level]
    /// What the interviewer knows and does not say.
    public var facts: [Fact]
    /// What strong answers treat; shown afterwards.
    public var listens: [String]
    /// Source and trust.
    public var provenance: Provenance

    /// Makes a prompt.
    public init(
        id: String,
        practice: DesignPractice,
        shape: Shape,
        title: String,
        asks: String,
        about: [String],
        levels: [Level],
        facts: [Fact],
        listens: [String],
        provenance: Provenance
    ) {
        (self.id, self.practice, self.shape, self.title) = (id, practice, shape, title)
        (self.asks, self.about, self.levels) = (asks, about, levels)
        (self.facts, self.listens) = (facts, listens)
        self.provenance = provenance
    }

    /// What sort of problem it is.
    public enum Shape: String, Sendable, Codable, CaseIterable {
        /// Something that does not exist.
        case new
        /// Something that must carry more.
        case scale
        /// Something that moves.
        case migrate
        /// Something that broke.
        case recover
    }

    /// Something told when a question asks for it.
    public struct Fact: Sendable, Codable, Hashable {
        /// Unique in its prompt.
        public var id: String
        /// Phrases of a question that asks for it.
        public var asked: [String]
        /// What is answered.
        public var says: String

        /// Makes a fact.
        public init(id: String, asked: [String], says: String) {
            (self.id, self.asked, self.says) = (id, asked, says)
        }
    }
}

/// Statements of a design that cannot both hold.
public struct DesignContradiction: Sendable, Codable, Hashable {
    /// Unique.
    public var id: String
    /// Plain words.
    public var title: String
    /// How bad it is.
    public var severity: Severity
    /// What is claimed.
    public var claim: Cue
    /// What speaks against it; empty where the claim needs what `unless` names.
    public var against: Cue
    /// What resolves it, anywhere in the text.
    public var unless: Cue
    /// What is said; `{claim}` and `{against}` stand for the quotes.
    public var message: String
    /// What to write instead.
    public var advice: String
    /// Why it cannot hold.
    public var why: String
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a contradiction.
    public init(
        id: String,
        title: String,
        severity: Severity,
        claim: Cue,
        against: Cue,
        unless: Cue,
        message: String,
        advice: String,
        why: String,
        provenance: Provenance
    ) {
        (self.id, self.title, self.severity) = (id, title, severity)
        (self.claim, self.against, self.unless) = (claim, against, unless)
        (self.message, self.advice, self.why) = (message, advice, why)
        self.provenance = provenance
    }
}
