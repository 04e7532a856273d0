import Interviewing

/// How a sample candidate comes in, the same for pages and the API.
struct SampleActions {
    let shell: Shell

    /// One sample at a time: the one before it goes.
    func open(_ id: String) async throws {
        guard let sample = shell.site.samples.first(where: { $0.id == id }) else { throw RequestProblem.missing }
        let resume = try await shell.site.readDocument(sample.resume, "resume.md")
        let store = shell.site.workspace.store
        try await store.clearSamples()
        let now = shell.site.now()
        for (place, draft) in sample.stories.enumerated().reversed() {
            // A second apart, so that their order is the sample's.
            let time = Timestamp(milliseconds: now.milliseconds - Int64(place) * 1000)
            _ = try await store.add(draft, as: shell.site.newID(), origin: .sample, at: time)
        }
        _ = try await store.addResume(name: sample.name, text: resume, origin: .sample, at: now)
        if try await store.targets().current == nil {
            _ = try await store.addTarget(track: sample.track, level: sample.level, label: "", origin: .sample)
        }
        // The loop of the other track first, so that their own is the newest.
        for track in [sample.track.other, sample.track] { try await addLoop(track, of: sample, at: now) }
    }

    /// A whole loop as it went, to be read with its debrief.
    private func addLoop(_ track: Track, of sample: SampleCandidate, at time: Timestamp) async throws {
        let assessor = shell.site.workspace.assessor
        guard !sample.answers.entries.isEmpty,
            let usual = LoopPlanner(library: assessor.library, loops: assessor.loops).plan(
                track: track,
                level: sample.level,
                label: sample.name,
                seed: 1,
                priors: assessor.library.principles.map { $0.priors[track.rawValue] ?? 0 }
            )
        else { return }
        let plan = sample.answers.fitted(usual, loops: assessor.loops)
        let store = shell.site.workspace.store
        let record = try await store.addLoop(plan, purpose: .loop, origin: .sample, at: time)
        for (round, session) in sample.answers.sessions(of: plan, hearing: Hearing(assessor), at: time).enumerated()
        where session.state != .planned {
            try await store.saveSession(session, round: round, of: record.number)
        }
    }
}
