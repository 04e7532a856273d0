import Interviewing

/// Documents and design sessions in memory.
struct MemoryWorkshop {
    private(set) var artifacts: [ArtifactRecord] = []
    private(set) var designs: [DesignRecord] = []
    private var lastArtifact = 0
    private var lastDesign = 0

    func artifact(_ number: Int) throws(StoreError) -> ArtifactRecord {
        guard let record = artifacts.first(where: { $0.number == number }) else { throw .missing }
        return record
    }

    func design(_ number: Int) throws(StoreError) -> DesignRecord {
        guard let record = designs.first(where: { $0.number == number }) else { throw .missing }
        return record
    }

    mutating func add(_ record: ArtifactRecord) throws(StoreError) -> ArtifactRecord {
        try StoreError.refuse(record.problem)
        lastArtifact += 1
        let numbered = ArtifactRecord(
            number: lastArtifact,
            draft: record.draft,
            version: record.version,
            created: record.created,
            changed: record.changed,
            retired: record.retired,
            isSample: record.isSample
        )
        artifacts.append(numbered)
        return numbered
    }

    mutating func put(_ record: ArtifactRecord) throws(StoreError) {
        try StoreError.refuse(record.problem)
        artifacts = artifacts.map { $0.number == record.number ? record : $0 }
    }

    mutating func add(_ record: DesignRecord) throws(StoreError) -> DesignRecord {
        try StoreError.refuse(record.problem)
        lastDesign += 1
        let numbered = DesignRecord(
            number: lastDesign,
            session: record.session,
            version: record.version,
            isSample: record.isSample
        )
        designs.append(numbered)
        return numbered
    }

    mutating func put(_ record: DesignRecord) throws(StoreError) {
        try StoreError.refuse(record.problem)
        designs = designs.map { $0.number == record.number ? record : $0 }
    }

    mutating func deleteArtifacts(where isGone: (ArtifactRecord) -> Bool) { artifacts.removeAll(where: isGone) }

    mutating func deleteDesigns(where isGone: (DesignRecord) -> Bool) { designs.removeAll(where: isGone) }

    /// Fills an archive; samples stay behind.
    func fill(_ archive: inout Archive) {
        archive.artifacts = artifacts.filter { !$0.isSample }.sorted(by: ArtifactRecord.areInOrderOfMaking)
        archive.designs = designs.filter { !$0.isSample }.sorted(by: DesignRecord.areInOrderOfMaking)
    }

    /// Adds what an archive holds.
    mutating func restore(_ archive: Archive, counting summary: inout RestoreSummary) throws(StoreError) {
        var here = Archive()
        fill(&here)
        for artifact in archive.artifacts {
            if let index = here.artifacts.firstIndex(where: artifact.isSame) {
                here.artifacts.remove(at: index)
            } else {
                _ = try add(artifact.own(0))
                summary.artifacts += 1
            }
        }
        for design in archive.designs {
            let number: Int
            switch DesignMerge(design, among: here.designs) {
            case .held(let held): number = held
            case .continued(let record):
                try put(record)
                number = record.number
                summary.designs += 1
            case .new:
                number = try add(design.own(0)).number
                summary.designs += 1
            }
            here.designs.removeAll { $0.number == number }
        }
    }
}
