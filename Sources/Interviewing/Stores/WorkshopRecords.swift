/// A document as its writer has it.
public struct ArtifactDraft: Sendable, Hashable, Codable {
    /// Which kind.
    public var type: ArtifactType
    /// What the candidate calls it.
    public var title: String
    /// The text, usually Markdown.
    public var text: String
    /// The writing assessment it was written for; nil for a document of its own.
    public var assignment: WritingAssignment?

    /// Makes a draft.
    public init(type: ArtifactType, title: String, text: String, assignment: WritingAssignment? = nil) {
        (self.type, self.title, self.text, self.assignment) = (type, title, text, assignment)
    }
}

/// A writing assessment under way, or handed in.
public struct WritingAssignment: Sendable, Hashable, Codable {
    /// Id of the question in the content.
    public var prompt: String
    /// When the clock began.
    public var begun: Timestamp
    /// Minutes that are given; nil without a clock.
    public var minutes: Int?
    /// When it was handed in; nil while it is being written.
    public var handedIn: Timestamp?

    /// Most characters that may be handed in.
    public static let mostCharacters = 8000

    /// Makes an assignment.
    public init(prompt: String, begun: Timestamp, minutes: Int?, handedIn: Timestamp? = nil) {
        (self.prompt, self.begun, self.minutes, self.handedIn) = (prompt, begun, minutes, handedIn)
    }

    /// Seconds left at a time; nil without a clock, never below 0.
    public func secondsLeft(at time: Timestamp) -> Int? {
        minutes.map { max(0, $0 * 60 - Int((time.milliseconds - begun.milliseconds) / 1000)) }
    }
}

/// A document as the store keeps it.
public struct ArtifactRecord: Sendable, Hashable {
    /// Names it, from 1; never used again.
    public let number: Int
    /// Its newest state.
    public let draft: ArtifactDraft
    /// Counts saves, from 1.
    public let version: Int
    /// When it was made.
    public let created: Timestamp
    /// When it was saved last.
    public let changed: Timestamp
    /// When it was put aside; nil while in use.
    public let retired: Timestamp?
    /// Whether it belongs to a sample candidate.
    public let isSample: Bool

    /// Makes a record.
    public init(
        number: Int,
        draft: ArtifactDraft,
        version: Int,
        created: Timestamp,
        changed: Timestamp,
        retired: Timestamp?,
        isSample: Bool
    ) {
        (self.number, self.draft, self.version) = (number, draft, version)
        (self.created, self.changed, self.retired) = (created, changed, retired)
        self.isSample = isSample
    }
}

/// A design session as the store keeps it.
public struct DesignRecord: Sendable, Hashable {
    /// Names it, from 1; never used again.
    public let number: Int
    /// Its newest state.
    public let session: DesignSession
    /// Counts saves, from 1.
    public let version: Int
    /// Whether it belongs to a sample candidate.
    public let isSample: Bool

    /// Makes a record.
    public init(number: Int, session: DesignSession, version: Int, isSample: Bool) {
        (self.number, self.session, self.version, self.isSample) = (number, session, version, isSample)
    }
}
