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
        archive.secretTerms = []
        return archive
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
