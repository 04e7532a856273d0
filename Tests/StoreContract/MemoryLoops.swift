import Interviewing

/// Loops, questions and outcomes in memory.
struct MemoryLoops {
    private(set) var records: [LoopRecord] = []
    private(set) var questions: [OwnQuestion] = []
    private(set) var outcomes: [OutcomeRecord] = []
    private var wished: [Int: [AllocationWish]] = [:]
    private var lastLoop = 0
    private var lastQuestion = 0
    private var lastOutcome = 0

    /// The latest made first.
    var latest: [LoopRecord] {
        records.sorted { ($1.created, $1.number) < ($0.created, $0.number) }
    }

    func loop(_ number: Int) -> LoopRecord? { records.first { $0.number == number } }

    func found(_ number: Int) throws(StoreError) -> LoopRecord {
        guard let record = loop(number) else { throw .missing }
        return record
    }

    func session(_ round: Int, of loop: Int) throws(StoreError) -> Session {
        let sessions = try found(loop).sessions
        guard sessions.indices.contains(round) else { throw .missing }
        return sessions[round]
    }

    func wishes(of loop: Int) -> [AllocationWish] { wished[loop] ?? [] }

    mutating func add(_ loop: ArchivedLoop, isSample: Bool, stamp: Int64) throws(StoreError) -> LoopRecord {
        try StoreError.refuse(loop.plan.problem)
        lastLoop += 1
        let record = LoopRecord(
            number: lastLoop,
            plan: loop.plan,
            sessions: loop.sessions,
            purpose: loop.purpose,
            created: loop.created,
            isSample: isSample,
            stamp: stamp
        )
        records.append(record)
        return record
    }

    /// Replaces plan and sessions.
    mutating func put(_ plan: LoopPlan, _ sessions: [Session], in record: LoopRecord, stamp: Int64) {
        guard let index = records.firstIndex(where: { $0.number == record.number }) else { return }
        records[index] = LoopRecord(
            number: record.number,
            plan: plan,
            sessions: sessions,
            purpose: record.purpose,
            created: record.created,
            isSample: record.isSample,
            stamp: stamp
        )
    }

    mutating func setWishes(_ wishes: [AllocationWish], of loop: LoopRecord) throws(StoreError) {
        var kept: [AllocationWish] = []
        for wish in wishes {
            guard loop.plan.question(of: wish) != nil else { throw .missing }
            kept.removeAll { $0.round == wish.round && $0.question == wish.question && $0.story == wish.story }
            kept.append(wish)
        }
        wished[loop.number] = kept.sorted { ($0.round, $0.question, $0.story) < ($1.round, $1.question, $1.story) }
    }

    mutating func delete(where isGone: (LoopRecord) -> Bool) {
        for record in records where isGone(record) { wished[record.number] = nil }
        records.removeAll(where: isGone)
        outcomes = outcomes.map { record in
            var outcome = record.outcome
            outcome.loop = outcome.loop.flatMap { loop($0)?.number }
            return OutcomeRecord(number: record.number, outcome: outcome)
        }
    }

    /// Says whether it was added.
    mutating func add(_ question: AskedQuestion, at time: Timestamp) throws(StoreError) -> Bool {
        try StoreError.refuse(question.problem)
        if questions.contains(where: { $0.question.text == question.text }) { return false }
        lastQuestion += 1
        questions.append(OwnQuestion(number: lastQuestion, question: question, added: time))
        return true
    }

    mutating func deleteQuestion(_ number: Int) { questions.removeAll { $0.number == number } }

    mutating func add(_ outcome: Outcome) throws(StoreError) -> OutcomeRecord {
        try StoreError.refuse(outcome.problem)
        if let loop = outcome.loop { _ = try found(loop) }
        lastOutcome += 1
        let record = OutcomeRecord(number: lastOutcome, outcome: outcome)
        outcomes.append(record)
        return record
    }

    mutating func deleteOutcome(_ number: Int) { outcomes.removeAll { $0.number == number } }

    /// Fills an archive; samples stay behind.
    func fill(_ archive: inout Archive) {
        let own = latest.reversed().filter { !$0.isSample }
        archive.loops = own.map {
            ArchivedLoop(
                number: $0.number,
                plan: $0.plan,
                sessions: $0.sessions,
                purpose: $0.purpose,
                created: $0.created,
                wishes: wishes(of: $0.number)
            )
        }
        archive.questions = questions.sorted { ($0.added, $0.number) < ($1.added, $1.number) }
        archive.outcomes = outcomes.map { record in
            var outcome = record.outcome
            outcome.loop = outcome.loop.flatMap { number in own.contains { $0.number == number } ? number : nil }
            return OutcomeRecord(number: record.number, outcome: outcome)
        }
    }

    /// Adds what an archive holds.
    mutating func restore(_ archive: Archive, stamp: Int64, counting summary: inout RestoreSummary) throws(StoreError) {
        var numbers: [Int: Int] = [:]
        var kept = latest.reversed().filter { !$0.isSample }
        for loop in archive.loops {
            let merge = LoopMerge(loop, among: kept)
            let here: LoopRecord
            switch merge {
            case .held(let number): here = try found(number)
            case .continued(let number, let sessions):
                here = try found(number)
                put(here.plan, sessions, in: here, stamp: stamp)
                summary.loops += 1
            case .new:
                here = try add(loop, isSample: false, stamp: stamp)
                summary.loops += 1
            }
            if wishes(of: here.number).isEmpty, !loop.wishes.isEmpty {
                try setWishes(loop.wishes, of: here)
                put(here.plan, try found(here.number).sessions, in: here, stamp: stamp)
                if case .held = merge { summary.loops += 1 }
            }
            numbers[loop.number] = here.number
            kept.removeAll { $0.number == here.number }
        }
        for question in archive.questions where try add(question.question, at: question.added) { summary.entries += 1 }
        var known = outcomes.map(\.outcome)
        for record in archive.outcomes {
            var outcome = record.outcome
            outcome.loop = outcome.loop.flatMap { numbers[$0] }
            if let index = known.firstIndex(of: outcome) {
                known.remove(at: index)
            } else {
                _ = try add(outcome)
                summary.entries += 1
            }
        }
    }
}
