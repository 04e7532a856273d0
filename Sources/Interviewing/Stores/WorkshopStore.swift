/// Keeps the candidate's documents and design sessions.
///
/// Every call is one transaction, as in `StoryStore`. What has a `problem` is refused, so that every archive can be read
/// again.
public protocol WorkshopStore: Sendable {
    /// All documents, the latest changed first; those put aside too.
    func artifacts() async throws(StoreError) -> [ArtifactRecord]
    /// A document; nil when there is none.
    func artifact(_ number: Int) async throws(StoreError) -> ArtifactRecord?
    /// Adds a document.
    func addArtifact(_ draft: ArtifactDraft, origin: StoryOrigin, at time: Timestamp)
        async throws(StoreError) -> ArtifactRecord
    /// Saves a document on top of the version the writer saw. Saving what is there already changes nothing; an edited
    /// sample is the candidate's own from then on.
    ///
    /// - Throws: `.missing`; `.changed` when another window saved in between.
    func saveArtifact(_ draft: ArtifactDraft, of number: Int, version: Int, at time: Timestamp)
        async throws(StoreError) -> ArtifactRecord
    /// Puts a document aside, or takes it back with nil; its words stay.
    ///
    /// - Throws: `.missing`.
    func retireArtifact(_ number: Int, at time: Timestamp?) async throws(StoreError)
    /// Deletes a document for good; one that is not there is no error.
    func deleteArtifact(_ number: Int) async throws(StoreError)

    /// All design sessions, the latest begun first.
    func designs() async throws(StoreError) -> [DesignRecord]
    /// A design session; nil when there is none.
    func design(_ number: Int) async throws(StoreError) -> DesignRecord?
    /// Adds a session.
    func addDesign(_ session: DesignSession, origin: StoryOrigin) async throws(StoreError) -> DesignRecord
    /// Saves a session on top of the version the writer saw, as `saveArtifact` saves a document.
    ///
    /// - Throws: `.missing`; `.changed` when another window saved in between.
    func saveDesign(_ session: DesignSession, of number: Int, version: Int) async throws(StoreError) -> DesignRecord
    /// Deletes a session for good; one that is not there is no error.
    func deleteDesign(_ number: Int) async throws(StoreError)
}
