public import Interviewing

extension MemoryStore {
    /// As `Store` promises.
    public func artifacts() -> [ArtifactRecord] {
        workshop.artifacts.sorted { ($1.changed, $1.number) < ($0.changed, $0.number) }
    }

    /// As `Store` promises.
    public func artifact(_ number: Int) -> ArtifactRecord? { try? workshop.artifact(number) }

    /// As `Store` promises.
    public func addArtifact(
        _ draft: ArtifactDraft,
        origin: StoryOrigin,
        at time: Timestamp
    ) throws(StoreError) -> ArtifactRecord {
        let record = try workshop.add(ArtifactRecord(new: draft, isSample: origin == .sample, at: time))
        changes += 1
        return record
    }

    /// As `Store` promises.
    public func saveArtifact(
        _ draft: ArtifactDraft,
        of number: Int,
        version: Int,
        at time: Timestamp
    ) throws(StoreError) -> ArtifactRecord {
        let newest = try workshop.artifact(number)
        if newest.draft == draft { return newest }
        guard newest.version == version else { throw .changed }
        let next = newest.saved(draft, at: time)
        try workshop.put(next)
        changes += 1
        return next
    }

    /// As `Store` promises.
    public func retireArtifact(_ number: Int, at time: Timestamp?) throws(StoreError) {
        let record = try workshop.artifact(number)
        changes += 1
        try workshop.put(
            ArtifactRecord(
                number: number,
                draft: record.draft,
                version: record.version,
                created: record.created,
                changed: record.changed,
                retired: time,
                isSample: record.isSample
            )
        )
    }

    /// As `Store` promises.
    public func deleteArtifact(_ number: Int) {
        changes += 1
        workshop.deleteArtifacts { $0.number == number }
    }

    /// As `Store` promises.
    public func designs() -> [DesignRecord] {
        workshop.designs.sorted { DesignRecord.areInOrderOfMaking($1, $0) }
    }

    /// As `Store` promises.
    public func design(_ number: Int) -> DesignRecord? { try? workshop.design(number) }

    /// As `Store` promises.
    public func addDesign(_ session: DesignSession, origin: StoryOrigin) throws(StoreError) -> DesignRecord {
        let record = DesignRecord(number: 0, session: session, version: 1, isSample: origin == .sample)
        let added = try workshop.add(record)
        changes += 1
        return added
    }

    /// As `Store` promises.
    public func saveDesign(
        _ session: DesignSession,
        of number: Int,
        version: Int
    ) throws(StoreError) -> DesignRecord {
        let newest = try workshop.design(number)
        if newest.session == session { return newest }
        guard newest.version == version else { throw .changed }
        let next = newest.saved(session)
        try workshop.put(next)
        changes += 1
        return next
    }

    /// As `Store` promises.
    public func deleteDesign(_ number: Int) {
        changes += 1
        workshop.deleteDesigns { $0.number == number }
    }
}
