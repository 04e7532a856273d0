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

    /// All loops, the latest made first.
    package static let loopHeadlines = "SELECT number, stamp FROM loop ORDER BY created DESC, number DESC"
    /// One loop without its rounds.
    package static let loop = "SELECT * FROM loop WHERE number = ?"
    /// The rounds of a loop and where their sessions stand, in order.
    package static let rounds = "SELECT * FROM loop_round WHERE loop = ? ORDER BY position"
    /// What is planned to be asked in a loop, in order.
    package static let plannedQuestions = "SELECT * FROM planned_question WHERE loop = ? ORDER BY round, position"
    /// What was asked in a loop, in order.
    package static let exchanges = "SELECT * FROM exchange WHERE loop = ? ORDER BY round, position"
    /// What was said in a loop, in order.
    package static let turns = "SELECT * FROM turn WHERE loop = ? ORDER BY round, exchange, position"
    /// Writes into the answer that is open.
    package static let draft = """
        UPDATE turn SET answer = ?1, seconds = ?2, means = ?3
        WHERE loop = ?4 AND round = ?5 AND state = 'open'
            AND exchange = (SELECT max(position) FROM exchange WHERE loop = ?4 AND round = ?5)
            AND position = (
                SELECT max(last.position) FROM turn last
                WHERE last.loop = ?4 AND last.round = ?5 AND last.exchange = turn.exchange
            )
        """
    /// What the allocation of a loop must keep to.
    package static let wishes = "SELECT * FROM wish WHERE loop = ? ORDER BY round, question, story"
    /// The candidate's own questions, the newest first.
    package static let ownQuestions = "SELECT * FROM own_question ORDER BY added DESC, number DESC"
    /// How real interviews went, the latest first.
    package static let outcomes = "SELECT * FROM outcome ORDER BY day DESC, number DESC"

    /// All documents, the latest changed first.
    package static let artifacts = "SELECT * FROM artifact ORDER BY changed DESC, number DESC"
    /// One document.
    package static let artifact = "SELECT * FROM artifact WHERE number = ?"
    /// All design sessions without what was asked and written, the latest begun first.
    package static let designs = "SELECT * FROM design ORDER BY started DESC, number DESC"
    /// One design session without what was asked and written.
    package static let design = "SELECT * FROM design WHERE number = ?"
    /// What was asked in a design session, in order.
    package static let designQuestions = "SELECT * FROM design_question WHERE design = ? ORDER BY position"
    /// What was written in the sections of a design session, in order.
    package static let designSections = "SELECT * FROM design_section WHERE design = ? ORDER BY position"

    /// All offers, the latest changed first.
    package static let offers = "SELECT * FROM offer ORDER BY changed DESC, number DESC"
    /// How many offers there are.
    package static let offerCount = "SELECT COUNT(*) FROM offer"
    /// One offer.
    package static let offer = "SELECT * FROM offer WHERE number = ?"
    /// What was answered about the work the candidate likes.
    package static let fit = "SELECT choices, given FROM fit WHERE one = 1"
    /// When the loop is, and how much time there is.
    package static let plan = "SELECT loop_day, minutes, days_off FROM plan WHERE one = 1"
    /// Marks of tasks, the oldest first.
    package static let taskMarks = "SELECT * FROM task_mark ORDER BY day, number"
    /// The mark of one task.
    package static let taskMark = "SELECT * FROM task_mark WHERE task = ?"
    /// Everything that was rehearsed, the oldest first.
    package static let rehearsals = "SELECT * FROM rehearsal ORDER BY time, number"
    /// The number of a rehearsal.
    package static let rehearsal =
        "SELECT number FROM rehearsal WHERE story = ? AND fact = ? AND grade = ? AND time = ?"
    /// Files of pay reports, the newest first.
    package static let payFiles = "SELECT * FROM pay_file ORDER BY added DESC, number DESC"
    /// The reports of one file, in order.
    package static let payReports = "SELECT * FROM pay_report WHERE file = ? ORDER BY position"
    /// One file of pay reports.
    package static let payFile = "SELECT * FROM pay_file WHERE number = ?"
    /// How many reports each file has and what their totals sum up to, weighed by their places, the oldest file first.
    package static let payPrints = """
        SELECT f.number AS file,
            (SELECT COUNT(*) FROM pay_report r WHERE r.file = f.number) AS reports,
            (SELECT COALESCE(SUM((position % 1000 + 1) * total), 0) FROM pay_report r WHERE r.file = f.number) AS total
        FROM pay_file f ORDER BY f.added, f.number
        """

    /// All of them, with how many arguments each takes.
    package static let all: [(sql: String, arguments: Int)] = [
        (headlines, 0), (story, 1), (versions, 1), (search, 2), (resumes, 0), (targets, 0), (priors, 1),
        (secretTerms, 0), (loopHeadlines, 0), (loop, 1), (rounds, 1), (plannedQuestions, 1), (exchanges, 1),
        (turns, 1), (draft, 5), (wishes, 1), (ownQuestions, 0), (outcomes, 0), (artifacts, 0), (artifact, 1),
        (designs, 0), (design, 1), (designQuestions, 1), (designSections, 1),
        (offers, 0), (offer, 1), (fit, 0), (plan, 0), (taskMarks, 0), (taskMark, 1), (rehearsals, 0), (rehearsal, 4),
        (payFiles, 0), (payReports, 1), (payFile, 1), (payPrints, 0),
    ]
}
