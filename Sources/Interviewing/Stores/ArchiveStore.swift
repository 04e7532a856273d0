/// Takes everything out, and puts it back without loss.
public protocol ArchiveStore: Sendable {
    /// Everything of the candidate's own; samples stay behind.
    func archive() async throws(StoreError) -> Archive
    /// Adds what an archive holds, in one transaction.
    ///
    /// A story that is already here gets the archive's newest words as a new version if they differ, and a document or an
    /// offer that differs is added as a second one, so nothing is overwritten; the fit answers, the plan's settings and
    /// marks of tasks come in only where there are none. Rehearsals of a story that is in neither are left out. Reading
    /// the same archive twice changes nothing the second time.
    func restore(_ archive: Archive) async throws(StoreError) -> RestoreSummary
}

/// The store of one candidate.
public typealias Store = StoryStore & ProfileStore & LoopStore & WorkshopStore & PreparationStore & ArchiveStore

/// Everything a candidate owns, as plain values.
public struct Archive: Sendable, Hashable {
    /// Stories with all their versions, by id.
    public var stories: [ArchivedStory]
    /// Résumés, the oldest first.
    public var resumes: [ResumeRecord]
    /// Targets in order.
    public var targets: [Target]
    /// Number of the target in use.
    public var currentTarget: Int?
    /// The candidate's own weights, by track and principle id.
    public var priors: [Track: [String: Double]]
    /// Words and names that must not leave.
    public var secretTerms: [String]
    /// Loops with everything said in them, the oldest first.
    public var loops: [ArchivedLoop]
    /// The candidate's own questions, the oldest first.
    public var questions: [OwnQuestion]
    /// How real interviews went, in the order of entry.
    public var outcomes: [OutcomeRecord]
    /// Documents, the oldest first.
    public var artifacts: [ArtifactRecord]
    /// Design sessions, the oldest first.
    public var designs: [DesignRecord]
    /// Offers, the oldest first.
    public var offers: [OfferRecord]
    /// What the candidate answered about the work they like; nil before they did.
    public var fitAnswers: FitAnswers?
    /// When the loop is and how much time there is; nil before they said.
    public var planSettings: PlanSettings?
    /// Tasks that were done or skipped, the oldest first.
    public var taskMarks: [TaskMark]
    /// Everything that was rehearsed of the stories here, the oldest first.
    public var rehearsals: [Rehearsal]
    /// Pay reports by file, the oldest first.
    public var payFiles: [PayFile]

    /// Makes an archive.
    public init(
        stories: [ArchivedStory] = [],
        resumes: [ResumeRecord] = [],
        targets: [Target] = [],
        currentTarget: Int? = nil,
        priors: [Track: [String: Double]] = [:],
        secretTerms: [String] = [],
        loops: [ArchivedLoop] = [],
        questions: [OwnQuestion] = [],
        outcomes: [OutcomeRecord] = [],
        artifacts: [ArtifactRecord] = [],
        designs: [DesignRecord] = [],
        offers: [OfferRecord] = [],
        fitAnswers: FitAnswers? = nil,
        planSettings: PlanSettings? = nil,
        taskMarks: [TaskMark] = [],
        rehearsals: [Rehearsal] = [],
        payFiles: [PayFile] = []
    ) {
        self.stories = stories
        self.resumes = resumes
        self.targets = targets
        self.currentTarget = currentTarget
        self.priors = priors
        self.secretTerms = secretTerms
        self.loops = loops
        self.questions = questions
        self.outcomes = outcomes
        self.artifacts = artifacts
        self.designs = designs
        self.offers = offers
        self.fitAnswers = fitAnswers
        self.planSettings = planSettings
        self.taskMarks = taskMarks
        self.rehearsals = rehearsals
        self.payFiles = payFiles
    }
}

/// One story with its history.
public struct ArchivedStory: Sendable, Hashable {
    /// Its name.
    public var id: StoryID
    /// When it was first saved.
    public var created: Timestamp
    /// When it was put aside; nil while in use.
    public var retired: Timestamp?
    /// All versions, the oldest first; never empty.
    public var versions: [StoryVersion]

    /// Makes an archived story.
    public init(id: StoryID, created: Timestamp, retired: Timestamp?, versions: [StoryVersion]) {
        self.id = id
        self.created = created
        self.retired = retired
        self.versions = versions
    }
}

/// One loop with everything said in it and what its allocation must keep to.
public struct ArchivedLoop: Sendable, Hashable {
    /// Its number where it came from; outcomes name it.
    public var number: Int
    /// What is planned.
    public var plan: LoopPlan
    /// What was said, one for each round.
    public var sessions: [Session]
    /// What it is for.
    public var purpose: LoopPurpose
    /// When it was made.
    public var created: Timestamp
    /// What its allocation must keep to.
    public var wishes: [AllocationWish]

    /// Makes an archived loop.
    public init(
        number: Int,
        plan: LoopPlan,
        sessions: [Session],
        purpose: LoopPurpose,
        created: Timestamp,
        wishes: [AllocationWish]
    ) {
        self.number = number
        self.plan = plan
        self.sessions = sessions
        self.purpose = purpose
        self.created = created
        self.wishes = wishes
    }
}

/// What `restore` did.
public struct RestoreSummary: Sendable, Hashable {
    /// Stories that were new here.
    public var added = 0
    /// Stories that got a new version.
    public var updated = 0
    /// Stories that were already here as they are.
    public var unchanged = 0
    /// Résumés that were new here.
    public var resumes = 0
    /// Targets, sets of weights, secret terms, fit answers and settings of the plan that were new here.
    public var settings = 0
    /// Loops that were new here, or in which more was said than here.
    public var loops = 0
    /// Questions and outcomes that were new here.
    public var entries = 0
    /// Documents that were new here.
    public var artifacts = 0
    /// Design sessions that were new here, or that went on.
    public var designs = 0
    /// Offers that were new here.
    public var offers = 0
    /// Marks of tasks that were new here.
    public var marks = 0
    /// Rehearsals that were new here.
    public var rehearsals = 0
    /// Files of pay reports that were new here.
    public var payFiles = 0
    /// Whether anything was new.
    public var isEmpty: Bool {
        [added, updated, resumes, settings, loops, entries, artifacts, designs, offers, marks, rehearsals, payFiles]
            .allSatisfy { $0 == 0 }
    }

    /// An empty summary.
    public init() {}
}
