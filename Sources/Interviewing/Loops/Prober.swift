/// Chooses follow-up questions by what an answer lacks.
///
/// It goes on while answers bring something new, at most five levels deep, and never says anything else: no hint, no
/// judgement.
public struct Prober: Sendable {
    private let hearing: Hearing
    private let track: Track
    private let seed: Int64
    private var assessor: Assessor { hearing.assessor }

    /// How much more a pressing gap counts than an open one.
    private static let pressing = 2.0
    /// How much more the thread under way counts while it brings something, by how long it is: an interviewer goes
    /// down before coming from another side, but not for ever.
    private static let thread = [1.4, 1.2, 0.9, 0.7]
    /// How much more a group counts that the interviewer likes.
    private static let liked = 1.25
    /// What a group counts that nothing in an answer can close.
    private static let alwaysOpen = 0.5
    /// Answers without anything new after which an interviewer moves on.
    private static let patienceWithNothing = 2

    /// Prepares a prober for a loop.
    public init(hearing: Hearing, track: Track, seed: Int64) {
        self.hearing = hearing
        self.track = track
        self.seed = seed
    }

    /// The next follow-up; nil when the interviewer moves on: the evidence or the time has run out.
    ///
    /// - Parameter secondsLeft: Time left in the round.
    public func next(after exchange: Exchange, in round: Round, secondsLeft: Int) -> AskedProbe? {
        guard round.stage != .writing, secondsLeft > 0, let last = exchange.turns.last, last.state == .answered,
            !exchange.mainAnswer.isBlank
        else { return nil }
        let person = assessor.loops.temperament(round.temperament)
        let asked = exchange.turns.compactMap(\.probe)
        guard asked.count < min(Probe.deepest, person?.patience ?? Probe.deepest) else { return nil }
        // Answers that plainly bring nothing need no reading.
        let empty = exchange.turns.dropFirst().count { $0.state == .skipped || !$0.isSubstantial }
        guard empty < Self.patienceWithNothing else { return nil }
        let news = news(in: exchange)
        guard news.count(where: { !$0 }) < Self.patienceWithNothing else { return nil }
        let answer = hearing.hear(exchange.mainAnswer, as: .answer)
        // Nothing was said that could be followed up.
        guard answer.refusal == nil else { return nil }
        let heard = HeardExchange(
            main: answer,
            followUps: exchange.turns.dropFirst().filter { $0.state == .answered && $0.isSubstantial }
                .map { hearing.hear($0.answer, as: .answer) },
            library: assessor.library
        )
        let groups = ranked(heard, asked: asked, lastWasNew: news.last, favours: person?.favours ?? [])
        for group in groups {
            if let text = text(of: assessor.library.probeGroups[group], heard, group, asked: asked, exchange) {
                let id = assessor.library.probeGroups[group].id
                return AskedProbe(group: id, depth: asked.count + 1, text: text)
            }
        }
        return nil
    }

    /// Which of the answered follow-ups brought something new, in order.
    public func news(in exchange: Exchange) -> [Bool] {
        let isDesign = assessor.loops[exchange.question.area]?.isDesign ?? false
        let kind: TextKind = isDesign ? .artifact : .answer
        return AnswerNews.read(exchange, main: hearing.hear(exchange.mainAnswer, as: .answer)) {
            hearing.hear($0, as: kind)
        }
    }

    /// How far down the evidence went: follow-ups answered with something new before the first that brought nothing.
    public func depth(of exchange: Exchange) -> Int { news(in: exchange).prefix { $0 }.count }

    /// Groups worth asking, the most pressing first.
    private func ranked(_ heard: HeardExchange, asked: [AskedProbe], lastWasNew: Bool?, favours: [String]) -> [Int] {
        let library = assessor.library
        var scored: [(group: Int, score: Double)] = []
        for (index, group) in library.probeGroups.enumerated() {
            // Whether two texts agree is asked when they do not; nothing here knows of another text.
            if group.id == ProbeGroup.consistency { continue }
            let length = asked.count { $0.group == group.id }
            let isThread =
                asked.last?.group == group.id && lastWasNew == true && Self.thread.indices.contains(length - 1)
            if length > 0, !isThread { continue }
            var score = group.urgency
            switch heard.states[index] {
            case .covered: if !isThread { continue }
            case .open: if group.isAlwaysOpen { score *= Self.alwaysOpen }
            // What was asked about already presses no more; it goes on as long as it brings something.
            case .pressing: if !isThread { score *= Self.pressing }
            }
            if isThread { score *= Self.thread[length - 1] }
            if favours.contains(group.id) { score *= Self.liked }
            scored.append((index, score))
        }
        return scored.sorted { ($1.score, $0.group) < ($0.score, $1.group) }.map(\.group)
    }

    private func text(
        of group: ProbeGroup,
        _ heard: HeardExchange,
        _ index: Int,
        asked: [AskedProbe],
        _ exchange: Exchange
    ) -> String? {
        let depth = asked.count { $0.group == group.id } + 1
        if group.id == ProbeGroup.levers, depth == 1, let lever = heard.lever,
            let own = assessor.library.levers.first(where: { $0.code == lever })?.probe
        {
            return own
        }
        var numbers = SeededNumbers(seed: seed, for: "\(exchange.question.text) \(group.id) \(depth)")
        let fitting = group.probes.filter { $0.depth == depth && $0.tracks.contains(track) }
        let before = Set(asked.map(\.text))
        if let quote = heard.quotes[index], let probe = numbers.pick(fitting.filter(\.quotes)) {
            return probe.asks.replacing(Probe.quote, with: quote)
        }
        return numbers.pick(fitting.filter { !$0.quotes && !before.contains($0.asks) })?.asks
    }
}

extension ProbeGroup {
    /// Id of the group that asks why two texts differ.
    static let consistency = "consistency"
    /// Id of the group that asks why people agreed.
    static let levers = "levers"
}
