/// The queries behind pages; a test holds that each of them uses an index.
package enum Query {
    /// All stories, the latest saved first.
    package static let headlines = "SELECT id, version, retired, stamp FROM story ORDER BY saved DESC, id"
    /// One story with its newest words.
    package static let story = """
        SELECT s.id, s.version, s.created, s.saved, s.retired, s.sample, \(StoryRow.columns)
        FROM story s JOIN story_version v ON v.story = s.key AND v.number = s.version
        WHERE s.id = ?
        """
    /// The versions of a story, the newest first.
    package static let versions = """
        SELECT v.number, v.saved, \(StoryRow.columns)
        FROM story s JOIN story_version v ON v.story = s.key
        WHERE s.id = ? ORDER BY v.number DESC
        """
    /// The best matches of an expression; the title counts most.
    package static let search = """
        SELECT s.id FROM story_search JOIN story s ON s.key = story_search.rowid
        WHERE story_search MATCH ? ORDER BY bm25(story_search, 8, 4, 2, 4, 1), s.key LIMIT ?
        """
    /// Résumés, the newest first.
    package static let resumes = "SELECT number, name, text, added, sample FROM resume ORDER BY used DESC"
    /// Targets, the latest used first.
    package static let targets = "SELECT number, track, level, label, sample FROM target ORDER BY used DESC"
    /// A track's own weights.
    package static let priors = "SELECT principle, weight FROM prior WHERE track = ? ORDER BY principle"
    /// Secret terms in their order.
    package static let secretTerms = "SELECT term FROM secret_term ORDER BY position"

    /// All of them, with how many arguments each takes.
    package static let all: [(sql: String, arguments: Int)] = [
        (headlines, 0), (story, 1), (versions, 1), (search, 2), (resumes, 0), (targets, 0), (priors, 1),
        (secretTerms, 0),
    ]
}
