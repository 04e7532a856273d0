import GRDB
public import Interviewing

extension SQLiteStore: LoopStore {
    /// As `LoopStore` promises.
    public func loopHeadlines() async throws(StoreError) -> [LoopHeadline] {
        try await read { db in
            try Row.fetchAll(db, sql: Query.loopHeadlines).map {
                LoopHeadline(number: $0["number"], stamp: $0["stamp"])
            }
        }
    }

    /// As `LoopStore` promises.
    public func loop(_ number: Int) async throws(StoreError) -> LoopRecord? {
        try await read { db in try LoopRow.record(number, in: db) }
    }

    /// As `LoopStore` promises.
    public func addLoop(
        _ plan: LoopPlan,
        purpose: LoopPurpose,
        origin: StoryOrigin,
        at time: Timestamp
    ) async throws(StoreError) -> LoopRecord {
        try await write { db in
            let number = try LoopRow.insert(plan, purpose: purpose, isSample: origin == .sample, at: time, in: db)
            return try Self.expectLoop(number, in: db)
        }
    }

    /// As `LoopStore` promises.
    public func savePlan(_ plan: LoopPlan, of number: Int) async throws(StoreError) {
        try await write { db in
            try StoreError.refuse(plan.problem)
            let loop = try Self.expectLoop(number, in: db)
            guard plan.keepsRounds(of: loop.plan, where: loop.sessions) else { throw StoreError.changed }
            let wishes = try WishRow.all(of: number, in: db)
            try LoopRow.replace(plan, of: number, in: db)
            try WishRow.replace(wishes.filter { plan.keeps($0, from: loop.plan) }, of: number, in: db)
            try LoopRow.stamp(number, in: db)
        }
    }

    /// As `LoopStore` promises.
    @discardableResult
    public func saveSession(_ session: Session, round: Int, of loop: Int) async throws(StoreError) -> Int {
        try await write { db in
            let (_, version) = try Self.standing(round: round, of: loop, in: db)
            guard version == session.version else { throw StoreError.changed }
            var next = session
            next.version += 1
            try LoopRow.replace(next, round: round, of: loop, in: db)
            try LoopRow.stamp(loop, in: db)
            return next.version
        }
    }

    /// As `LoopStore` promises.
    public func saveDraft(
        _ answer: String,
        seconds: Int,
        means: Turn.Means,
        version: Int,
        round: Int,
        of loop: Int
    ) async throws(StoreError) {
        try await writeSilently { db in
            try StoreError.refuse(Turn(answer: answer, seconds: seconds, means: means).problem)
            let (state, found) = try Self.standing(round: round, of: loop, in: db)
            guard state == .running, found == version else { throw StoreError.changed }
            try db.cachedStatement(sql: Query.draft)
                .execute(arguments: [answer, seconds, means.rawValue, loop, round])
            if db.changesCount == 0 { throw StoreError.changed }
        }
    }

    /// As `LoopStore` promises.
    public func deleteLoop(_ number: Int) async throws(StoreError) {
        try await write { db in try db.execute(sql: "DELETE FROM loop WHERE number = ?", arguments: [number]) }
    }

    /// As `LoopStore` promises.
    public func wishes(of loop: Int) async throws(StoreError) -> [AllocationWish] {
        try await read { db in try WishRow.all(of: loop, in: db) }
    }

    /// As `LoopStore` promises.
    public func setWishes(_ wishes: [AllocationWish], of loop: Int) async throws(StoreError) {
        try await write { db in
            try LoopRow.stamp(loop, in: db)
            try WishRow.replace(wishes, of: loop, in: db)
        }
    }
}

extension SQLiteStore {
    /// Where a round's session stands.
    private static func standing(round: Int, of loop: Int, in db: Database) throws -> (Session.State, version: Int) {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT state, version FROM loop_round WHERE loop = ? AND position = ?",
            arguments: [loop, round]
        )
        guard let row else { throw StoreError.missing }
        return (try LoopRow.named(row["state"]), row["version"])
    }

    private static func expectLoop(_ number: Int, in db: Database) throws -> LoopRecord {
        guard let record = try LoopRow.record(number, in: db) else { throw StoreError.missing }
        return record
    }
}
