public import Interviewing

extension MemoryStore {
    /// As `Store` promises.
    public func offers() -> [OfferRecord] {
        preparation.offers.sorted { ($1.changed, $1.number) < ($0.changed, $0.number) }
    }

    /// As `Store` promises.
    public func offer(_ number: Int) -> OfferRecord? { try? preparation.offer(number) }

    /// As `Store` promises.
    public func addOffer(_ offer: Offer, origin: StoryOrigin, at time: Timestamp) throws(StoreError) -> OfferRecord {
        try change { (preparation) throws(StoreError) in
            try preparation.add(OfferRecord(new: offer, isSample: origin == .sample, at: time))
        }
    }

    /// As `Store` promises.
    public func saveOffer(
        _ offer: Offer,
        of number: Int,
        version: Int,
        at time: Timestamp
    ) throws(StoreError) -> OfferRecord {
        try change { (preparation) throws(StoreError) in
            let newest = try preparation.offer(number)
            if newest.offer == offer { return newest }
            guard newest.version == version else { throw .changed }
            try preparation.put(newest.saved(offer, at: time))
            return try preparation.offer(number)
        }
    }

    /// As `Store` promises.
    public func retireOffer(_ number: Int, at time: Timestamp?) throws(StoreError) {
        try change { (preparation) throws(StoreError) in
            try preparation.put(try preparation.offer(number).putAside(time))
        }
    }

    /// As `Store` promises.
    public func deleteOffer(_ number: Int) throws(StoreError) {
        try change { (preparation) throws(StoreError) in preparation.offers.removeAll { $0.number == number } }
    }

    /// As `Store` promises.
    public func fitAnswers() -> FitAnswers? { preparation.fitAnswers }

    /// As `Store` promises.
    public func setFitAnswers(_ answers: FitAnswers?) throws(StoreError) {
        try StoreError.refuse(answers?.problem)
        try change { (preparation) throws(StoreError) in preparation.fitAnswers = answers }
    }

    /// As `Store` promises.
    public func planSettings() -> PlanSettings? { preparation.planSettings }

    /// As `Store` promises.
    public func setPlanSettings(_ settings: PlanSettings?) throws(StoreError) {
        try StoreError.refuse(settings?.problem)
        try change { (preparation) throws(StoreError) in preparation.planSettings = settings }
    }

    /// As `Store` promises.
    public func taskMarks() -> [TaskMark] { preparation.sortedMarks }

    /// As `Store` promises.
    public func markTask(_ mark: TaskMark) throws(StoreError) {
        try change { (preparation) throws(StoreError) in try preparation.mark(mark) }
    }

    /// As `Store` promises.
    public func unmarkTask(_ task: String) throws(StoreError) {
        try change { (preparation) throws(StoreError) in preparation.unmark(task) }
    }

    /// As `Store` promises.
    public func rehearsals() -> [Rehearsal] { preparation.rehearsals.sorted(by: Rehearsal.areInOrder) }

    /// As `Store` promises.
    public func addRehearsal(
        _ card: RehearsalCardID,
        grade: RehearsalGrade,
        at time: Timestamp
    ) throws(StoreError) -> Rehearsal {
        try StoreError.refuse(card.problem)
        guard story(card.story) != nil else { throw .missing }
        return try change { (preparation) throws(StoreError) in
            try preparation.add(Rehearsal(number: 0, card: card, grade: grade, time: time))
        }
    }

    /// As `Store` promises.
    public func deleteRehearsal(_ number: Int) throws(StoreError) {
        try change { (preparation) throws(StoreError) in preparation.rehearsals.removeAll { $0.number == number } }
    }

    /// As `Store` promises.
    public func payFiles() -> [PayFile] {
        preparation.payFiles.sorted { PayFile.areInOrderOfReading($1, $0) }
    }

    /// As `Store` promises.
    public func addPayFile(name: String, reports: [PayReport], at time: Timestamp) throws(StoreError) -> PayFile {
        try change { (preparation) throws(StoreError) in
            try preparation.add(PayFile(number: 0, name: name, added: time, reports: reports))
        }
    }

    /// As `Store` promises.
    public func deletePayFile(_ number: Int) throws(StoreError) {
        try change { (preparation) throws(StoreError) in preparation.payFiles.removeAll { $0.number == number } }
    }

    /// Changes all or nothing, and moves the revision on when something is different.
    private func change<Value>(
        _ body: (inout MemoryPreparation) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        var next = preparation
        let value = try body(&next)
        if next != preparation {
            preparation = next
            changes += 1
        }
        return value
    }
}
