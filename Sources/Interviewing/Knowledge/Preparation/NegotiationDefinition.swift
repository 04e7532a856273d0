/// A passage of the negotiation brief: where it stands, when it applies and what it says.
public struct NegotiationDefinition: Sendable, Codable, Hashable {
    /// Unique id.
    public var id: String
    /// Where it stands.
    public var part: NegotiationPart
    /// A few plain words.
    public var title: String
    /// What must hold for it; empty for always.
    public var when: [NegotiationCondition]
    /// Sentences. `{name}` stands for a figure; a sentence whose figures are not all known is left out.
    public var says: [String]
    /// What to say aloud, in a sentence or two with the same names; nil for nothing. Asks only.
    public var aloud: String?
    /// What to say in its place while the material has nothing for the first argument, on which it rests; nil for the
    /// same. Asks only.
    public var unproven: String?
    /// What the ask is argued from, the weightiest first; asks only.
    public var arguments: [Argument]
    /// Where it comes from, and the claims it touches.
    public var provenance: Provenance

    /// What an ask is argued from.
    public struct Argument: Sendable, Codable, Hashable {
        /// The kind of evidence.
        public var kind: NegotiationEvidence.Kind
        /// The track it is for; nil for both.
        public var track: Track?
        /// How to use the quotes that follow.
        public var says: String
        /// What to say when there are none: begins with “Not enough evidence for”.
        public var missing: String

        /// Makes an argument.
        public init(kind: NegotiationEvidence.Kind, track: Track?, says: String, missing: String) {
            (self.kind, self.track, self.says, self.missing) = (kind, track, says, missing)
        }
    }

    /// Makes a definition.
    public init(
        id: String,
        part: NegotiationPart,
        title: String,
        when: [NegotiationCondition] = [],
        says: [String],
        aloud: String? = nil,
        unproven: String? = nil,
        arguments: [Argument] = [],
        provenance: Provenance
    ) {
        (self.id, self.part, self.title, self.when) = (id, part, title, when)
        (self.says, self.arguments, self.provenance) = (says, arguments, provenance)
        (self.aloud, self.unproven) = (aloud, unproven)
    }
}
