public import Interviewing

extension Archive {
    /// Adds stories that were read from notes.
    ///
    /// A note without an id gets one made from its words, so that reading the same note again changes nothing.
    ///
    /// - Parameter time: Stands in where a note does not say when it was saved.
    public mutating func add(_ notes: [StoryNote], at time: Timestamp) {
        for note in notes {
            let saved = note.saved ?? time
            stories.append(
                ArchivedStory(
                    id: note.id ?? StoryID(wordsOf: note.draft),
                    created: note.created ?? saved,
                    retired: note.retired,
                    versions: [StoryVersion(number: 1, draft: note.draft, saved: saved)]
                )
            )
        }
    }

    /// Why the newest words of a story cannot be stored; nil when all can.
    ///
    /// Which principles exist may have changed since an archive was written, so unknown ones are no reason.
    public var problem: String? {
        for story in stories {
            guard let draft = story.versions.last?.draft,
                let problem = draft.problems(principles: Set(draft.principles)).first
            else { continue }
            return "“\(draft.title)”: \(problem.sentence)"
        }
        return nil
    }

    /// Adds what another archive holds; its choice of target, fit answers and settings of the plan stand when there are
    /// none yet, and its loops, documents, design sessions, offers, rehearsals and pay files get numbers that are not
    /// taken.
    public mutating func add(_ other: Archive) {
        stories += other.stories
        resumes += other.resumes
        targets += other.targets
        currentTarget = currentTarget ?? other.currentTarget
        priors.merge(other.priors) { own, _ in own }
        secretTerms += other.secretTerms
        questions += other.questions
        let taken = loops.map(\.number).max() ?? 0
        for var loop in other.loops {
            loop.number += taken
            loops.append(loop)
        }
        for record in other.outcomes {
            var outcome = record.outcome
            outcome.loop = outcome.loop.map { $0 + taken }
            outcomes.append(OutcomeRecord(number: record.number, outcome: outcome))
        }
        let documents = artifacts.map(\.number).max() ?? 0
        artifacts += other.artifacts.map { $0.own($0.number + documents) }
        let sessions = designs.map(\.number).max() ?? 0
        designs += other.designs.map { $0.own($0.number + sessions) }
        addPreparation(other)
    }

    private mutating func addPreparation(_ other: Archive) {
        let entered = offers.map(\.number).max() ?? 0
        offers += other.offers.map { $0.numbered($0.number + entered) }
        fitAnswers = fitAnswers ?? other.fitAnswers
        planSettings = planSettings ?? other.planSettings
        let marked = Set(taskMarks.map { Array($0.task.utf8) })
        taskMarks += other.taskMarks.filter { !marked.contains(Array($0.task.utf8)) }
        let said = rehearsals.map(\.number).max() ?? 0
        rehearsals += other.rehearsals.map { $0.numbered($0.number + said) }
        let files = payFiles.map(\.number).max() ?? 0
        payFiles += other.payFiles.map { $0.numbered($0.number + files) }
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool {
        stories.isEmpty && resumes.isEmpty && targets.isEmpty && priors.isEmpty && secretTerms.isEmpty
            && loops.isEmpty && questions.isEmpty && outcomes.isEmpty
            && artifacts.isEmpty && designs.isEmpty && offers.isEmpty && fitAnswers == nil && planSettings == nil
            && taskMarks.isEmpty && rehearsals.isEmpty && payFiles.isEmpty
    }
}
