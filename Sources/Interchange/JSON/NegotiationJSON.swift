public import Interviewing

/// What to ask for and what to argue it from, in JSON, in the order in which it is used.
public struct NegotiationJSON: Encodable, Sendable {
    let company: String
    let track: Track
    /// Absent when the offer names none of L4 to L8.
    let offered: Level?
    /// The lowest and the highest level that the material supports; absent without enough evidence.
    let supported: [Level]?
    let passages: [PassageJSON]
    /// What the material has no words for, a sentence each.
    let missing: [String]
    /// Which stories were left unread; absent when all were read.
    let scope: String?

    struct PassageJSON: Encodable, Sendable {
        let id: String
        let part: NegotiationPart
        let title: String
        let says: [String]
        let arguments: [ArgumentJSON]
        let claims: [String]
        let source: [String]
        let trust: Trust
    }

    struct ArgumentJSON: Encodable, Sendable {
        let kind: NegotiationEvidence.Kind
        let says: String
        let quotes: [QuoteJSON]
    }

    struct QuoteJSON: Encodable, Sendable {
        /// The candidate's own words, exactly as they stand there.
        let quote: String
        /// What the candidate calls the text.
        let title: String
        /// Address of the page that shows it.
        let place: String
    }

    /// Takes a brief and the case it was written for.
    ///
    /// - Parameter scope: Which stories were left unread; nil when all were read.
    public init(_ brief: NegotiationBrief, of negotiation: NegotiationCase, scope: String? = nil) {
        self.scope = scope
        (company, track, offered) = (negotiation.company, negotiation.track, negotiation.offered)
        supported = negotiation.supported.map { [$0.lowerBound, $0.upperBound] }
        missing = brief.missing
        passages = brief.passages.map { passage in
            PassageJSON(
                id: passage.id,
                part: passage.part,
                title: passage.title,
                says: passage.says,
                arguments: passage.arguments.map { argument in
                    ArgumentJSON(
                        kind: argument.kind,
                        says: argument.says,
                        quotes: argument.quotes.map { QuoteJSON(quote: $0.quote, title: $0.title, place: $0.place) }
                    )
                },
                claims: passage.claims,
                source: passage.source,
                trust: passage.trust
            )
        }
    }
}
