import GRDB
public import Interviewing

extension SQLiteStore: ArchiveStore {
    /// As `ArchiveStore` promises.
    public func archive() async throws(StoreError) -> Archive {
        try await read { db in
            let targets = try Self.targets(in: db)
            let own = Set(try Int.fetchAll(db, sql: "SELECT number FROM target WHERE sample = 0"))
            var priors: [Track: [String: Double]] = [:]
            for track in Track.allCases {
                let weights = try Self.priors(for: track, in: db)
                if !weights.isEmpty { priors[track] = weights }
            }
            var archive = Archive(
                stories: try Self.archivedStories(in: db),
                resumes: try Self.resumes(in: db).filter { !$0.isSample }.reversed(),
                targets: targets.all.filter { own.contains($0.number) },
                currentTarget: targets.current.flatMap { own.contains($0) ? $0 : nil },
                priors: priors,
                secretTerms: try String.fetchAll(db, sql: Query.secretTerms)
            )
            try LoopArchive.fill(&archive, in: db)
            try WorkshopArchive.fill(&archive, in: db)
            try PreparationArchive.fill(&archive, in: db)
            return archive
        }
    }

    /// As `ArchiveStore` promises.
    public func restore(_ archive: Archive) async throws(StoreError) -> RestoreSummary {
        try await write { db in
            var summary = RestoreSummary()
            for story in archive.stories { try Self.restore(story, in: db, counting: &summary) }
            try Self.restoreProfile(archive, in: db, counting: &summary)
            try LoopArchive.restore(archive, in: db, counting: &summary)
            try WorkshopArchive.restore(archive, in: db, counting: &summary)
            try PreparationArchive.restore(archive, in: db, counting: &summary)
            return summary
        }
    }
}

extension SQLiteStore {
    private static func archivedStories(in db: Database) throws -> [ArchivedStory] {
        let stories = try Row.fetchAll(db, sql: "SELECT id, created, retired FROM story WHERE sample = 0 ORDER BY id")
        return try stories.map { row in
            let id: String = row["id"]
            let versions = try Row.fetchAll(db, sql: Query.versions, arguments: [id]).map {
                StoryVersion(
                    number: $0["number"],
                    draft: try StoryRow.draft($0),
                    saved: Timestamp(milliseconds: $0["saved"])
                )
            }
            return ArchivedStory(
                id: try StoryRow.id(id),
                created: Timestamp(milliseconds: row["created"]),
                retired: (row["retired"] as Int64?).map(Timestamp.init),
                versions: versions.reversed()
            )
        }
    }

    private static func restore(_ story: ArchivedStory, in db: Database, counting summary: inout RestoreSummary) throws
    {
        guard let newest = story.versions.last else { return }
        if let key = try key(of: story.id, in: db), let here = try record(story.id, in: db) {
            if here.draft == newest.draft {
                summary.unchanged += 1
            } else {
                try append(newest.draft, to: key, number: here.version + 1, at: max(newest.saved, here.saved), in: db)
                summary.updated += 1
            }
            return
        }
        try db.execute(
            sql: """
                INSERT INTO story (id, version, created, saved, retired, sample, stamp)
                VALUES (?, ?, ?, ?, ?, 0, (SELECT number FROM revision))
                """,
            arguments: [
                story.id.text, newest.number, story.created.milliseconds, newest.saved.milliseconds,
                story.retired?.milliseconds,
            ]
        )
        let key = db.lastInsertedRowID
        for version in story.versions {
            try StoryRow.insertVersion(version.draft, of: key, number: version.number, at: version.saved, in: db)
        }
        try StoryRow.index(newest.draft, of: key, in: db)
        summary.added += 1
    }

    private static func restoreProfile(_ archive: Archive, in db: Database, counting summary: inout RestoreSummary)
        throws
    {
        let here = try resumes(in: db)
        let known = Set(here.map(\.text))
        for resume in archive.resumes where !known.contains(resume.text) {
            try insertResume(name: resume.name, text: resume.text, isSample: false, at: resume.added, in: db)
            summary.resumes += 1
        }
        // What is in use here stays in use.
        if let used = here.first { try use(resume: used.number, in: db) }
        let targets = try Self.targets(in: db)
        var numbers: [Int: Int] = [:]
        for target in archive.targets {
            let number = try insertTarget(
                track: target.track,
                level: target.level,
                label: target.label,
                isSample: false,
                in: db
            ).number
            numbers[target.number] = number
            if !targets.all.contains(where: { $0.number == number }) { summary.settings += 1 }
        }
        if let used = targets.current ?? archive.currentTarget.flatMap({ numbers[$0] }) { try use(used, in: db) }
        for (track, priors) in archive.priors where try Self.priors(for: track, in: db).isEmpty {
            try replacePriors(priors, for: track, in: db)
            summary.settings += 1
        }
        let terms = try String.fetchAll(db, sql: Query.secretTerms)
        let further = archive.secretTerms.filter { !terms.contains($0) }
        try replaceSecretTerms(terms + further, in: db)
        summary.settings += further.count
    }
}
