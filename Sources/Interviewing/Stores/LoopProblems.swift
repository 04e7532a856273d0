// What the store keeps of loops and what an archive may bring is decided here once, so that everything that can be
// taken out can be put back.

extension LoopPlan {
    /// Largest seed: what JSON keeps in every program.
    public static let largestSeed: Int64 = 9_007_199_254_740_991

    /// What keeps this plan from being stored, with its place; nil when it can be.
    public var problem: String? {
        if rounds.count > Self.mostRounds { return "a loop has up to \(Self.mostRounds) rounds; take some out." }
        if !(0...Self.largestSeed).contains(seed) {
            return "the seed goes from 0 to \(Self.largestSeed); put it right."
        }
        if let problem = Kept.problem(label) { return "the label \(problem)" }
        for (index, round) in rounds.enumerated() {
            if let problem = round.problem { return "round \(index + 1): \(problem)" }
        }
        return nil
    }
}

extension Round {
    var problem: String? {
        if !(0...1440).contains(minutes) { return "the length goes from 0 to 1440 minutes; put it right." }
        if let problem = Kept.problem(role) { return "the role \(problem)" }
        if let problem = Kept.problem(temperament) { return "the temperament \(problem)" }
        if let problem = Kept.problem(ids: principles) { return problem }
        for (index, question) in questions.enumerated() {
            if let problem = question.problem { return "question \(index + 1): \(problem)" }
        }
        return nil
    }
}

extension AskedQuestion {
    /// What keeps this question from being stored; nil when it can be.
    public var problem: String? {
        if !text.contains(where: { !$0.isWhitespace }) { return "it has no words; write the question." }
        return id.flatMap { Kept.problem(ids: [$0]) } ?? Kept.problem(ids: principles)
            ?? Kept.problem(text).map { "its text \($0)" }
    }
}

extension Session {
    /// Highest version: the next change counts on from there.
    public static let highestVersion = 1_000_000_000

    /// What keeps this session from being stored, with its place; nil when it can be.
    public var problem: String? {
        if !(0...Self.highestVersion).contains(version) {
            return "the version goes from 0 to \(Self.highestVersion); put it right."
        }
        for (index, exchange) in exchanges.enumerated() {
            let place = "question \(index + 1)"
            if let problem = exchange.question.problem { return "\(place): \(problem)" }
            for (turn, problem) in exchange.turns.lazy.map(\.problem).enumerated() {
                if let problem { return "\(place), answer \(turn + 1): \(problem)" }
            }
        }
        return nil
    }
}

extension Turn {
    /// Most seconds of an answer: more than any timer counts.
    static let mostSeconds = 1_000_000_000

    /// What keeps this answer from being stored; nil when it can be.
    public var problem: String? {
        if !(0...Self.mostSeconds).contains(seconds) {
            return "the seconds go from 0 to \(Self.mostSeconds); put them right."
        }
        if let problem = Kept.problem(answer) { return "the text \(problem)" }
        guard let probe else { return nil }
        if !(1...5).contains(probe.depth) { return "the follow-up's depth goes from 1 to 5; put it right." }
        return Kept.problem(ids: [probe.group]) ?? Kept.problem(probe.text).map { "the follow-up \($0)" }
    }
}

extension Outcome {
    private static let years = 1970...2999

    /// What keeps this entry from being stored; nil when it can be.
    public var problem: String? {
        guard let year = CalendarDay(day)?.parts.year, Self.years.contains(year) else {
            return "“\(day.prefix(40))” is no day; write it like 2026-11-23."
        }
        return Kept.problem(note).map { "the note \($0)" }
    }
}

extension StoreError {
    /// Refuses what has a problem.
    public static func refuse(_ problem: String?) throws(StoreError) {
        if let problem { throw .refused(String(problem.dropLast())) }
    }
}

extension LoopPlan {
    /// Whether a wish still stands at the question it was made for in another plan.
    public func keeps(_ wish: AllocationWish, from earlier: LoopPlan) -> Bool {
        guard let now = question(of: wish) else { return false }
        return now.text == earlier.question(of: wish)?.text
    }

    /// The question a wish is about; nil when there is none at its place.
    public func question(of wish: AllocationWish) -> AskedQuestion? {
        guard rounds.indices.contains(wish.round) else { return nil }
        let questions = rounds[wish.round].questions
        return questions.indices.contains(wish.question) ? questions[wish.question] : nil
    }

    /// Whether another plan leaves every round as it is whose session has begun.
    public func keepsRounds(of earlier: LoopPlan, where sessions: [Session]) -> Bool {
        zip(earlier.rounds, sessions).enumerated().allSatisfy { index, begun in
            switch begun.1.state {
            case .planned: true
            case .running, .finished: index < rounds.count && rounds[index] == begun.0
            }
        }
    }
}
