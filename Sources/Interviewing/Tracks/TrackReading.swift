import TextAnalysis

/// Which track the evidence of a text supports.
public struct TrackReading: Sendable, Hashable {
    /// The verdict.
    public let verdict: Verdict
    /// The sums behind it.
    public let sums: TrackSums
    /// Shares of the three sides, which sum to 1; all 0 when nothing is said.
    public let shares: TrackSums
    /// Every piece of evidence, in the order of the text.
    public let evidence: [TrackEvidence]
    /// What would change the verdict, in words.
    public let flips: [String]

    /// Distance between the two tracks as a share of their sum, 0…1.
    public var margin: Double {
        let substance = sums.tpm + sums.pgm
        return substance > 0 ? abs(sums.tpm - sums.pgm) / substance : 0
    }
}

/// Adds up track evidence.
struct TrackReader: Sendable {
    private let library: Library
    private let flips: Flips
    private let sketches: [Sketch]

    /// What a run needs of a signal, without its phrases: copying whole definitions took a tenth of all time.
    private struct Sketch: Sendable {
        let leaning: Leaning
        let reads: TrackSignal.Ground
        let nature: Nature?
        let isTopic: Bool
        let weight: Double
    }

    init(library: Library) {
        self.library = library
        sketches = library.signals.map {
            Sketch(
                leaning: $0.leaning,
                reads: $0.reads,
                nature: $0.nature,
                isTopic: $0.isTopic,
                weight: $0.signal.weight
            )
        }
        flips = Flips(library: library)
    }

    /// What the second, third … piece of the same signal still adds.
    static let repeats = [1.0, 0.7, 0.5, 0.35]
    /// The same in a posting, where employers say everything twice and praise themselves in between.
    static let repeatsInPostings = [1.0, 0.35]
    /// What further evidence for the same side in the same sentence adds.
    static let sameSentence = 0.5

    /// - Parameter story: The shape of a narrative; habits, wishes and opinions are no evidence of anything done.
    func read(_ ground: Ground, story: StoryReading, isReadable: Bool) -> TrackReading {
        let tellsSomethingDone = !ground.kind.isNarrative || story.type == .story
        guard isReadable, tellsSomethingDone else {
            return TrackReading(verdict: .insufficient, sums: TrackSums(), shares: TrackSums(), evidence: [], flips: [])
        }
        let evidence = evidence(in: ground)
        var sums = TrackSums()
        for piece in evidence { sums[piece.leaning] += piece.evidence.weight }
        let verdict = verdict(on: sums, kind: ground.kind)
        return TrackReading(
            verdict: verdict,
            sums: sums,
            shares: verdict == .insufficient ? TrackSums() : shares(of: sums, kind: ground.kind),
            evidence: evidence,
            flips: ground.kind.isExperience
                ? flips.flips(of: verdict, sums, evidence, by: .policy(for: ground.kind)) : []
        )
    }

    /// Evidence that a posting is given on either side before it is read: two hints prove less than twenty, although
    /// both may point the same way altogether.
    static let postingPrior = 2.0

    private func shares(of sums: TrackSums, kind: TextKind) -> TrackSums {
        guard kind == .posting else { return sums.shares }
        return TrackSums(
            tpm: sums.tpm + Self.postingPrior,
            pgm: sums.pgm + Self.postingPrior,
            coordination: sums.coordination
        ).shares
    }

    private func verdict(on sums: TrackSums, kind: TextKind) -> Verdict {
        // A posting hires for one track or the other; "both" says nothing to a reader of it.
        if kind == .posting, sums.total >= VerdictPolicy.told.least, sums.coordination <= sums.tpm + sums.pgm {
            return sums.tpm >= sums.pgm ? .tpm : .pgm
        }
        return VerdictPolicy.policy(for: kind).verdict(on: sums)
    }

    private func evidence(in ground: Ground) -> [TrackEvidence] {
        let wanted: TrackSignal.Ground = ground.kind == .posting ? .posting : .experience
        let repeats = ground.kind == .posting ? Self.repeatsInPostings : Self.repeats
        var uses = [Int](repeating: 0, count: sketches.count)
        var sentenceUse: [Int: [Leaning: Int]] = [:]
        let frame = RoleFrame(ground)
        let coordinated = coordinatedSentences(in: ground, wanted)
        let map = MapReader(library: library, ground: ground)
        var found: [TrackEvidence] = []
        for hit in ground.hits {
            guard case .signal(let index) = hit.use else { continue }
            let definition = sketches[index]
            guard definition.reads == wanted else { continue }
            if definition.isTopic, definition.leaning != .coordination, coordinated.contains(hit.match.sentence) {
                continue
            }
            let earlier = uses[index]
            uses[index] = earlier + 1
            guard earlier < repeats.count else { continue }
            let together = sentenceUse[hit.match.sentence, default: [:]][definition.leaning, default: 0]
            sentenceUse[hit.match.sentence, default: [:]][definition.leaning] = together + 1
            let weight =
                definition.weight * hit.credit * repeats[earlier]
                * (together == 0 ? 1 : Self.sameSentence) * frame.factor(for: definition.leaning)
            found.append(
                TrackEvidence(
                    evidence: ground.evidence(hit, for: library.signals[index].signal, weight: weight),
                    leaning: definition.leaning,
                    radius: map.radius(in: hit.match.sentence),
                    nature: definition.nature ?? map.nature(in: hit.match.sentence),
                    sentence: hit.match.sentence,
                    isTopic: definition.isTopic
                )
            )
        }
        return found.sorted { ($0.evidence.span, $0.evidence.signal) < ($1.evidence.span, $1.evidence.signal) }
    }

    /// Sentences whose act is coordination: technical or business words in them do not change that.
    private func coordinatedSentences(in ground: Ground, _ wanted: TrackSignal.Ground) -> Set<Int> {
        var sentences: Set<Int> = []
        for hit in ground.hits {
            guard case .signal(let index) = hit.use else { continue }
            let definition = sketches[index]
            if definition.leaning == .coordination, definition.reads == wanted { sentences.insert(hit.match.sentence) }
        }
        return sentences
    }
}
