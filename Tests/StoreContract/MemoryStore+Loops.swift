public import Interviewing

extension MemoryStore {
    /// As `Store` promises.
    public func loopHeadlines() -> [LoopHeadline] {
        loops.latest.map { LoopHeadline(number: $0.number, stamp: $0.stamp) }
    }

    /// As `Store` promises.
    public func loop(_ number: Int) -> LoopRecord? { loops.loop(number) }

    /// As `Store` promises.
    public func addLoop(
        _ plan: LoopPlan,
        purpose: LoopPurpose,
        origin: StoryOrigin,
        at time: Timestamp
    ) throws(StoreError) -> LoopRecord {
        changes += 1
        let loop = ArchivedLoop(
            number: 0,
            plan: plan,
            sessions: plan.rounds.map { _ in Session() },
            purpose: purpose,
            created: time,
            wishes: []
        )
        return try loops.add(loop, isSample: origin == .sample, stamp: changes)
    }

    /// As `Store` promises.
    public func savePlan(_ plan: LoopPlan, of number: Int) throws(StoreError) {
        try StoreError.refuse(plan.problem)
        let record = try loops.found(number)
        guard plan.keepsRounds(of: record.plan, where: record.sessions) else { throw .changed }
        changes += 1
        let sessions = plan.rounds.indices.map { $0 < record.sessions.count ? record.sessions[$0] : Session() }
        let wishes = loops.wishes(of: number).filter { plan.keeps($0, from: record.plan) }
        loops.put(plan, sessions, in: record, stamp: changes)
        try loops.setWishes(wishes, of: try loops.found(number))
    }

    /// As `Store` promises.
    @discardableResult
    public func saveSession(_ session: Session, round: Int, of loop: Int) throws(StoreError) -> Int {
        guard try loops.session(round, of: loop).version == session.version else { throw .changed }
        try StoreError.refuse(session.problem)
        changes += 1
        var next = session
        next.version += 1
        try put(next, round: round, of: loop, stamp: changes)
        return next.version
    }

    /// As `Store` promises.
    public func saveDraft(
        _ answer: String,
        seconds: Int,
        means: Turn.Means,
        version: Int,
        round: Int,
        of loop: Int
    ) throws(StoreError) {
        try StoreError.refuse(Turn(answer: answer, seconds: seconds, means: means).problem)
        var session = try loops.session(round, of: loop)
        guard session.version == version else { throw .changed }
        guard let (exchange, turn) = session.open else { throw .changed }
        session.exchanges[exchange].turns[turn].answer = answer
        session.exchanges[exchange].turns[turn].seconds = seconds
        session.exchanges[exchange].turns[turn].means = means
        try put(session, round: round, of: loop, stamp: try loops.found(loop).stamp)
    }

    /// As `Store` promises.
    public func deleteLoop(_ number: Int) {
        changes += 1
        loops.delete { $0.number == number }
    }

    /// As `Store` promises.
    public func wishes(of loop: Int) -> [AllocationWish] { loops.wishes(of: loop) }

    /// As `Store` promises.
    public func setWishes(_ wishes: [AllocationWish], of loop: Int) throws(StoreError) {
        let record = try loops.found(loop)
        try loops.setWishes(wishes, of: record)
        changes += 1
        loops.put(record.plan, record.sessions, in: record, stamp: changes)
    }

    /// As `Store` promises.
    public func ownQuestions() -> [OwnQuestion] {
        loops.questions.sorted { ($1.added, $1.number) < ($0.added, $0.number) }
    }

    /// As `Store` promises.
    public func addQuestions(_ questions: [AskedQuestion], at time: Timestamp) throws(StoreError) {
        for question in questions { try StoreError.refuse(question.problem) }
        changes += 1
        for question in questions { _ = try loops.add(question, at: time) }
    }

    /// As `Store` promises.
    public func deleteQuestion(_ number: Int) {
        changes += 1
        loops.deleteQuestion(number)
    }

    /// As `Store` promises.
    public func outcomes() -> [OutcomeRecord] {
        loops.outcomes.sorted { ($1.outcome.day, $1.number) < ($0.outcome.day, $0.number) }
    }

    /// As `Store` promises.
    public func addOutcome(_ outcome: Outcome) throws(StoreError) -> OutcomeRecord {
        let record = try loops.add(outcome)
        changes += 1
        return record
    }

    /// As `Store` promises.
    public func deleteOutcome(_ number: Int) {
        changes += 1
        loops.deleteOutcome(number)
    }

    private func put(_ session: Session, round: Int, of loop: Int, stamp: Int64) throws(StoreError) {
        let record = try loops.found(loop)
        var sessions = record.sessions
        sessions[round] = session
        loops.put(record.plan, sessions, in: record, stamp: stamp)
    }
}
