import Interviewing

/// Which round a command is about.
struct RoundChoice {
    let record: LoopRecord
    /// Position from 0.
    let position: Int

    var round: Round { record.plan.rounds[position] }
    var session: Session { record.sessions[position] }
    /// What follows `inclined mock` to name it.
    var address: String { "\(record.number) --round \(position + 1)" }

    /// The round to hold: the one named, else the one under way, else the first that has not begun.
    static func toHold(_ loop: Int?, _ round: Int?, in store: any LoopStore) async throws -> RoundChoice {
        let record: LoopRecord
        // Whoever left a practice question half way means that one.
        if loop == nil, round == nil,
            let newest = try await LoopChoice.newest(in: store, where: { $0.purpose == .loop || $0.isUnderWay })
        {
            record = newest
        } else {
            record = try await LoopChoice.record(loop, in: store)
        }
        let position: Int
        if let round {
            position = try Self.position(round, in: record)
        } else if let found = record.first(.running) ?? record.first(.planned) {
            position = found
        } else {
            throw UsageError("Every round of \(record.name.lowercased()) is over; \(record.afterwards)")
        }
        let choice = RoundChoice(record: record, position: position)
        if choice.session.state == .finished {
            throw UsageError("That round is over; its review: inclined mock review \(choice.address)")
        }
        return choice
    }

    /// The round to review: the one named, else the one that ended last.
    static func toReview(_ loop: Int?, _ round: Int?, in store: any LoopStore) async throws -> RoundChoice {
        if let round {
            let record = try await LoopChoice.record(loop, in: store)
            let choice = RoundChoice(record: record, position: try position(round, in: record))
            switch choice.session.state {
            case .finished: return choice
            case .running:
                throw UsageError("That round is still under way; go on with: inclined mock \(choice.address)")
            case .planned: throw UsageError("That round has not begun; hold it: inclined mock \(choice.address)")
            }
        }
        var records: [LoopRecord] = []
        if loop != nil {
            records = [try await LoopChoice.record(loop, in: store)]
        } else {
            for headline in try await store.loopHeadlines() {
                if let record = try await store.loop(headline.number) { records.append(record) }
            }
        }
        let over = records.flatMap { record in
            record.sessions.indices.filter { record.sessions[$0].state == .finished }
                .map { RoundChoice(record: record, position: $0) }
        }
        guard
            let last = over.max(by: {
                ($0.session.ended ?? $0.record.created) < ($1.session.ended ?? $1.record.created)
            })
        else { throw UsageError("No round is over yet; hold one: inclined mock") }
        return last
    }

    private static func position(_ round: Int, in record: LoopRecord) throws -> Int {
        guard round >= 1, round <= record.plan.rounds.count else {
            throw UsageError(
                "\(record.name) has rounds 1 to \(record.plan.rounds.count); see them with: inclined loop show \(record.number)"
            )
        }
        return round - 1
    }
}

extension LoopRecord {
    /// Whether a round is under way.
    var isUnderWay: Bool { sessions.contains { $0.state == .running } }

    /// The position of the first round that stands so.
    func first(_ state: Session.State) -> Int? { sessions.firstIndex { $0.state == state } }

    /// Where to go when every round is over.
    var afterwards: String {
        switch purpose {
        case .loop: "read the debrief: inclined debrief \(number)"
        case .practice: "its review: inclined mock review \(number)"
        }
    }
}
