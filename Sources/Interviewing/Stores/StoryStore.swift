/// Keeps stories with all their versions.
///
/// Every call is one transaction: when it returns, the change outlives a crash; when it throws, nothing changed.
public protocol StoryStore: Sendable {
    /// A number that differs after every change to the store, also one made by another process; only the words of an
    /// answer that is still being typed leave it as it is.
    func revision() async throws(StoreError) -> Int64
    /// All stories, the latest saved first, then by id.
    func headlines() async throws(StoreError) -> [StoryHeadline]
    /// The story, or nil when there is none.
    func story(_ id: StoryID) async throws(StoreError) -> StoryRecord?
    /// Those of the stories that exist, in the order asked for.
    func stories(_ ids: [StoryID]) async throws(StoreError) -> [StoryRecord]
    /// All versions of a story, the newest first; empty when there is no such story.
    func versions(of id: StoryID) async throws(StoreError) -> [StoryVersion]
    /// Stories whose words match every word of the query (the last one also as a beginning), best first.
    func search(_ query: String, limit: Int) async throws(StoreError) -> [StoryID]
    /// Adds a story as version 1.
    ///
    /// - Throws: `.exists` when the id is taken.
    func add(_ draft: StoryDraft, as id: StoryID, origin: StoryOrigin, at time: Timestamp) async throws(StoreError)
        -> StoryRecord
    /// Saves a new version on top of the one the writer saw. Saving what is already there changes nothing; an edited
    /// sample story is the candidate's own from then on.
    ///
    /// - Throws: `.missing`; `.conflict` with the newest state when another window saved in between.
    func save(_ draft: StoryDraft, to id: StoryID, basedOn version: Int, at time: Timestamp) async throws(StoreError)
        -> StoryRecord
    /// Puts a story aside, or takes it back with nil.
    func retire(_ id: StoryID, at time: Timestamp?) async throws(StoreError)
    /// Deletes a story and its versions for good.
    func delete(_ id: StoryID) async throws(StoreError)
}

/// Where a story came from.
public enum StoryOrigin: Sendable, Hashable {
    /// The candidate wrote it.
    case own
    /// It came with a sample candidate.
    case sample
}
