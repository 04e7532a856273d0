import TextAnalysis

/// One answer with its follow-ups, read.
public struct ReadAnswer: Sendable {
    /// The exchange.
    public let exchange: Exchange
    /// The answer to the question alone: shape, delivery, advice.
    public let main: Assessment
    /// Everything said to it: evidence.
    public let whole: Assessment
    /// Which follow-ups brought something new.
    public let news: [Bool]
    /// What the panel has of it.
    public internal(set) var evidence: AnswerEvidence

    /// Follow-ups answered with something new before the first that brought nothing.
    public var depth: Int { news.prefix { $0 }.count }
    /// Whether it answers a design question.
    public var isDesign: Bool { whole.submission.kind == .artifact }
}

/// One round, read.
public struct ReadRound: Sendable {
    /// Position in the plan.
    public let position: Int
    /// The plan of it.
    public let round: Round
    /// Its answers in order.
    public internal(set) var answers: [ReadAnswer]
}

/// Turns what was said into evidence.
public struct EvidenceMaker: Sendable {
    private let hearing: Hearing
    private var assessor: Assessor { hearing.assessor }

    /// Prepares a reader.
    public init(hearing: Hearing) {
        self.hearing = hearing
    }

    /// Reads the rounds that vote. A round that is not over is not heard: what is said of it would be a hint.
    public func read(_ plan: LoopPlan, _ sessions: [Session]) -> [ReadRound] {
        let rounds = plan.rounds.indices.filter { plan.rounds[$0].stage == .interview }.map { position in
            let session = sessions.indices.contains(position) ? sessions[position] : Session()
            let answers = session.state == .finished ? session.exchanges.map { read($0, plan) } : []
            return ReadRound(position: position, round: plan.rounds[position], answers: answers)
        }
        return StoryPrint.numbered(rounds)
    }

    /// Reads a single round, also one before the loop.
    public func read(_ round: Int, of plan: LoopPlan, _ session: Session) -> ReadRound {
        ReadRound(position: round, round: plan.rounds[round], answers: session.exchanges.map { read($0, plan) })
    }

    /// What the panel judges by.
    public func evidence(of plan: LoopPlan, _ rounds: [ReadRound]) -> LoopEvidence {
        LoopEvidence(
            track: plan.track,
            level: plan.level,
            rounds: rounds.map {
                RoundEvidence(
                    seat: $0.round.seat,
                    principles: $0.round.principles,
                    area: $0.round.area,
                    answers: $0.answers.map(\.evidence)
                )
            }
        )
    }

    // MARK: - One answer

    private func read(_ exchange: Exchange, _ plan: LoopPlan) -> ReadAnswer {
        let isDesign = assessor.loops[exchange.question.area]?.isDesign ?? false
        func assess(_ parts: [String], _ kind: TextKind) -> Assessment {
            assessor.assess(
                Submission(
                    kind: kind,
                    text: parts.joined(separator: Reading.seam),
                    question: exchange.question.text,
                    target: plan.track
                ),
                reading: .joined(parts.map(hearing.reading))
            )
        }
        let main = assess([exchange.mainAnswer], .answer)
        let kind: TextKind = isDesign ? .artifact : .answer
        let news = AnswerNews.read(exchange, main: HeardAnswer(main)) { hearing.hear($0, as: kind) }
        let isAlone = !isDesign && exchange.substance == [exchange.mainAnswer]
        let whole = isAlone ? main : assess(exchange.substance, kind)
        return ReadAnswer(
            exchange: exchange,
            main: main,
            whole: whole,
            news: news,
            evidence: evidence(exchange, main, whole, isDesign: isDesign, depth: news.prefix { $0 }.count)
        )
    }

    private func evidence(
        _ exchange: Exchange,
        _ main: Assessment,
        _ whole: Assessment,
        isDesign: Bool,
        depth: Int
    ) -> AnswerEvidence {
        let policy = assessor.loops.policy
        let isSaid = whole.refusal == nil && Double(whole.reading.wordCount) >= policy[.leastWords]
        // What somebody would do or believes is no data for an interviewer; a design is asked for in just that form.
        // The answer itself decides: follow-ups may well ask what somebody would have done.
        let isTold = isSaid && (isDesign || main.story.type == .story)
        return AnswerEvidence(
            story: 0,
            area: exchange.question.area,
            principles: exchange.question.principles,
            isTold: isTold,
            quality: isTold && !isDesign
                ? max(Self.quality(of: main, policy: policy), Self.quality(of: whole, policy: policy)) : nil,
            support: Dictionary(
                whole.principles.filter { $0.score > 0 }.map { ($0.id, $0.score) },
                uniquingKeysWith: max
            ),
            against: Dictionary(
                whole.principles.filter { !$0.redFlags.isEmpty }
                    .map { ($0.id, Saturation.share($0.redFlags.reduce(0) { $0 + $1.weight }, scale: 2)) },
                uniquingKeysWith: max
            ),
            sums: isTold ? whole.track.sums : TrackSums(),
            axes: isTold ? Dictionary(whole.level.axes.map { ($0.axis, $0.level) }, uniquingKeysWith: max) : [:],
            depth: depth
        )
    }

    /// The weighted mean of the scorecard, 0…4.
    private static func quality(of assessment: Assessment, policy: DebriefPolicy) -> Double {
        var sum = 0.0
        var weights = 0.0
        for criterion in assessment.scorecard {
            let weight = policy[DebriefThreshold.Name(criterion.criterion)]
            sum += weight * (criterion.rating ?? 0)
            weights += weight
        }
        return weights > 0 ? sum / weights : 0
    }
}

extension DebriefThreshold.Name {
    /// The weight of a criterion.
    init(_ criterion: Criterion.Name) {
        switch criterion {
        case .structure: self = .structureWeight
        case .ownership: self = .ownershipWeight
        case .specificity: self = .specificityWeight
        case .result: self = .resultWeight
        case .influence: self = .influenceWeight
        case .judgement: self = .judgementWeight
        }
    }
}
