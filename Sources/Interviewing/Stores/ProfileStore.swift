/// Keeps what belongs to the candidate and not to one story: résumés, targets, priors, secret terms.
public protocol ProfileStore: Sendable {
    /// Résumés, the latest used first; the first one is in use.
    func resumes() async throws(StoreError) -> [ResumeRecord]
    /// Adds a résumé and uses it.
    func addResume(name: String, text: String, origin: StoryOrigin, at time: Timestamp) async throws(StoreError)
        -> ResumeRecord
    /// Uses an earlier résumé again.
    ///
    /// - Throws: `.missing`.
    func useResume(_ number: Int) async throws(StoreError)
    /// Deletes a résumé for good; one that is not there is no error.
    func deleteResume(_ number: Int) async throws(StoreError)

    /// Targets in the order of arrival, and the number of the one in use.
    func targets() async throws(StoreError) -> (all: [Target], current: Int?)
    /// Adds a target and uses it; one with the same track, level and label is used again instead, and is the
    /// candidate's own from the moment the candidate asks for it.
    func addTarget(track: Track, level: Level, label: String, origin: StoryOrigin) async throws(StoreError) -> Target
    /// Uses a target.
    ///
    /// - Throws: `.missing`.
    func useTarget(_ number: Int) async throws(StoreError)
    /// Deletes a target; when it was in use, the newest other one is used.
    func deleteTarget(_ number: Int) async throws(StoreError)

    /// The candidate's own weights of principles, 0…1, by principle id, where they differ from the content's.
    func priors(for track: Track) async throws(StoreError) -> [String: Double]
    /// Replaces the candidate's own weights of a track; empty returns to the content's.
    func setPriors(_ priors: [String: Double], for track: Track) async throws(StoreError)

    /// Words and names that must not leave, in the order given.
    func secretTerms() async throws(StoreError) -> [String]
    /// Replaces the list.
    func setSecretTerms(_ terms: [String]) async throws(StoreError)

    /// Removes everything that came with a sample candidate and is not the user's own by now.
    func clearSamples() async throws(StoreError)
}
