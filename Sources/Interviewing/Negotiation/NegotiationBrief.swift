/// What to ask for, in which order, and what to argue it from.
///
/// Holds nothing of its own: sentences come from content, figures from the offer and its sums, quotes from the
/// candidate.
public struct NegotiationBrief: Sendable, Hashable {
    /// Everything in the order in which it is used: the asks, the shape of the offer, the market, traps, what not to
    /// say, questions.
    public let passages: [Passage]

    /// Most quotes for one argument.
    public static let mostQuotes = 3

    /// One passage.
    public struct Passage: Sendable, Hashable {
        /// Id of the content behind it.
        public let id: String
        /// Where it stands.
        public let part: NegotiationPart
        /// A few plain words.
        public let title: String
        /// What it says.
        public let says: [String]
        /// What to say aloud for it; nil for nothing, and where a figure in it is not known.
        public let aloud: String?
        /// What an ask is argued from; empty for everything else.
        public let arguments: [Argument]
        /// Ids of claims whose verdicts belong beside it.
        public let claims: [String]
        /// Ids of sources.
        public let source: [String]
        /// How far to trust it.
        public let trust: Trust
    }

    /// What an ask is argued from.
    public struct Argument: Sendable, Hashable {
        /// The kind of evidence.
        public let kind: NegotiationEvidence.Kind
        /// How to use the quotes; “Not enough evidence for …” when there are none.
        public let says: String
        /// The candidate's own words, the weightiest first.
        public let quotes: [NegotiationEvidence]
        /// Whether every quote stands at an earlier argument already.
        public let isRepeated: Bool

        /// Whether the material has nothing for it.
        public var isMissing: Bool { quotes.isEmpty }
    }

    /// Writes the brief of a case.
    public init(_ negotiation: NegotiationCase, from definitions: [NegotiationDefinition]) {
        let holding = negotiation.conditions
        let values = negotiation.values
        let applicable = definitions.filter { $0.when.allSatisfy(holding.contains) }
        var used: Set<String> = []
        passages = NegotiationPart.allCases.flatMap { part in
            applicable.filter { $0.part == part }.compactMap { Self.passage($0, negotiation, values, &used) }
        }
    }

    /// The passages of a part.
    public subscript(part: NegotiationPart) -> [Passage] { passages.filter { $0.part == part } }

    /// What to ask for: level, grant, sign-on, base.
    public var asks: [Passage] { passages.filter { $0.part.isAsk } }

    /// What to say aloud, in its order.
    public var aloud: [String] { passages.compactMap(\.aloud) }

    /// What the material has no words for, each once.
    public var missing: [String] {
        var seen: Set<String> = []
        return passages.flatMap(\.arguments).filter(\.isMissing).map(\.says).filter { seen.insert($0).inserted }
    }

    private static func passage(
        _ definition: NegotiationDefinition,
        _ negotiation: NegotiationCase,
        _ values: [NegotiationValue: String],
        _ used: inout Set<String>
    ) -> Passage? {
        let says = definition.says.compactMap { NegotiationValue.fill($0, from: values) }
        guard !says.isEmpty else { return nil }
        var here: Set<String> = []
        defer { used.formUnion(here) }
        let arguments = definition.arguments.filter { $0.track == nil || $0.track == negotiation.track }.map {
            argument in
            let fresh = quotes(of: argument.kind, in: negotiation.evidence, besides: here)
            // Better a sentence twice than a claim that there is none.
            let best = fresh.isEmpty ? quotes(of: argument.kind, in: negotiation.evidence, besides: []) : fresh
            // What an earlier ask quoted is not quoted again, and nothing weaker is taken in its place.
            let untold = best.filter { !used.contains($0.quote) && !here.contains($0.quote) }
            here.formUnion(best.map(\.quote))
            return Argument(
                kind: argument.kind,
                says: best.isEmpty ? argument.missing : argument.says,
                quotes: untold.isEmpty ? best : untold,
                isRepeated: untold.isEmpty && !best.isEmpty
            )
        }
        // Nobody is told to claim what their texts do not show; what is said aloud rests on the first argument.
        let isUnproven = arguments.first?.isMissing ?? false
        let aloud = isUnproven ? definition.unproven ?? definition.aloud : definition.aloud
        return Passage(
            id: definition.id,
            part: definition.part,
            title: definition.title,
            says: says,
            aloud: aloud.flatMap { NegotiationValue.fill($0, from: values) },
            arguments: arguments,
            claims: definition.provenance.claims,
            source: definition.provenance.source,
            trust: definition.provenance.trust
        )
    }

    /// The weightiest quotes of a kind, none twice and from different stories as far as there are some.
    private static func quotes(
        of kind: NegotiationEvidence.Kind,
        in evidence: [NegotiationEvidence],
        besides used: Set<String>
    ) -> [NegotiationEvidence] {
        var seen = used
        let sorted = evidence.filter { $0.kind == kind && !$0.quote.isEmpty }
            .sorted { ($1.weight, $0.place, $0.quote) < ($0.weight, $1.place, $1.quote) }
            .filter { seen.insert($0.quote).inserted }
        var places: Set<String> = []
        let first = sorted.filter { places.insert($0.place).inserted }
        let rest = sorted.filter { !first.contains($0) }
        return Array((first + rest).prefix(mostQuotes))
    }
}
