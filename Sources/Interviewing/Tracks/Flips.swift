import TextAnalysis

/// What would change a verdict: found by running the decision again, never by guessing.
struct Flips: Sendable {
    /// Signals of each side with their titles, the weightiest first.
    private let wanted: [Leaning: [(id: String, title: String)]]

    init(library: Library) {
        var wanted: [Leaning: [(id: String, title: String)]] = [:]
        for leaning in Leaning.allCases {
            wanted[leaning] = library.signals
                .filter { $0.leaning == leaning && $0.reads == .experience && !$0.isTopic }
                .sorted { ($1.signal.weight, $0.signal.id) < ($0.signal.weight, $1.signal.id) }
                .map { ($0.signal.id, $0.signal.title.lowercasedFirst) }
        }
        self.wanted = wanted
    }

    /// At most three sentences.
    func flips(
        of verdict: Verdict,
        _ sums: TrackSums,
        _ evidence: [TrackEvidence],
        by policy: VerdictPolicy
    ) -> [String] {
        var flips: [String] = []
        if let removal = smallestRemoval(verdict, sums, evidence, policy) { flips.append(removal) }
        for leaning in [Leaning.tpm, .pgm] {
            if let addition = addition(towards: leaning, verdict, sums, evidence, policy) { flips.append(addition) }
        }
        return flips
    }

    /// The fewest pieces of evidence, heaviest first, without which the verdict would differ.
    private func smallestRemoval(
        _ verdict: Verdict,
        _ sums: TrackSums,
        _ evidence: [TrackEvidence],
        _ policy: VerdictPolicy
    ) -> String? {
        guard verdict != .insufficient else { return nil }
        var best: (names: [String], verdict: Verdict)?
        for leaning in Leaning.allCases {
            var left = sums
            var names: [String] = []
            // A clause goes as a whole: all it proves goes with it.
            var weights: [TextSpan: Double] = [:]
            for piece in evidence where piece.leaning == leaning {
                weights[piece.evidence.span, default: 0] += piece.evidence.weight
            }
            let ordered = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            for (span, weight) in ordered.prefix(best?.names.count ?? 4) {
                left[leaning] -= weight
                let quote = evidence.first { $0.evidence.span == span }?.evidence.quote ?? ""
                names.append("“\(quote)”")
                let changed = policy.verdict(on: left)
                if changed != verdict {
                    if names.count < best?.names.count ?? .max { best = (names, changed) }
                    break
                }
            }
        }
        guard let best else { return nil }
        return "Without \(joined(best.names)) it would read as \(best.verdict.words)."
    }

    /// How much solid evidence for a track would change the verdict, and of which kinds that are missing.
    private func addition(
        towards leaning: Leaning,
        _ verdict: Verdict,
        _ sums: TrackSums,
        _ evidence: [TrackEvidence],
        _ policy: VerdictPolicy
    ) -> String? {
        if verdict.rawValue == leaning.rawValue || verdict == .both { return nil }
        var raised = sums
        for count in 1...12 {
            raised[leaning] += 1
            let changed = policy.verdict(on: raised)
            guard changed != verdict else { continue }
            let shown = Set(evidence.map(\.evidence.signal))
            let missing = (wanted[leaning] ?? []).lazy.filter { !shown.contains($0.id) }.prefix(3).map {
                "“\($0.title)”"
            }
            let amount = count == 1 ? "One solid piece" : "\(NumberWords.word(count).capitalisedFirst) solid pieces"
            return "\(amount) of \(leaning.words) evidence would make it \(changed.words); "
                + "not seen here yet: \(joined(Array(missing)))."
        }
        return nil
    }

    private func joined(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension Verdict {
    /// The verdict in a sentence.
    public var words: String {
        switch self {
        case .tpm: "TPM evidence"
        case .pgm: "PGM evidence"
        case .both: "evidence for both tracks"
        case .coordination: "coordination"
        case .insufficient: "not enough evidence"
        }
    }
}

extension Leaning {
    /// The leaning as an adjective.
    public var words: String {
        switch self {
        case .tpm: "TPM"
        case .pgm: "PGM"
        case .coordination: "coordination"
        }
    }
}
