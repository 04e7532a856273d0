/// A kind of follow-up question, with when it is needed and how it goes deeper.
public struct ProbeGroup: Sendable, Codable, Hashable {
    /// Stable id, such as `numbers`.
    public var id: String
    /// Position in the list, from 1.
    public var number: Int
    /// Plain words.
    public var title: String
    /// Why an interviewer asks.
    public var why: String
    /// How pressing the gap is beside others, 0.5…2.
    public var urgency: Double
    /// The sign that makes it pressing.
    public var when: ProbeSign
    /// Patterns that make it pressing too.
    public var presses: Cue
    /// Patterns that show that the answer has told this already.
    public var covered: Cue
    /// The questions.
    public var probes: [Probe]
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a group.
    public init(
        id: String,
        number: Int,
        title: String,
        why: String,
        urgency: Double,
        when: ProbeSign,
        presses: Cue,
        covered: Cue,
        probes: [Probe],
        provenance: Provenance
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.why = why
        self.urgency = urgency
        self.when = when
        self.presses = presses
        self.covered = covered
        self.probes = probes
        self.provenance = provenance
    }

    /// Groups that go on where others end: nothing in a text can answer them beforehand.
    public var isAlwaysOpen: Bool { covered.patterns.isEmpty }
}

/// One follow-up question.
public struct Probe: Sendable, Codable, Hashable {
    /// What is asked; `{quote}` stands for the candidate's words that it is about.
    public var asks: String
    /// How far down the same thread it stands, 1…5.
    public var depth: Int
    /// Who is asked it.
    public var tracks: [Track]

    /// Makes a probe.
    public init(asks: String, depth: Int, tracks: [Track]) {
        self.asks = asks
        self.depth = depth
        self.tracks = tracks
    }

    /// Where the candidate's words go.
    public static let quote = "{quote}"
    /// How far a thread goes down.
    public static let deepest = 5

    /// Whether it repeats words of the candidate.
    public var quotes: Bool { asks.contains(Self.quote) }
}

/// What about an answer makes a group of follow-ups pressing. Swift decides when it holds, content what is asked.
public enum ProbeSign: String, Sendable, Codable, CaseIterable {
    /// A result without a number, or with nothing to compare it with.
    case vagueNumber = "vague-number"
    /// *We* acts, or nobody.
    case sharedAction = "shared-action"
    /// Everything went well.
    case smooth
    /// A view or a habit instead of an event.
    case opinion
    /// Meetings, trackers and reminders without a lever.
    case coordination
    /// Nothing by itself.
    case none
}
