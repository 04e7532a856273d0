import Synchronization

/// Readings that only pages about preparing need, kept from one to the next; each is made once for each version.
struct MaterialMemory {
    var stories: [StoryID: Entry<Int64, StoryMaterials>] = [:]
    var debrief: Entry<LoopKey, Debrief?>?
    var documents: [Int: Entry<DocumentKey, DocumentMaterial>] = [:]
    var designs: [Int: Entry<DesignRecord, DesignMaterial?>] = [:]
    var readings = StoryReadings()
    var resume: Entry<ResumeKey, CandidateText>?
    var focus: Entry<FocusKey, Set<StoryID>>?
    /// The target's track that stories were read for.
    var target: Track?

    /// A reading with what it was made from.
    struct Entry<Key: Equatable & Sendable, Value: Sendable>: Sendable {
        let key: Key
        let value: Value
    }

    /// A loop in one state.
    struct LoopKey: Hashable, Sendable {
        let number: Int
        let stamp: Int64
    }

    /// A résumé as it was read.
    struct ResumeKey: Hashable, Sendable {
        let number: Int
        let name: String
        let track: Track
    }

    /// A document in one version, read for one track.
    struct DocumentKey: Hashable, Sendable {
        let version: Int
        let draft: ArtifactDraft
        let track: Track
    }
}

/// What preparing needs of one story: its reading in plain numbers, and what there is to rehearse in it.
struct StoryMaterials: Sendable {
    let material: StoryMaterial
    let cards: StoryCards
}

extension Workspace {
    /// Stories in use as preparing needs them, the latest saved first.
    func materials(of desk: Desk) async throws(StoreError) -> [StoryMaterials] {
        let target = desk.target?.track
        let known = materials.withLock { memory in
            // With another target everything is read anew, and held for the pages that come next.
            if memory.target != target { memory.readings = StoryReadings(for: target) }
            return memory.target == target ? memory.stories : [:]
        }
        let missing = desk.active.filter { known[$0.id]?.key != $0.stamp }
        let last = Set(desk.readInFull.map(\.id))
        let digests = Dictionary(missing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var entries = known
        for record in try await store.stories(missing.map(\.id)) {
            guard let digest = digests[record.id] else { continue }
            let assessment = reading(of: record, digest, for: target, isHeld: last.contains(digest.id))
            let draft = record.draft
            entries[record.id] = MaterialMemory.Entry(
                key: digest.stamp,
                value: StoryMaterials(
                    material: StoryMaterial(record, read: assessment),
                    cards: StoryCards(assessment, story: record.id, title: draft.title, question: draft.question)
                )
            )
        }
        let active = Set(desk.active.map(\.id))
        entries = entries.filter { active.contains($0.key) }
        materials.withLock { [entries] memory in
            (memory.target, memory.stories) = (target, entries)
            memory.readings.keep(only: last)
        }
        return desk.active.compactMap { entries[$0.id]?.value }
    }

    /// Every loop; the newest whole one of a track with its debrief, which takes longer to make.
    func loopMaterials(for track: Track) async throws(StoreError) -> [LoopMaterial] {
        let digests = try await loops()
        let newest = digests.first { $0.record.plan.track == track && $0.record.purpose == .loop && $0.isComplete }
        let debrief = newest.flatMap { digest in
            let key = MaterialMemory.LoopKey(number: digest.record.number, stamp: digest.record.stamp)
            if let known = materials.withLock(\.debrief), known.key == key { return known.value }
            let record = digest.record
            let made = DebriefReader(assessor: assessor).debrief(record.plan, record.sessions)
            materials.withLock { $0.debrief = MaterialMemory.Entry(key: key, value: made) }
            return made
        }
        return digests.map { digest in
            LoopMaterial(
                digest,
                debrief: digest.record.number == newest?.record.number ? debrief : nil,
                library: assessor.library,
                loops: assessor.loops
            )
        }
    }

    /// Documents in use, reviewed.
    func documentMaterials(_ desk: Desk) async throws(StoreError) -> [DocumentMaterial] {
        let records = try await store.artifacts().filter { $0.retired == nil }
        guard !records.isEmpty else { return [] }
        let known = materials.withLock(\.documents)
        var kept: [Int: MaterialMemory.Entry<MaterialMemory.DocumentKey, DocumentMaterial>] = [:]
        for record in records {
            let key = MaterialMemory.DocumentKey(version: record.version, draft: record.draft, track: desk.track)
            kept[record.number] =
                known[record.number].flatMap { $0.key == key ? $0 : nil }
                ?? MaterialMemory.Entry(key: key, value: material(of: record, track: desk.track))
        }
        materials.withLock { [kept] in $0.documents = kept }
        return records.compactMap { kept[$0.number]?.value }
    }

    private func material(of record: ArtifactRecord, track: Track) -> DocumentMaterial {
        let draft = record.draft
        guard let assignment = draft.assignment else {
            let submission = ArtifactSubmission(type: draft.type, text: draft.text, target: track)
            return DocumentMaterial(record, review: ArtifactReviewer(assessor: assessor).review(submission))
        }
        let prompt = assessor.workshop.library.writing.first { $0.id == assignment.prompt }
        let review = WritingReviewer(assessor: assessor).review(draft.text, to: prompt, target: track)
        return DocumentMaterial(record, review: review)
    }

    /// Design sessions whose question is still known, reviewed.
    func designMaterials() async throws(StoreError) -> [DesignMaterial] {
        let records = try await store.designs()
        guard !records.isEmpty else { return [] }
        let known = materials.withLock(\.designs)
        var kept: [Int: MaterialMemory.Entry<DesignRecord, DesignMaterial?>] = [:]
        for record in records {
            kept[record.number] =
                known[record.number].flatMap { $0.key == record ? $0 : nil }
                ?? MaterialMemory.Entry(key: record, value: material(of: record))
        }
        materials.withLock { [kept] in $0.designs = kept }
        return records.compactMap { kept[$0.number]?.value }
    }

    private func material(of record: DesignRecord) -> DesignMaterial? {
        guard let prompt = assessor.workshop.library.prompts.first(where: { $0.id == record.session.prompt }) else {
            return nil
        }
        let review = DesignReviewer(assessor: assessor).review(record.session, of: prompt)
        return DesignMaterial(record, title: prompt.title, review: review)
    }
}
