/// Rates what one interviewer heard, and votes on it.
struct RoundJudge: Sendable {
    let rules: DebriefRules
    let level: Level

    /// Evidence of a principle in an answer to another question below which it is not worth a note.
    private static let leastAside = 0.3

    /// What an interviewer thinks of everything that was to be covered.
    func ratings(of round: RoundEvidence) -> [Covered: Rating] {
        var ratings: [Covered: Rating] = [:]
        for item in round.covers { ratings[item] = rating(of: item, in: round) }
        return ratings
    }

    /// The rating of one thing: the best of the answers, so that more evidence never lowers it.
    func rating(of item: Covered, in round: RoundEvidence) -> Rating {
        switch item {
        case .principle(let id): best(round.answers.compactMap { points(of: id, in: $0) })
        case .area(let area): round.answers.filter { $0.area == area }.map(rating).max() ?? .noData
        }
    }

    private func best(_ points: [Double]) -> Rating {
        points.max().map { Rating(points: $0, rules: rules) } ?? .noData
    }

    private func points(of principle: String, in answer: AnswerEvidence) -> Double? {
        guard answer.isTold, let quality = answer.quality else { return nil }
        let support = answer.support[principle] ?? 0
        let isAsked =
            answer.principles.first == principle
            || answer.area == .principles
                && answer.principles.contains(principle)
        guard isAsked || support >= Self.leastAside else { return nil }
        let shown = quality + rules[.supportGain] * support + rules[.depthGain] * Double(answer.depth)
        return shown * (isAsked ? 1 : rules[.asideShare]) - rules[.redFlagLoss] * (answer.against[principle] ?? 0)
    }

    /// An area is shown by evidence of its own track; where either will do, by the answer's quality.
    func rating(of answer: AnswerEvidence) -> Rating {
        guard answer.isTold else { return .noData }
        let deeper = rules[.depthGain] * Double(answer.depth)
        guard let native = rules.native(answer.area) else {
            return answer.quality.map { Rating(points: $0 + deeper, rules: rules) } ?? .noData
        }
        guard mismatch(of: answer) == nil else { return .concern }
        let own = answer.sums[native == .tpm ? .tpm : .pgm]
        let shown = 4 * min(1, own / max(0.1, rules[.nativeFull]))
        return Rating(points: (answer.quality.map { ($0 + shown) / 2 } ?? shown) + deeper, rules: rules)
    }

    /// Why an answer to a functional question is beside it; nil when it is not.
    func mismatch(of answer: AnswerEvidence) -> Mismatch? {
        guard answer.isTold, let native = rules.native(answer.area) else { return nil }
        let own = answer.sums[native == .tpm ? .tpm : .pgm]
        let other = answer.sums[native == .tpm ? .pgm : .tpm]
        let coordination = answer.sums.coordination
        if coordination > own + other { return .coordination }
        if own < rules[.nativeLeast] { return other > own ? .otherTrack : .thin }
        // Full evidence of its own is no miss, however much of the other stands beside it.
        return other > 2 * own && own < rules[.nativeFull] ? .otherTrack : nil
    }

    /// The vote on these ratings.
    func vote(on ratings: [Covered: Rating], of round: RoundEvidence, read: Level?) -> Vote {
        let items = round.covers
        guard !items.isEmpty else { return .notEnoughData }
        let rated = items.map { ratings[$0] ?? .noData }
        let withData = rated.count { $0 > .noData }
        guard withData > 0, Double(withData) >= rules[.enoughData] * Double(items.count) else {
            return .notEnoughData
        }
        let mean = rated.reduce(0) { $0 + $1.score } / Double(items.count)
        let failsArea = round.area != .principles && ratings[.area(round.area)] == .concern
        let isFarBelow = read.map { $0.rank + 2 <= level.rank } ?? false
        if mean < rules[.strongNoBelow] { return .strongNoHire }
        if mean < rules[.inclinedFrom] || failsArea || isFarBelow { return .notInclined }
        let isAtLevel = read.map { $0 >= level } ?? false
        return mean >= rules[.strongHireFrom] && isAtLevel && !rated.contains(.concern) ? .strongHire : .inclined
    }

    /// The level that one interviewer reads: the middle of the axes, each at its highest.
    func level(of answers: [AnswerEvidence]) -> Level? {
        LevelOfAxes.middle(
            Axis.allCases.compactMap { axis in answers.filter(\.isTold).compactMap { $0.axes[axis] }.max() }
        )
    }
}

/// How an answer to a functional question misses it.
public enum Mismatch: Sendable, Hashable {
    /// It tells coordination.
    case coordination
    /// It brings the other track's evidence.
    case otherTrack
    /// It brings hardly any.
    case thin
}

/// The level of several axes together.
enum LevelOfAxes {
    /// Axes that must say something.
    static let least = 2

    /// The lower middle; nil when too few axes say anything.
    static func middle(_ levels: [Level]) -> Level? {
        guard levels.count >= least else { return nil }
        return levels.sorted()[(levels.count - 1) / 2]
    }
}
