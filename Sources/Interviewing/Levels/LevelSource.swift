import TextAnalysis

/// The level evidence of one text: small enough to keep for every story.
public struct LevelSource: Sendable {
    /// Which text it is.
    public let source: ConsistencySource
    /// What the candidate calls it.
    public let title: String
    /// Which track it supports.
    public let verdict: Verdict
    /// Where each axis reads, with quotes.
    public let axes: [AxisReading]
    /// Quotes whose own sentence carries evidence of a track.
    private let backed: [Track: Set<TextSpan>]

    /// Weight from which evidence of a track backs the sentence it stands in.
    private static let least = 0.3

    /// Takes a text that was assessed.
    public init(source: ConsistencySource, title: String, assessment: Assessment) {
        (self.source, self.title) = (source, title)
        (verdict, axes) = (assessment.track.verdict, assessment.level.axes)
        let quotes = axes.flatMap(\.evidence).map(\.span)
        let sentences = assessment.reading.sentences
        var backed: [Track: Set<TextSpan>] = [:]
        for piece in assessment.track.evidence where !piece.isTopic && piece.evidence.weight >= Self.least {
            guard let track = piece.leaning.track, sentences.indices.contains(piece.sentence) else { continue }
            let sentence = sentences[piece.sentence].span
            backed[track, default: []].formUnion(quotes.filter { sentence.contains($0) })
        }
        self.backed = backed
    }

    /// Whether it supports a track, alone or beside the other.
    public func supports(_ track: Track) -> Bool { verdict == .both || verdict.track == track }

    /// The axes as far as they speak for a track.
    ///
    /// Everything in a text that supports it. Of any other text only sentences with evidence of the track; and scope, where
    /// the bars of both tracks are the same, unless the text tells of coordination alone.
    func axes(for track: Track) -> [AxisReading] {
        guard !supports(track) else { return axes }
        return axes.compactMap { reading in
            let isShared = verdict != .coordination && reading.axis == .scope
            return isShared ? reading : reading.keeping { backed[track]?.contains($0.span) ?? false }
        }
    }
}

extension AxisReading {
    /// The same with the evidence that meets a condition; nil without any.
    fileprivate func keeping(_ condition: (Evidence) -> Bool) -> AxisReading? {
        let kept = evidence.filter(condition)
        return kept.isEmpty ? nil : AxisReading(axis: axis, level: level, evidence: kept, next: next)
    }
}

extension Leaning {
    /// The track it speaks for; nil for coordination.
    fileprivate var track: Track? {
        switch self {
        case .tpm: .tpm
        case .pgm: .pgm
        case .coordination: nil
        }
    }
}
