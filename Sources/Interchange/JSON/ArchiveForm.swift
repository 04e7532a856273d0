import Interviewing

/// The shape of an archive in JSON.
struct ArchiveForm: Codable {
    var format = ArchiveJSON.format
    var version = ArchiveJSON.version
    var stories: [StoryForm]
    var resumes: [ResumeForm]
    var targets: [Target]
    var currentTarget: Int?
    var priors: [Track: [String: Double]]
    var secretTerms: [String]
    var loops: [LoopForm]
    var questions: [QuestionForm]
    var outcomes: [OutcomeForm]
    var artifacts: [ArtifactForm]
    var designs: [DesignForm]
    var offers: [OfferForm]
    var fitAnswers: FitForm?
    var planSettings: PlanSettings?
    var taskMarks: [TaskMark]
    var rehearsals: [RehearsalForm]
    var payFiles: [PayFileForm]

    init(_ archive: Archive) {
        stories = archive.stories.map(StoryForm.init)
        resumes = archive.resumes.map(ResumeForm.init)
        targets = archive.targets
        currentTarget = archive.currentTarget
        priors = archive.priors
        secretTerms = archive.secretTerms
        loops = archive.loops.map(LoopForm.init)
        questions = archive.questions.map(QuestionForm.init)
        outcomes = archive.outcomes.map(OutcomeForm.init)
        artifacts = archive.artifacts.map(ArtifactForm.init)
        designs = archive.designs.map(DesignForm.init)
        offers = archive.offers.map(OfferForm.init)
        fitAnswers = archive.fitAnswers.map(FitForm.init)
        planSettings = archive.planSettings
        taskMarks = archive.taskMarks
        rehearsals = archive.rehearsals.map(RehearsalForm.init)
        payFiles = archive.payFiles.map(PayFileForm.init)
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        format = try container.decode(String.self, forKey: .format)
        version = try container.decode(Int.self, forKey: .version)
        stories = try container.decode([StoryForm].self, forKey: .stories)
        resumes = try container.decode([ResumeForm].self, forKey: .resumes)
        targets = try container.decode([Target].self, forKey: .targets)
        currentTarget = try container.decodeIfPresent(Int.self, forKey: .currentTarget)
        priors = try container.decode([Track: [String: Double]].self, forKey: .priors)
        secretTerms = try container.decode([String].self, forKey: .secretTerms)
        // The first version had none of these.
        loops = try container.decodeIfPresent([LoopForm].self, forKey: .loops) ?? []
        questions = try container.decodeIfPresent([QuestionForm].self, forKey: .questions) ?? []
        outcomes = try container.decodeIfPresent([OutcomeForm].self, forKey: .outcomes) ?? []
        // The second neither of these.
        artifacts = try container.decodeIfPresent([ArtifactForm].self, forKey: .artifacts) ?? []
        designs = try container.decodeIfPresent([DesignForm].self, forKey: .designs) ?? []
        // The third none of these.
        offers = try container.decodeIfPresent([OfferForm].self, forKey: .offers) ?? []
        fitAnswers = try container.decodeIfPresent(FitForm.self, forKey: .fitAnswers)
        planSettings = try container.decodeIfPresent(PlanSettings.self, forKey: .planSettings)
        taskMarks = try container.decodeIfPresent([TaskMark].self, forKey: .taskMarks) ?? []
        rehearsals = try container.decodeIfPresent([RehearsalForm].self, forKey: .rehearsals) ?? []
        payFiles = try container.decodeIfPresent([PayFileForm].self, forKey: .payFiles) ?? []
    }

    /// The archive it stands for, unchecked.
    var archive: Archive {
        Archive(
            stories: stories.map(\.story),
            resumes: resumes.map(\.record),
            targets: targets,
            currentTarget: currentTarget,
            priors: priors,
            secretTerms: secretTerms,
            loops: loops.map(\.loop),
            questions: questions.map(\.record),
            outcomes: outcomes.map(\.record),
            artifacts: artifacts.map(\.record),
            designs: designs.map(\.record),
            offers: offers.map(\.record),
            fitAnswers: fitAnswers?.answers,
            planSettings: planSettings,
            taskMarks: taskMarks,
            rehearsals: rehearsals.map(\.rehearsal),
            payFiles: payFiles.map(\.file)
        )
    }
}

/// A story with its history in JSON.
struct StoryForm: Codable {
    var id: StoryID
    var created: TimeForm
    var retired: TimeForm?
    var versions: [VersionForm]

    init(_ story: ArchivedStory) {
        id = story.id
        created = TimeForm(time: story.created)
        retired = story.retired.map { TimeForm(time: $0) }
        versions = story.versions.map(VersionForm.init)
    }

    var story: ArchivedStory {
        ArchivedStory(id: id, created: created.time, retired: retired?.time, versions: versions.map(\.version))
    }
}

/// One version of a story in JSON.
struct VersionForm: Codable {
    var number: Int
    var saved: TimeForm
    var draft: StoryDraft

    init(_ version: StoryVersion) {
        number = version.number
        saved = TimeForm(time: version.saved)
        draft = version.draft
    }

    var version: StoryVersion { StoryVersion(number: number, draft: draft, saved: saved.time) }
}

/// A résumé in JSON.
struct ResumeForm: Codable {
    var number: Int
    var name: String
    var text: String
    var added: TimeForm
    var isSample: Bool

    init(_ record: ResumeRecord) {
        number = record.number
        name = record.name
        text = record.text
        added = TimeForm(time: record.added)
        isSample = record.isSample
    }

    var record: ResumeRecord {
        ResumeRecord(number: number, name: name, text: text, added: added.time, isSample: isSample)
    }
}

/// A moment in JSON: text, so that people can read it.
struct TimeForm: Codable {
    var time: Timestamp

    init(time: Timestamp) { self.time = time }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = TimeText.read(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time")
        }
        self.time = time
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(TimeText.write(time))
    }
}
