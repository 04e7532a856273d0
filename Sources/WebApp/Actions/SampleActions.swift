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
            _ = try await store.addTarget(track: sample.track, level: .l6, label: "", origin: .sample)
        }
    }
}
