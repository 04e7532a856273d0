import Interviewing

/// Finds documents and design sessions in an archive that the store would not take.
enum WorkshopCheck {
    /// The first problem with its place and cure; nil when everything can be stored.
    static func problem(in archive: Archive) -> String? {
        artifacts(archive.artifacts) ?? designs(archive.designs)
    }

    private static func artifacts(_ records: [ArtifactRecord]) -> String? {
        if let problem = LoopCheck.numbers(records.map(\.number), of: "document") { return problem }
        for record in records {
            if let problem = record.problem { return "document \(record.number): \(problem)" }
        }
        return nil
    }

    private static func designs(_ records: [DesignRecord]) -> String? {
        if let problem = LoopCheck.numbers(records.map(\.number), of: "design") { return problem }
        for record in records {
            if let problem = record.problem { return "design \(record.number): \(problem)" }
        }
        return nil
    }
}
