import Interviewing

/// Draws the evidence of loops: strong and weak ones, with gaps, repeats, contradictions and odd schedules.
struct GeneratedLoop {
    /// What draws; the same seed always draws the same.
    private var numbers: SeededNumbers
    /// Whether the candidate is good: chance alone hardly ever hires anybody.
    private let isStrong: Bool

    /// Few enough that rounds share some.
    static let principles = ["ownership", "dive-deep", "earn-trust", "think-big", "bias-for-action", "frugality"]

    init(seed: Int) {
        numbers = SeededNumbers(seed: Int64(seed))
        isStrong = numbers.next() % 2 == 0
    }

    mutating func evidence() -> LoopEvidence {
        let size = below(6) + 1
        let barRaiser = below(size + 1)
        // Few stories for many answers are told again and again; many hardly ever.
        let stories = [5, 20, 60][below(3)]
        var evidence = LoopEvidence(track: one(of: Track.allCases), level: one(of: Level.allCases), rounds: [])
        for position in 0..<size {
            var round = RoundEvidence(
                seat: position == barRaiser ? .barRaiser : .interviewer,
                principles: principles(0...3),
                area: one(of: Area.allCases),
                answers: []
            )
            for _ in 0..<below(5) + (isStrong ? 1 : 0) {
                round.answers.append(answer(in: round, track: evidence.track, stories: stories))
            }
            evidence.rounds.append(round)
        }
        if below(5) == 0 { evidence.contradictions = [.init(below(size), below(size))] }
        return evidence
    }

    mutating func answer(in round: RoundEvidence, track: Track, stories: Int) -> AnswerEvidence {
        let isTold = below(6) > 0
        let isDesign = below(8) == 0
        let asked = below(3) == 0 ? principles(0...3) : Array(round.principles.shuffled(using: &numbers).prefix(2))
        // Mostly the evidence of the track, else nobody would ever be hired.
        let own = isTold ? share() * 6 : 0
        let other = isTold && below(3) == 0 ? share() * 6 : 0
        return AnswerEvidence(
            story: below(stories),
            area: below(2) == 0 ? .principles : round.area,
            principles: asked,
            isTold: isTold,
            quality: isTold && !isDesign ? (isStrong ? 2 + share() * 2 : share() * 4) : nil,
            support: shares(for: principles(0...4)),
            against: !isStrong && below(3) == 0 ? shares(for: principles(0...2)) : [:],
            sums: TrackSums(
                tpm: track == .tpm ? own : other,
                pgm: track == .tpm ? other : own,
                coordination: isTold && !isStrong && below(4) == 0 ? share() * 4 : 0
            ),
            axes: isTold ? axes() : [:],
            depth: below(6)
        )
    }

    mutating func below(_ limit: Int) -> Int { Int(numbers.next() % UInt64(limit)) }

    /// Coarse, so that ties are frequent.
    mutating func share() -> Double { Double(below(21)) / 20 }

    mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

    private mutating func principles(_ count: ClosedRange<Int>) -> [String] {
        var left = Self.principles
        return (0..<count.lowerBound + below(count.count)).map { _ in left.remove(at: below(left.count)) }
    }

    private mutating func shares(for principles: [String]) -> [String: Double] {
        principles.reduce(into: [:]) { $0[$1] = share() }
    }

    private mutating func axes() -> [Axis: Level] {
        Axis.allCases.reduce(into: [:]) { axes, axis in
            if below(3) > 0 { axes[axis] = one(of: isStrong ? [.l6, .l7, .l8] : Level.allCases) }
        }
    }
}
