import Synchronization

/// A candidate's store together with the readings of what is in it.
///
/// A story is read once for each version and track; the readings are kept in memory and never stored, so a better
/// engine needs no migration. Safe to use from any number of tasks.
public final class Workspace: Sendable {
    /// Where everything is kept.
    public let store: any Store
    /// What reads it.
    public let assessor: Assessor
    private let memory = Mutex(Memory())
    let materials = Mutex(MaterialMemory())

    /// Stories whose readings are made together, so that both cores of a small machine are busy.
    private static let batch = 100

    /// How often a desk is read anew when somebody keeps writing; then the last one is shown.
    private static let patience = 5

    private struct Memory {
        var desk: Desk?
        var digests: [StoryID: StoryDigest] = [:]
        var reading: (revision: Int64, task: Task<Result<Desk, StoreError>, Never>)?
        var contradictions: (revision: Int64, found: [Contradiction])?
        var loops: [Int: LoopDigest] = [:]
    }

    /// Makes a workspace.
    public init(store: any Store, assessor: Assessor) {
        self.store = store
        self.assessor = assessor
    }

    /// The present view; after a change only what changed is read anew, once for everybody who waits for it.
    public func desk() async throws(StoreError) -> Desk {
        let revision = try await store.revision()
        if let desk = memory.withLock(\.desk), desk.revision == revision { return desk }
        let task = memory.withLock { memory in
            if let running = memory.reading, running.revision == revision { return running.task }
            let task = Task { await self.outcome(of: revision) }
            memory.reading = (revision, task)
            return task
        }
        return try await task.value.get()
    }

    private func outcome(of revision: Int64) async -> Result<Desk, StoreError> {
        let outcome: Result<Desk, StoreError>
        do {
            var desk = try await read(revision)
            // Several reads make a desk; it counts only when nothing was written between the first and the last.
            for _ in 0..<Self.patience {
                let now = try await store.revision()
                if now == desk.revision { break }
                desk = try await read(now)
            }
            outcome = .success(desk)
        } catch {
            outcome = .failure(error)
        }
        memory.withLock { memory in
            if memory.reading?.revision == revision { memory.reading = nil }
            // A slower reader of an older state must not replace a newer one.
            guard case .success(let desk) = outcome, memory.desk.map({ $0.revision < revision }) ?? true else { return }
            memory.desk = desk
            memory.digests = Dictionary(uniqueKeysWithValues: desk.stories.map { ($0.id, $0) })
        }
        return outcome
    }

    /// Facts told differently in the newest résumé and the stories in use; compared once for each revision.
    public func contradictions(_ desk: Desk) -> [Contradiction] {
        if let known = memory.withLock(\.contradictions), known.revision == desk.revision { return known.found }
        var sheets = desk.active.map(\.facts)
        if let resume = desk.resume, let record = desk.resumes.first {
            sheets.append(FactSheet(resume, source: .resume(record.number), title: record.name, project: ""))
        }
        let found = ConsistencyReader.compare(sheets)
        memory.withLock { $0.contradictions = (desk.revision, found) }
        return found
    }

    /// All loops, the newest first; each is read again only when something was said in it.
    public func loops() async throws(StoreError) -> [LoopDigest] {
        let headlines = try await store.loopHeadlines()
        let known = memory.withLock(\.loops)
        var digests: [LoopDigest] = []
        for headline in headlines {
            if let digest = known[headline.number], digest.record.stamp == headline.stamp {
                digests.append(digest)
            } else if let record = try await store.loop(headline.number) {
                digests.append(LoopDigest(record, assessor: assessor))
            }
        }
        let kept = Dictionary(digests.map { ($0.record.number, $0) }, uniquingKeysWith: { first, _ in first })
        memory.withLock { $0.loops = kept }
        return digests
    }

    private func read(_ revision: Int64) async throws(StoreError) -> Desk {
        let resumes = try await store.resumes()
        let (targets, current) = try await store.targets()
        let target = targets.first { $0.number == current }
        let terms = try await store.secretTerms()
        let held = memory.withLock { ($0.desk, $0.digests) }
        let isSameTarget = held.0?.target?.track == target?.track
        let resume = resumes.first.map { record in
            if isSameTarget, let known = held.0?.resume, known.submission.text == record.text { return known }
            return assessor.assess(
                Submission(id: "\(record.number)", kind: .resume, text: record.text, target: target?.track)
            )
        }
        let track = target?.track ?? resume?.track.verdict.track ?? .tpm
        let own = try await store.priors(for: track)
        let scanner = SecretScanner(terms: terms)
        let stories = try await digests(
            known: isSameTarget && held.0?.secretTerms == terms ? held.1 : [:],
            target: target?.track,
            secrets: scanner
        )
        return Desk(
            revision: revision,
            stories: stories,
            resumes: resumes,
            resume: resume,
            resumeSecrets: resumes.first.map { scanner.scan($0.text).count } ?? 0,
            targets: targets,
            target: target,
            track: track,
            priors: assessor.library.principles.map { own[$0.id] ?? $0.priors[track.rawValue] ?? 0 },
            secretTerms: terms,
            tags: Self.tags(of: stories)
        )
    }

    private static func tags(of stories: [StoryDigest]) -> [String] {
        let counts = stories.reduce(into: [String: Int]()) { counts, story in
            for tag in story.tags { counts[tag, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func digests(
        known: [StoryID: StoryDigest],
        target: Track?,
        secrets: SecretScanner
    ) async throws(StoreError) -> [StoryDigest] {
        let headlines = try await store.headlines()
        func isKnown(_ headline: StoryHeadline) -> Bool { known[headline.id]?.stamp == headline.stamp }
        let stamps = Dictionary(headlines.map { ($0.id, $0.stamp) }, uniquingKeysWith: { first, _ in first })
        let missing = headlines.filter { !isKnown($0) }
        var fresh: [StoryID: StoryDigest] = [:]
        var start = 0
        while start < missing.count {
            let end = min(start + Self.batch * 4, missing.count)
            let records = try await store.stories(missing[start..<end].map(\.id))
            let digests = await read(records, stamps: stamps, target: target, secrets: secrets)
            for digest in digests { fresh[digest.id] = digest }
            start = end
        }
        return headlines.compactMap { fresh[$0.id] ?? known[$0.id] }
    }

    private func read(
        _ records: [StoryRecord],
        stamps: [StoryID: Int64],
        target: Track?,
        secrets: SecretScanner
    ) async -> [StoryDigest] {
        let assessor = assessor
        return await withTaskGroup(of: [StoryDigest].self) { group in
            for start in stride(from: 0, to: records.count, by: Self.batch) {
                let share = records[start..<min(start + Self.batch, records.count)]
                group.addTask {
                    share.map { record in
                        let stamp = stamps[record.id] ?? 0
                        return StoryDigest(record, stamp: stamp, target: target, secrets: secrets, assessor: assessor)
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }
}
