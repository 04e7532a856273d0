public import Interviewing

/// A store in memory: the contract's second implementation, and what it says in the fewest words.
public actor MemoryStore: Store {
    var changes: Int64 = 0
    var loops = MemoryLoops()
    var workshop = MemoryWorkshop()
    var preparation = MemoryPreparation()
    private var kept: [StoryID: ArchivedStory] = [:]
    private var samples: Set<StoryID> = []
    private var stamps: [StoryID: Int64] = [:]
    private var sampleTargets: Set<Int> = []
    private var usedResumes: [Int] = []
    private var documents: [ResumeRecord] = []
    private var aims: [Target] = []
    private var used: [Int] = []
    private var weights: [Track: [String: Double]] = [:]
    private var terms: [String] = []

    /// An empty store.
    public init() {}

    /// As `Store` promises.
    public func revision() -> Int64 { changes }

    /// As `Store` promises.
    public func headlines() -> [StoryHeadline] {
        kept.values.compactMap(record)
            .sorted { ($1.saved, $0.id) < ($0.saved, $1.id) }
            .map {
                StoryHeadline(
                    id: $0.id,
                    version: $0.version,
                    isRetired: $0.retired != nil,
                    stamp: stamps[$0.id] ?? 0
                )
            }
    }

    /// As `Store` promises.
    public func story(_ id: StoryID) -> StoryRecord? { kept[id].flatMap(record) }

    /// As `Store` promises.
    public func stories(_ ids: [StoryID]) -> [StoryRecord] { ids.compactMap { story($0) } }

    /// As `Store` promises.
    public func versions(of id: StoryID) -> [StoryVersion] { (kept[id]?.versions ?? []).reversed() }

    /// As `Store` promises.
    public func search(_ query: String, limit: Int) -> [StoryID] {
        let words = Self.words(query)
        guard let last = words.last else { return [] }
        let found = kept.values.compactMap(record).filter { story in
            let held = Self.words(
                [story.draft.title, story.draft.project, story.draft.question, story.draft.text.whole]
                    .joined(separator: " ") + " " + story.draft.tags.joined(separator: " ")
            )
            return words.dropLast().allSatisfy(held.contains) && held.contains { $0.hasPrefix(last) }
        }
        return found.map(\.id).sorted().prefix(limit).map(\.self)
    }

    /// As `Store` promises.
    public func add(
        _ draft: StoryDraft,
        as id: StoryID,
        origin: StoryOrigin,
        at time: Timestamp
    ) throws(StoreError) -> StoryRecord {
        guard kept[id] == nil else { throw .exists }
        changes += 1
        let version = StoryVersion(number: 1, draft: draft, saved: time)
        kept[id] = ArchivedStory(id: id, created: time, retired: nil, versions: [version])
        if origin == .sample { samples.insert(id) }
        stamps[id] = changes
        return try found(id)
    }

    /// As `Store` promises.
    public func save(
        _ draft: StoryDraft,
        to id: StoryID,
        basedOn version: Int,
        at time: Timestamp
    ) throws(StoreError) -> StoryRecord {
        let newest = try found(id)
        if newest.draft == draft { return newest }
        guard newest.version == version else { throw .conflict(newest) }
        changes += 1
        samples.remove(id)
        stamps[id] = changes
        kept[id]?.versions.append(StoryVersion(number: version + 1, draft: draft, saved: time))
        return try found(id)
    }

    /// As `Store` promises.
    public func retire(_ id: StoryID, at time: Timestamp?) throws(StoreError) {
        _ = try found(id)
        changes += 1
        kept[id]?.retired = time
        stamps[id] = changes
    }

    /// As `Store` promises.
    public func delete(_ id: StoryID) throws(StoreError) {
        _ = try found(id)
        changes += 1
        remove(id)
    }

    /// As `Store` promises.
    public func resumes() -> [ResumeRecord] {
        usedResumes.reversed().compactMap { number in documents.first { $0.number == number } }
    }

    /// As `Store` promises.
    public func addResume(name: String, text: String, origin: StoryOrigin, at time: Timestamp) -> ResumeRecord {
        changes += 1
        let record = ResumeRecord(
            number: (documents.map(\.number).max() ?? 0) + 1,
            name: name,
            text: text,
            added: time,
            isSample: origin == .sample
        )
        documents.append(record)
        usedResumes.append(record.number)
        return record
    }

    /// As `Store` promises.
    public func useResume(_ number: Int) throws(StoreError) {
        guard documents.contains(where: { $0.number == number }) else { throw .missing }
        changes += 1
        usedResumes.removeAll { $0 == number }
        usedResumes.append(number)
    }

    /// As `Store` promises.
    public func deleteResume(_ number: Int) {
        changes += 1
        documents.removeAll { $0.number == number }
    }

    /// As `Store` promises.
    public func targets() -> (all: [Target], current: Int?) { (aims, used.last) }

    /// As `Store` promises.
    public func addTarget(track: Track, level: Level, label: String, origin: StoryOrigin) -> Target {
        changes += 1
        let known = aims.first { $0.track == track && $0.level == level && $0.label == label }
        let target =
            known ?? Target(number: (aims.map(\.number).max() ?? 0) + 1, track: track, level: level, label: label)
        if known == nil {
            aims.append(target)
            if origin == .sample { sampleTargets.insert(target.number) }
        }
        if origin == .own { sampleTargets.remove(target.number) }
        used.removeAll { $0 == target.number }
        used.append(target.number)
        return target
    }

    /// As `Store` promises.
    public func useTarget(_ number: Int) throws(StoreError) {
        guard aims.contains(where: { $0.number == number }) else { throw .missing }
        changes += 1
        used.removeAll { $0 == number }
        used.append(number)
    }

    /// As `Store` promises.
    public func deleteTarget(_ number: Int) {
        changes += 1
        aims.removeAll { $0.number == number }
        used.removeAll { $0 == number }
    }

    /// As `Store` promises.
    public func priors(for track: Track) -> [String: Double] { weights[track] ?? [:] }

    /// As `Store` promises.
    public func setPriors(_ priors: [String: Double], for track: Track) {
        changes += 1
        weights[track] = priors.isEmpty ? nil : priors
    }

    /// As `Store` promises.
    public func secretTerms() -> [String] { terms }

    /// As `Store` promises.
    public func setSecretTerms(_ terms: [String]) {
        changes += 1
        var seen: Set<String> = []
        self.terms = terms.filter { seen.insert($0).inserted }
    }

    /// As `Store` promises.
    public func clearSamples() {
        changes += 1
        for id in samples { remove(id) }
        documents.removeAll(where: \.isSample)
        for number in sampleTargets { deleteTarget(number) }
        loops.delete(where: \.isSample)
        workshop.deleteArtifacts(where: \.isSample)
        workshop.deleteDesigns(where: \.isSample)
        preparation.offers.removeAll(where: \.isSample)
    }

    /// As `Store` promises.
    public func archive() -> Archive {
        var archive = Archive(
            stories: kept.values.filter { !samples.contains($0.id) }.sorted { $0.id < $1.id },
            resumes: resumes().filter { !$0.isSample }.reversed(),
            targets: aims.filter { !sampleTargets.contains($0.number) },
            currentTarget: used.last.flatMap { sampleTargets.contains($0) ? nil : $0 },
            priors: weights,
            secretTerms: terms
        )
        loops.fill(&archive)
        workshop.fill(&archive)
        preparation.fill(&archive, samples: samples)
        return archive
    }

    /// As `Store` promises.
    public func restore(_ archive: Archive) throws(StoreError) -> RestoreSummary {
        var summary = RestoreSummary()
        for story in archive.stories {
            guard let newest = story.versions.last else { continue }
            if let here = self.story(story.id) {
                if here.draft == newest.draft {
                    summary.unchanged += 1
                } else {
                    _ = try save(newest.draft, to: story.id, basedOn: here.version, at: max(newest.saved, here.saved))
                    summary.updated += 1
                }
            } else {
                changes += 1
                kept[story.id] = story
                stamps[story.id] = changes
                summary.added += 1
            }
        }
        let inUse = resumes().first
        for resume in archive.resumes where !documents.contains(where: { $0.text == resume.text }) {
            _ = addResume(name: resume.name, text: resume.text, origin: .own, at: resume.added)
            summary.resumes += 1
        }
        if let inUse { try useResume(inUse.number) }
        let before = used.last
        let (targetsBefore, termsBefore) = (aims.count, terms.count)
        var numbers: [Int: Int] = [:]
        for target in archive.targets {
            numbers[target.number] =
                addTarget(track: target.track, level: target.level, label: target.label, origin: .own).number
        }
        if let use = before ?? archive.currentTarget.flatMap({ numbers[$0] }) { try useTarget(use) }
        for (track, priors) in archive.priors where weights[track] == nil {
            weights[track] = priors
            summary.settings += 1
        }
        setSecretTerms(terms + archive.secretTerms)
        summary.settings += aims.count - targetsBefore + terms.count - termsBefore
        try loops.restore(archive, stamp: changes, counting: &summary)
        try workshop.restore(archive, counting: &summary)
        try preparation.restore(archive, stories: Set(kept.keys), counting: &summary)
        return summary
    }

    /// A story goes with what was rehearsed of it.
    private func remove(_ id: StoryID) {
        kept[id] = nil
        preparation.rehearsals.removeAll { $0.card.story == id }
    }

    private func found(_ id: StoryID) throws(StoreError) -> StoryRecord {
        guard let record = story(id) else { throw .missing }
        return record
    }

    private func record(_ story: ArchivedStory) -> StoryRecord? {
        guard let newest = story.versions.last else { return nil }
        return StoryRecord(
            id: story.id,
            version: newest.number,
            draft: newest.draft,
            created: story.created,
            saved: newest.saved,
            retired: story.retired,
            isSample: samples.contains(story.id)
        )
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
