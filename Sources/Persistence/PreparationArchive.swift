import GRDB
import Interviewing

/// Takes offers, fit answers, the plan, rehearsals and pay reports out, and puts them back.
enum PreparationArchive {
    /// Fills an archive; samples stay behind, and rehearsals of samples.
    static func fill(_ archive: inout Archive, in db: Database) throws {
        archive.offers = try OfferRow.own(in: db)
        archive.fitAnswers = try PlanRow.fit(in: db)
        archive.planSettings = try PlanRow.settings(in: db)
        archive.taskMarks = try PlanRow.marks(in: db)
        archive.rehearsals = try RehearsalRow.own(in: db)
        archive.payFiles = try PayRow.all(in: db).sorted(by: PayFile.areInOrderOfReading)
    }

    /// Adds what an archive holds; stories must be in already.
    static func restore(_ archive: Archive, in db: Database, counting summary: inout RestoreSummary) throws {
        // Two offers may be alike; each is looked for once.
        var known = Dictionary(try OfferRow.own(in: db).map { (OfferIdentity($0), 1) }, uniquingKeysWith: +)
        for offer in archive.offers {
            if let count = known[OfferIdentity(offer)], count > 0 {
                known[OfferIdentity(offer)] = count - 1
            } else {
                _ = try OfferRow.insert(offer.numbered(0), in: db)
                summary.offers += 1
            }
        }
        try restorePlan(archive, in: db, counting: &summary)
        for rehearsal in archive.rehearsals
        where try RehearsalRow.hasStory(of: rehearsal, in: db) && RehearsalRow.insert(rehearsal, in: db).isNew {
            summary.rehearsals += 1
        }
        var prints = try PayRow.prints(in: db)
        for file in archive.payFiles where try PayRow.insert(file, among: &prints, in: db).isNew {
            summary.payFiles += 1
        }
    }

    /// What is here stays as it is; what is here and cannot be read any more is replaced.
    private static func restorePlan(_ archive: Archive, in db: Database, counting summary: inout RestoreSummary) throws
    {
        if let answers = archive.fitAnswers, (try? PlanRow.fit(in: db)) == nil {
            try PlanRow.setFit(answers, in: db)
            summary.settings += 1
        }
        if let settings = archive.planSettings, (try? PlanRow.settings(in: db)) == nil {
            try PlanRow.setSettings(settings, in: db)
            summary.settings += 1
        }
        for mark in archive.taskMarks where try PlanRow.mark(of: mark.task, in: db) == nil {
            try PlanRow.set(mark, in: db)
            summary.marks += 1
        }
    }
}
