public import TextAnalysis

/// A word class as content: its members still in written form.
public struct WordClassDefinition: Sendable, Codable, Hashable {
    /// The name used in patterns.
    public var id: String
    /// Plain words.
    public var title: String
    /// Which condition it satisfies.
    public var group: WordClass.Group
    /// Members in written form.
    public var words: [String]
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a definition.
    public init(id: String, title: String, group: WordClass.Group, words: [String], provenance: Provenance) {
        self.id = id
        self.title = title
        self.group = group
        self.words = words
        self.provenance = provenance
    }
}

/// A lever of influence: one answer to "why did people who do not report to you change what they did?"
public struct Lever: Sendable, Codable, Hashable {
    /// Candidate phrases, weight and provenance.
    public var signal: Signal
    /// `L1` … `L14`.
    public var code: String
    /// The track it is native to; nil for both or none.
    public var native: Track?
    /// How much of it counts for its native track, 0…1.
    public var share: Double
    /// Whether it is coordination and no lever at all.
    public var isCoordination: Bool
    /// What it is.
    public var definition: String
    /// What is traded or used.
    public var currency: String
    /// What must also be present to count.
    public var needs: String
    /// The question that tests it.
    public var probe: String
    /// Phrases of the other party's changed behaviour.
    public var changed: Cue
    /// Phrases that show it still works without the candidate.
    public var lasting: Cue

    /// Makes a lever.
    public init(
        signal: Signal,
        code: String,
        native: Track?,
        share: Double,
        isCoordination: Bool,
        definition: String,
        currency: String,
        needs: String,
        probe: String,
        changed: Cue,
        lasting: Cue
    ) {
        self.signal = signal
        self.code = code
        self.native = native
        self.share = share
        self.isCoordination = isCoordination
        self.definition = definition
        self.currency = currency
        self.needs = needs
        self.probe = probe
        self.changed = changed
        self.lasting = lasting
    }
}

/// A sign of how far an influence reached, or of the kind of problem.
public struct MapSign<Value: Sendable & Codable & Hashable>: Sendable, Codable, Hashable {
    /// Where on the map.
    public var value: Value
    /// Phrases, weight, provenance.
    public var signal: Signal

    /// Makes a sign.
    public init(value: Value, signal: Signal) {
        self.value = value
        self.signal = signal
    }
}

/// A sign of a level on one axis.
public struct LadderStep: Sendable, Codable, Hashable {
    /// The axis.
    public var axis: Axis
    /// The level it reads at.
    public var level: Level
    /// What the next level would need.
    public var next: String
    /// Phrases, weight, provenance.
    public var signal: Signal

    /// Makes a step.
    public init(axis: Axis, level: Level, next: String, signal: Signal) {
        self.axis = axis
        self.level = level
        self.next = next
        self.signal = signal
    }
}

/// A sign of a part of a story.
public struct PartSign: Sendable, Codable, Hashable {
    /// The part.
    public var part: Part
    /// Phrases, weight, provenance.
    public var signal: Signal

    /// Makes a sign.
    public init(part: Part, signal: Signal) {
        self.part = part
        self.signal = signal
    }
}

/// The parts of a story, in the order they are told.
public enum Part: String, Sendable, Codable, CaseIterable, Comparable {
    /// Where and when it happened.
    case situation
    /// What was asked of the candidate.
    case task
    /// What the candidate did.
    case action
    /// What changed.
    case result
    /// What the candidate does differently since.
    case learning

    /// Position from 0.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Orders as they are told.
    public static func < (left: Part, right: Part) -> Bool { left.rank < right.rank }
}
