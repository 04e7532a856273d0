import Interviewing

/// Finds offers, answers, marks, rehearsals and pay reports in an archive that the store would not take.
enum PreparationCheck {
    /// The first problem with its place and cure; nil when everything can be stored.
    static func problem(in archive: Archive) -> String? {
        offers(archive.offers)
            ?? archive.fitAnswers.flatMap(\.problem).map { "the fit answers: \($0)" }
            ?? archive.planSettings.flatMap(\.problem).map { "the plan's settings: \($0)" }
            ?? marks(archive.taskMarks)
            ?? rehearsals(archive.rehearsals, stories: Set(archive.stories.map(\.id)))
            ?? payFiles(archive.payFiles)
    }

    private static func offers(_ records: [OfferRecord]) -> String? {
        if records.count > OfferRecord.mostOffers {
            return "there are \(records.count) offers; \(OfferRecord.mostOffers) are the most, so take some out."
        }
        if let problem = LoopCheck.numbers(records.map(\.number), of: "offer") { return problem }
        for record in records {
            if let problem = record.problem { return "offer \(record.number): \(problem)" }
        }
        return nil
    }

    private static func marks(_ marks: [TaskMark]) -> String? {
        var seen: Set<[UInt8]> = []
        for (index, mark) in marks.enumerated() {
            if let problem = mark.problem { return "task mark \(index + 1): \(problem)" }
            guard seen.insert(Array(mark.task.utf8)).inserted else {
                return "task mark \(index + 1): “\(mark.task.prefix(40))” is marked twice; take one out."
            }
        }
        return nil
    }

    private static func rehearsals(_ records: [Rehearsal], stories: Set<StoryID>) -> String? {
        if let problem = LoopCheck.numbers(records.map(\.number), of: "rehearsal") { return problem }
        for record in records {
            let place = "rehearsal \(record.number)"
            if let problem = record.card.problem { return "\(place): \(problem)" }
            guard stories.contains(record.card.story) else {
                return "\(place) is of story \(record.card.story), which is not there; take it out."
            }
        }
        return nil
    }

    private static func payFiles(_ files: [PayFile]) -> String? {
        if files.count > PayFile.mostFiles {
            return "there are \(files.count) files of pay reports; \(PayFile.mostFiles) are the most, so take some out."
        }
        if let problem = LoopCheck.numbers(files.map(\.number), of: "pay file") { return problem }
        for file in files {
            if let problem = file.problem { return "pay file \(file.number): \(problem)" }
        }
        return nil
    }
}
