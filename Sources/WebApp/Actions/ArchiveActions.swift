import Interchange
import Interviewing

/// How everything leaves and comes back, the same for pages and the API.
struct ArchiveActions {
    let shell: Shell

    /// Whether secrets are replaced before anything leaves.
    enum Scrubbing { case scrubbed, whole }

    /// Everything of the candidate's own.
    func archive(_ scrubbing: Scrubbing) async throws -> Archive {
        let archive = try await shell.site.workspace.store.archive()
        switch scrubbing {
        case .scrubbed: return Scrubber(terms: archive.secretTerms).scrub(archive)
        case .whole: return archive
        }
    }

    /// Every story as it is now, as one Markdown text.
    func markdown(_ scrubbing: Scrubbing) async throws -> String {
        StoriesMarkdown.write(try await archive(scrubbing).stories.compactMap(StoryNote.init))
    }

    /// Stories that stand in a pasted text.
    func notes(_ text: String, name: String) -> Archive {
        var archive = Archive()
        if !text.isEmpty { archive.add(PastedNotes.read(text, name: name), at: shell.site.now()) }
        return archive
    }

    /// Checks every story and puts them in; one that cannot be saved refuses the whole, so that nothing is half done.
    func restore(_ archive: Archive) async throws -> RestoreSummary {
        guard !archive.isEmpty else {
            throw RequestProblem.invalid("There is nothing to import yet. Choose files, or paste stories.")
        }
        if let problem = archive.problem { throw RequestProblem.invalid("\(problem) Nothing was imported.") }
        return try await shell.site.workspace.store.restore(archive)
    }
}
