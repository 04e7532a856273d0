import GRDB
public import Interviewing

extension SQLiteStore: PreparationStore {
    /// As `PreparationStore` promises.
    public func offers() async throws(StoreError) -> [OfferRecord] { try await read(OfferRow.all) }

    /// As `PreparationStore` promises.
    public func offer(_ number: Int) async throws(StoreError) -> OfferRecord? {
        try await read { db in try OfferRow.record(number, in: db) }
    }

    /// As `PreparationStore` promises.
    public func addOffer(
        _ offer: Offer,
        origin: StoryOrigin,
        at time: Timestamp
    ) async throws(StoreError) -> OfferRecord {
        try await change { db in
            try OfferRow.insert(OfferRecord(new: offer, isSample: origin == .sample, at: time), in: db)
        }
    }

    /// As `PreparationStore` promises.
    public func saveOffer(
        _ offer: Offer,
        of number: Int,
        version: Int,
        at time: Timestamp
    ) async throws(StoreError) -> OfferRecord {
        try await change { db in
            let newest = try OfferRow.expect(number, in: db)
            if newest.offer == offer { return newest }
            guard newest.version == version else { throw StoreError.changed }
            let next = newest.saved(offer, at: time)
            try OfferRow.replace(next, in: db)
            return next
        }
    }

    /// As `PreparationStore` promises.
    public func retireOffer(_ number: Int, at time: Timestamp?) async throws(StoreError) {
        try await change { db in
            let record = try OfferRow.expect(number, in: db)
            if record.retired != time { try OfferRow.replace(record.putAside(time), in: db) }
        }
    }

    /// As `PreparationStore` promises.
    public func deleteOffer(_ number: Int) async throws(StoreError) {
        try await change { db in try db.execute(sql: "DELETE FROM offer WHERE number = ?", arguments: [number]) }
    }

    /// As `PreparationStore` promises.
    public func fitAnswers() async throws(StoreError) -> FitAnswers? { try await read(PlanRow.fit) }

    /// As `PreparationStore` promises.
    public func setFitAnswers(_ answers: FitAnswers?) async throws(StoreError) {
        try await change { db in try PlanRow.setFit(answers, in: db) }
    }

    /// As `PreparationStore` promises.
    public func planSettings() async throws(StoreError) -> PlanSettings? { try await read(PlanRow.settings) }

    /// As `PreparationStore` promises.
    public func setPlanSettings(_ settings: PlanSettings?) async throws(StoreError) {
        try await change { db in try PlanRow.setSettings(settings, in: db) }
    }

    /// As `PreparationStore` promises.
    public func taskMarks() async throws(StoreError) -> [TaskMark] { try await read(PlanRow.marks) }

    /// As `PreparationStore` promises.
    public func markTask(_ mark: TaskMark) async throws(StoreError) {
        try await change { db in try PlanRow.set(mark, in: db) }
    }

    /// As `PreparationStore` promises.
    public func unmarkTask(_ task: String) async throws(StoreError) {
        try await change { db in try db.execute(sql: "DELETE FROM task_mark WHERE task = ?", arguments: [task]) }
    }

    /// As `PreparationStore` promises.
    public func rehearsals() async throws(StoreError) -> [Rehearsal] { try await read(RehearsalRow.all) }

    /// As `PreparationStore` promises.
    public func addRehearsal(
        _ card: RehearsalCardID,
        grade: RehearsalGrade,
        at time: Timestamp
    ) async throws(StoreError) -> Rehearsal {
        try await change { db in
            try RehearsalRow.insert(Rehearsal(number: 0, card: card, grade: grade, time: time), in: db).record
        }
    }

    /// As `PreparationStore` promises.
    public func deleteRehearsal(_ number: Int) async throws(StoreError) {
        try await change { db in try db.execute(sql: "DELETE FROM rehearsal WHERE number = ?", arguments: [number]) }
    }

    /// As `PreparationStore` promises.
    public func payFiles() async throws(StoreError) -> [PayFile] { try await read(PayRow.all) }

    /// As `PreparationStore` promises.
    public func addPayFile(
        name: String,
        reports: [PayReport],
        at time: Timestamp
    ) async throws(StoreError) -> PayFile {
        try await change { db in
            try PayRow.insert(PayFile(number: 0, name: name, added: time, reports: reports), in: db).record
        }
    }

    /// As `PreparationStore` promises.
    public func deletePayFile(_ number: Int) async throws(StoreError) {
        try await change { db in try db.execute(sql: "DELETE FROM pay_file WHERE number = ?", arguments: [number]) }
    }

    /// Writes in one transaction, and moves the revision on when a row was written.
    private func change<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await writeSilently { db in
            let before = db.totalChangesCount
            let value = try body(db)
            if db.totalChangesCount != before { try db.execute(sql: "UPDATE revision SET number = number + 1") }
            return value
        }
    }
}
