/// Keeps loops with everything said in them, the candidate's own questions, and how real interviews went.
///
/// Every call is one transaction, as in `StoryStore`. What has a `problem` is refused, so that every archive can be read
/// again.
public protocol LoopStore: Sendable {
    /// All loops without what was said, the latest made first.
    func loopHeadlines() async throws(StoreError) -> [LoopHeadline]
    /// A loop with everything said in it; nil when there is none.
    func loop(_ number: Int) async throws(StoreError) -> LoopRecord?
    /// Adds a loop; every round has not begun.
    func addLoop(_ plan: LoopPlan, purpose: LoopPurpose, origin: StoryOrigin, at time: Timestamp)
        async throws(StoreError) -> LoopRecord
    /// Replaces the plan. Rounds keep their sessions by position; a session beyond the new plan's end goes with its round,
    /// and a wish goes when another question, or none, stands in its place.
    ///
    /// - Throws: `.missing`; `.changed` when a session that has begun would change its round or go.
    func savePlan(_ plan: LoopPlan, of number: Int) async throws(StoreError)
    /// Saves what was said in the round at a position from 0, on top of the version the writer saw, which the session
    /// names.
    ///
    /// - Throws: `.missing`; `.changed` when another window saved in between.
    /// - Returns: The version it has now.
    @discardableResult
    func saveSession(_ session: Session, round: Int, of loop: Int) async throws(StoreError) -> Int
    /// Saves the words of the open turn of a running session and nothing else; the session's version stays, so that a
    /// page that saves while somebody types never conflicts with itself.
    ///
    /// As durable as any other change, but the one change that moves neither the store's revision nor the loop's stamp:
    /// it comes every few seconds and no other page shows an open answer. A page that shows one reads the loop itself.
    ///
    /// - Throws: `.missing`; `.changed` when the session moved on from that version, does not run or has no open turn.
    func saveDraft(_ answer: String, seconds: Int, means: Turn.Means, version: Int, round: Int, of loop: Int)
        async throws(StoreError)
    /// Deletes a loop and everything said in it for good; one that is not there is no error.
    func deleteLoop(_ number: Int) async throws(StoreError)

    /// What the allocation must keep to, by round, question and story.
    func wishes(of loop: Int) async throws(StoreError) -> [AllocationWish]
    /// Replaces them. Of two about the same question and story the last one counts; the story may be gone.
    ///
    /// - Throws: `.missing` when there is no such loop or question.
    func setWishes(_ wishes: [AllocationWish], of loop: Int) async throws(StoreError)

    /// The candidate's own questions, the newest first.
    func ownQuestions() async throws(StoreError) -> [OwnQuestion]
    /// Adds questions; one with the same words is not added again.
    func addQuestions(_ questions: [AskedQuestion], at time: Timestamp) async throws(StoreError)
    /// Deletes a question for good; one that is not there is no error.
    func deleteQuestion(_ number: Int) async throws(StoreError)

    /// How real interviews went, the latest first.
    func outcomes() async throws(StoreError) -> [OutcomeRecord]
    /// Enters how one went; when its loop is deleted later, the entry stays without it.
    ///
    /// - Throws: `.missing` when there is no such loop.
    func addOutcome(_ outcome: Outcome) async throws(StoreError) -> OutcomeRecord
    /// Deletes an entry for good; one that is not there is no error.
    func deleteOutcome(_ number: Int) async throws(StoreError)
}
