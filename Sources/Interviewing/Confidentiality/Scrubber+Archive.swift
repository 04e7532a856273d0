extension Scrubber {
    /// The archive without secrets in any text of it, and without the list of terms, which would tell them.
    public func scrub(_ archive: Archive) -> Archive {
        var archive = archive
        archive.stories = archive.stories.map { story in
            var story = story
            story.versions = story.versions.map {
                StoryVersion(number: $0.number, draft: scrub($0.draft), saved: $0.saved)
            }
            return story
        }
        archive.resumes = archive.resumes.map {
            ResumeRecord(
                number: $0.number,
                name: scrub($0.name),
                text: scrub($0.text),
                added: $0.added,
                isSample: $0.isSample
            )
        }
        archive.targets = archive.targets.map {
            Target(number: $0.number, track: $0.track, level: $0.level, label: scrub($0.label))
        }
        archive.loops = archive.loops.map { loop in
            var loop = loop
            loop.plan = scrub(loop.plan)
            loop.sessions = loop.sessions.map(scrub)
            return loop
        }
        archive.questions = archive.questions.map {
            OwnQuestion(number: $0.number, question: scrub($0.question), added: $0.added)
        }
        archive.outcomes = archive.outcomes.map { record in
            var outcome = record.outcome
            outcome.note = scrub(outcome.note)
            return OutcomeRecord(number: record.number, outcome: outcome)
        }
        scrubWorkshop(of: &archive)
        scrubPreparation(of: &archive)
        archive.secretTerms = []
        return archive
    }

    private func scrub(_ plan: LoopPlan) -> LoopPlan {
        var plan = plan
        plan.label = scrub(plan.label)
        plan.rounds = plan.rounds.map { round in
            var round = round
            round.role = scrub(round.role)
            round.questions = round.questions.map(scrub)
            return round
        }
        return plan
    }

    private func scrub(_ session: Session) -> Session {
        var session = session
        session.exchanges = session.exchanges.map { exchange in
            Exchange(question: scrub(exchange.question), turns: exchange.turns.map(scrub))
        }
        return session
    }

    private func scrub(_ turn: Turn) -> Turn {
        var turn = turn
        turn.answer = scrub(turn.answer)
        // A follow-up may quote the answer.
        turn.probe = turn.probe.map { AskedProbe(group: $0.group, depth: $0.depth, text: scrub($0.text)) }
        return turn
    }

    private func scrub(_ question: AskedQuestion) -> AskedQuestion {
        var question = question
        question.text = scrub(question.text)
        return question
    }

    /// A draft without secrets; tags that become the same are kept once.
    public func scrub(_ draft: StoryDraft) -> StoryDraft {
        var draft = draft
        draft.title = scrub(draft.title)
        draft.project = scrub(draft.project)
        draft.question = scrub(draft.question)
        var seen: Set<String> = []
        draft.tags = draft.tags.map(scrub).filter { seen.insert($0).inserted }
        switch draft.text {
        case .free(let text): draft.text = .free(scrub(text))
        case .parts(let texts): draft.text = .parts(texts.mapValues(scrub))
        }
        return draft
    }
}
