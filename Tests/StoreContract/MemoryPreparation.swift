import Interviewing

/// Offers, the plan, rehearsals and pay reports in memory.
struct MemoryPreparation: Equatable {
    var offers: [OfferRecord] = []
    var fitAnswers: FitAnswers?
    var planSettings: PlanSettings?
    var marks: [TaskMark] = []
    var rehearsals: [Rehearsal] = []
    var payFiles: [PayFile] = []
    private var lastOffer = 0
    private var lastRehearsal = 0
    private var lastPayFile = 0

    func offer(_ number: Int) throws(StoreError) -> OfferRecord {
        guard let record = offers.first(where: { $0.number == number }) else { throw .missing }
        return record
    }

    mutating func add(_ record: OfferRecord) throws(StoreError) -> OfferRecord {
        try StoreError.refuse(record.problem)
        try StoreError.refuse(OfferRecord.problem(beside: offers.count))
        lastOffer += 1
        let numbered = record.numbered(lastOffer, isSample: record.isSample)
        offers.append(numbered)
        return numbered
    }

    mutating func put(_ record: OfferRecord) throws(StoreError) {
        try StoreError.refuse(record.problem)
        offers = offers.map { $0.number == record.number ? record : $0 }
    }

    /// The oldest first; within a day in the order of marking.
    var sortedMarks: [TaskMark] {
        marks.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    mutating func mark(_ mark: TaskMark) throws(StoreError) {
        try StoreError.refuse(mark.problem)
        if marks.contains(mark) { return }
        unmark(mark.task)
        marks.append(mark)
    }

    mutating func unmark(_ task: String) { marks.removeAll { $0.task == task } }

    mutating func add(_ rehearsal: Rehearsal) throws(StoreError) -> Rehearsal {
        try StoreError.refuse(rehearsal.card.problem)
        if let known = rehearsals.first(where: rehearsal.isSame) { return known }
        lastRehearsal += 1
        rehearsals.append(rehearsal.numbered(lastRehearsal))
        return rehearsal.numbered(lastRehearsal)
    }

    mutating func add(_ file: PayFile) throws(StoreError) -> PayFile {
        try StoreError.refuse(file.problem)
        if let known = payFiles.first(where: file.isSame) { return known }
        try StoreError.refuse(PayFile.problem(beside: payFiles.count))
        lastPayFile += 1
        payFiles.append(file.numbered(lastPayFile))
        return file.numbered(lastPayFile)
    }

    /// Fills an archive; samples stay behind, and rehearsals of samples.
    func fill(_ archive: inout Archive, samples: Set<StoryID>) {
        archive.offers = offers.filter { !$0.isSample }.sorted(by: OfferRecord.areInOrderOfMaking)
        archive.fitAnswers = fitAnswers
        archive.planSettings = planSettings
        archive.taskMarks = sortedMarks
        archive.rehearsals = rehearsals.filter { !samples.contains($0.card.story) }.sorted(by: Rehearsal.areInOrder)
        archive.payFiles = payFiles.sorted(by: PayFile.areInOrderOfReading)
    }

    /// Adds what an archive holds.
    mutating func restore(
        _ archive: Archive,
        stories: Set<StoryID>,
        counting summary: inout RestoreSummary
    ) throws(StoreError) {
        var known = offers.filter { !$0.isSample }
        for offer in archive.offers {
            if let index = known.firstIndex(where: offer.isSame) {
                known.remove(at: index)
            } else {
                _ = try add(offer.numbered(0))
                summary.offers += 1
            }
        }
        if fitAnswers == nil, let answers = archive.fitAnswers {
            try StoreError.refuse(answers.problem)
            fitAnswers = answers
            summary.settings += 1
        }
        if planSettings == nil, let settings = archive.planSettings {
            try StoreError.refuse(settings.problem)
            planSettings = settings
            summary.settings += 1
        }
        for mark in archive.taskMarks where !marks.contains(where: { $0.task == mark.task }) {
            try self.mark(mark)
            summary.marks += 1
        }
        for rehearsal in archive.rehearsals where stories.contains(rehearsal.card.story) {
            let before = rehearsals.count
            _ = try add(rehearsal)
            summary.rehearsals += rehearsals.count - before
        }
        for file in archive.payFiles {
            let before = payFiles.count
            _ = try add(file)
            summary.payFiles += payFiles.count - before
        }
    }
}
