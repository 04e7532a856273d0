import TextAnalysis

/// How far a text shows one principle, or how likely a question tests it.
public struct PrincipleReading: Sendable, Hashable {
    /// Id of the principle.
    public let id: String
    /// 0…1. For experience: how much evidence there is. For a question: probabilities that sum to 1.
    public let score: Double
    /// What speaks for it.
    public let evidence: [Evidence]
    /// What speaks against it.
    public let redFlags: [Evidence]
}

/// Reads principles in experience.
struct PrincipleReader: Sendable {
    let library: Library

    /// Evidence that fills 63 % of the scale: about three solid pieces.
    static let scale = 3.0

    func read(_ ground: Ground, isReadable: Bool) -> [PrincipleReading] {
        var evidence = [[Evidence]](repeating: [], count: library.principles.count)
        var flags = evidence
        var seen = [Int](repeating: 0, count: ground.cueCount)
        for hit in ground.hits where isReadable {
            let earlier = seen[hit.cue]
            switch hit.use {
            case .principle(let principle, let number):
                guard earlier < TrackReader.repeats.count else { continue }
                let signal = library.principles[principle].signals[number]
                let weight = signal.weight * hit.credit * TrackReader.repeats[earlier]
                evidence[principle].append(ground.evidence(hit, for: signal, weight: weight))
            case .redFlag(let principle, let number):
                guard earlier < TrackReader.repeats.count else { continue }
                let signal = library.principles[principle].redFlags[number]
                let weight = signal.weight * hit.credit * TrackReader.repeats[earlier]
                flags[principle].append(ground.evidence(hit, for: signal, weight: weight))
            default: continue
            }
            seen[hit.cue] = earlier + 1
        }
        let readings = library.principles.indices.map { index in
            let support = evidence[index].reduce(0) { $0 + $1.weight }
            let against = flags[index].reduce(0) { $0 + $1.weight }
            return PrincipleReading(
                id: library.principles[index].id,
                score: Saturation.share(max(0, support - against / 2), scale: Self.scale),
                evidence: evidence[index],
                redFlags: flags[index]
            )
        }
        return ranked(readings)
    }

    /// Best first; equal scores keep the official order.
    func ranked(_ readings: [PrincipleReading]) -> [PrincipleReading] {
        readings.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }
}
