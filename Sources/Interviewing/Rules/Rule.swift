/// A lint rule: what to look for, how bad it is, what to say.
public struct Rule: Sendable, Codable, Hashable {
    /// Unique id, printed with every finding.
    public var id: String
    /// Plain words.
    public var title: String
    /// How bad it is.
    public var severity: Severity
    /// In which texts it is read.
    public var on: [TextKind]
    /// Only when the candidate aims at this track.
    public var target: Track?
    /// What is said; `{quote}` stands for the quoted text.
    public var message: String
    /// What to write instead.
    public var advice: String
    /// Why an interviewer cares.
    public var why: String
    /// How it is found.
    public var detector: Detector
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a rule.
    public init(
        id: String,
        title: String,
        severity: Severity,
        on: [TextKind],
        target: Track?,
        message: String,
        advice: String,
        why: String,
        detector: Detector,
        provenance: Provenance
    ) {
        self.id = id
        self.title = title
        self.severity = severity
        self.on = on
        self.target = target
        self.message = message
        self.advice = advice
        self.why = why
        self.detector = detector
        self.provenance = provenance
    }
}

/// How bad a finding is.
public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    /// Style.
    case note
    /// Weakens the candidate.
    case warning
    /// Would sink the candidate.
    case problem

    /// Orders from mild to bad.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What kind of text is read.
public enum TextKind: String, Sendable, Codable, CaseIterable {
    /// A whole résumé.
    case resume
    /// One role of a résumé.
    case role
    /// A written story.
    case story
    /// A spoken answer to a question.
    case answer
    /// An interview question.
    case question
    /// A job posting.
    case posting
    /// A written artifact: narrative, design, status report.
    case artifact

    /// Whether the text tells what a person did.
    public var isExperience: Bool {
        switch self {
        case .resume, .role, .story, .answer: true
        case .question, .posting, .artifact: false
        }
    }

    /// Whether the text should have the shape of a story.
    public var isNarrative: Bool { self == .story || self == .answer }
}
