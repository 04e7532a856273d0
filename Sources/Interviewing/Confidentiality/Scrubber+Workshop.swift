extension Scrubber {
    /// Takes secrets out of an archive's documents and design sessions.
    func scrubWorkshop(of archive: inout Archive) {
        archive.artifacts = archive.artifacts.map { record in
            ArtifactRecord(
                number: record.number,
                draft: scrub(record.draft),
                version: record.version,
                created: record.created,
                changed: record.changed,
                retired: record.retired,
                isSample: record.isSample
            )
        }
        archive.designs = archive.designs.map { record in
            DesignRecord(
                number: record.number,
                session: scrub(record.session),
                version: record.version,
                isSample: record.isSample
            )
        }
    }

    /// A document without secrets.
    public func scrub(_ draft: ArtifactDraft) -> ArtifactDraft {
        var draft = draft
        draft.title = scrub(draft.title)
        draft.text = scrub(draft.text)
        return draft
    }

    /// A design session without secrets.
    public func scrub(_ session: DesignSession) -> DesignSession {
        var session = session
        session.questions = session.questions.map {
            DesignQuestion(asked: scrub($0.asked), facts: $0.facts, reply: scrub($0.reply))
        }
        switch session.answer {
        case .free(let text): session.answer = .free(scrub(text))
        case .sections(let sections):
            session.answer = .sections(
                sections.map { DesignAnswer.Section(title: scrub($0.title), text: scrub($0.text)) }
            )
        }
        return session
    }
}
