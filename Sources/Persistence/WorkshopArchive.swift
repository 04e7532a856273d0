import GRDB
import Interviewing

/// Takes documents and design sessions out, and puts them back.
enum WorkshopArchive {
    /// Fills an archive; samples stay behind.
    static func fill(_ archive: inout Archive, in db: Database) throws {
        archive.artifacts = try artifacts(in: db)
        archive.designs = try designs(in: db)
    }

    /// Adds what an archive holds.
    static func restore(_ archive: Archive, in db: Database, counting summary: inout RestoreSummary) throws {
        // Two documents may be alike; each is looked for once.
        var known = try artifacts(in: db)
        for artifact in archive.artifacts {
            if let index = known.firstIndex(where: artifact.isSame) {
                known.remove(at: index)
            } else {
                _ = try ArtifactRow.insert(artifact.own(0), in: db)
                summary.artifacts += 1
            }
        }
        var kept = try designs(in: db)
        for design in archive.designs {
            let number: Int
            switch DesignMerge(design, among: kept) {
            case .held(let here): number = here
            case .continued(let record):
                try DesignRow.replace(record, in: db)
                number = record.number
                summary.designs += 1
            case .new:
                number = try DesignRow.insert(design.own(0), in: db)
                summary.designs += 1
            }
            kept.removeAll { $0.number == number }
        }
    }

    /// The candidate's own documents, the oldest first.
    private static func artifacts(in db: Database) throws -> [ArtifactRecord] {
        try ArtifactRow.all(in: db).filter { !$0.isSample }.sorted(by: ArtifactRecord.areInOrderOfMaking)
    }

    /// The candidate's own design sessions, the oldest first.
    private static func designs(in db: Database) throws -> [DesignRecord] {
        try DesignRow.all(in: db).filter { !$0.isSample }.reversed()
    }
}
