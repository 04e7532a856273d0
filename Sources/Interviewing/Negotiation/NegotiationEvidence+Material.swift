import TextAnalysis

extension NegotiationEvidence {
    /// Longest sentence that is quoted as a whole; of a longer one only the words that count.
    static let longestSentence = 300

    /// What a candidate's texts say that an ask can be argued from: scope and results from the level axes, scarcity
    /// from levers that moved somebody.
    ///
    /// A lever counts from strength 2 on, that is with the other party's change beside it. One that is native to no track
    /// counts as organisational.
    ///
    /// - Parameter track: The track of the offer: scope and results count as far as they speak for it, as on `LevelBoard`.
    public static func all(in material: [CandidateText], for track: Track) -> [NegotiationEvidence] {
        material.flatMap { text in axes(of: text, for: track) + levers(of: text) }
    }

    private static func axes(of material: CandidateText, for track: Track) -> [NegotiationEvidence] {
        let source = LevelSource(source: material.source, title: material.title, assessment: material.assessment)
        return source.axes(for: track).flatMap { reading in
            let kind: Kind? =
                switch reading.axis {
                case .scope, .influence, .complexity: .scope
                case .impact: .result
                case .ambiguity: nil
                }
            guard let kind else { return [NegotiationEvidence]() }
            return reading.evidence.map {
                NegotiationEvidence(kind, $0, in: material, factor: Double(reading.level.rank + 1))
            }
        }
    }

    private static func levers(of material: CandidateText) -> [NegotiationEvidence] {
        material.assessment.levers.filter { !$0.isCoordination && $0.strength >= 2 }.flatMap { lever in
            let kind: Kind = lever.native == .tpm ? .scarcityTechnical : .scarcityOrganisational
            return lever.evidence.map {
                NegotiationEvidence(kind, $0, in: material, factor: Double(lever.strength))
            }
        }
    }

    private init(_ kind: Kind, _ evidence: Evidence, in material: CandidateText, factor: Double) {
        let sentence = material.assessment.reading.quote(material.sentence(around: evidence.span))
        let place =
            switch material.source {
            case .resume(let number): "/resume/\(number)"
            case .story(let id): "/stories/\(id)"
            case .answer: "/loops"
            }
        self.init(
            kind: kind,
            quote: sentence.count > Self.longestSentence ? evidence.quote : sentence,
            title: material.title,
            place: place,
            weight: evidence.weight * factor
        )
    }
}
