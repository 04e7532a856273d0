/// Keeps what the candidate decides and rehearses: offers, the fit answers, the plan's settings, what was done and said.
///
/// Every call is one transaction, as in `StoryStore`, and moves the revision on only when it changed something. What has a
/// `problem` is refused, so that every archive can be read again. Plans, schedules and readiness are never stored: they
/// follow from what is.
public protocol PreparationStore: Sendable {
    /// All offers, the latest changed first; those put aside too.
    func offers() async throws(StoreError) -> [OfferRecord]
    /// An offer; nil when there is none.
    func offer(_ number: Int) async throws(StoreError) -> OfferRecord?
    /// Adds an offer.
    func addOffer(_ offer: Offer, origin: StoryOrigin, at time: Timestamp) async throws(StoreError) -> OfferRecord
    /// Saves an offer on top of the version the writer saw. Saving what is there already changes nothing; an edited
    /// sample is the candidate's own from then on.
    ///
    /// - Throws: `.missing`; `.changed` when another window saved in between.
    func saveOffer(_ offer: Offer, of number: Int, version: Int, at time: Timestamp)
        async throws(StoreError) -> OfferRecord
    /// Puts an offer aside, or takes it back with nil.
    ///
    /// - Throws: `.missing`.
    func retireOffer(_ number: Int, at time: Timestamp?) async throws(StoreError)
    /// Deletes an offer for good; one that is not there is no error.
    func deleteOffer(_ number: Int) async throws(StoreError)

    /// What the candidate answered about the work they like; nil before they did.
    func fitAnswers() async throws(StoreError) -> FitAnswers?
    /// Keeps the answers, or clears them with nil.
    func setFitAnswers(_ answers: FitAnswers?) async throws(StoreError)

    /// When the loop is and how much time there is; nil before they said.
    func planSettings() async throws(StoreError) -> PlanSettings?
    /// Keeps the settings, or clears them with nil.
    func setPlanSettings(_ settings: PlanSettings?) async throws(StoreError)

    /// Tasks that were done or skipped, the oldest day first and within a day in the order of marking.
    func taskMarks() async throws(StoreError) -> [TaskMark]
    /// Marks a task, replacing an earlier mark of the same task.
    func markTask(_ mark: TaskMark) async throws(StoreError)
    /// Takes a mark back; a task without one is no error.
    func unmarkTask(_ task: String) async throws(StoreError)

    /// Everything that was rehearsed, the oldest first.
    func rehearsals() async throws(StoreError) -> [Rehearsal]
    /// Adds a rehearsal. One of the same card that went the same way at the same time is there once. It goes with its
    /// story, because the facts are the story's own words.
    ///
    /// - Throws: `.missing` when the story is not there.
    func addRehearsal(_ card: RehearsalCardID, grade: RehearsalGrade, at time: Timestamp)
        async throws(StoreError) -> Rehearsal
    /// Takes a rehearsal back; one that is not there is no error.
    func deleteRehearsal(_ number: Int) async throws(StoreError)

    /// Pay reports the candidate brought along, the newest first.
    func payFiles() async throws(StoreError) -> [PayFile]
    /// Adds the reports of one file, all or none. A file with the same reports in the same order is there once, whatever it
    /// is called, under the name it came with first, so that nobody counts twice.
    func addPayFile(name: String, reports: [PayReport], at time: Timestamp) async throws(StoreError) -> PayFile
    /// Deletes the reports of a file; one that is not there is no error.
    func deletePayFile(_ number: Int) async throws(StoreError)
}
