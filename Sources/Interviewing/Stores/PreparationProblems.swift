// What the store keeps of offers, plans and rehearsals and what an archive may bring is decided here once, as for loops.

extension OfferRecord {
    /// Highest version: the next save counts on from there.
    public static let highestVersion = 1_000_000_000
    /// Most offers that are kept: many times what anybody weighs, and few enough to be reckoned at once.
    public static let mostOffers = 500

    /// What keeps one more offer from being stored beside so many; nil when it can be.
    package static func problem(beside count: Int) -> String? {
        count < mostOffers ? nil : "\(mostOffers) offers are kept at most; delete one that you no longer weigh."
    }

    /// What keeps this record from being stored; nil when it can be.
    public var problem: String? {
        if !(1...Self.highestVersion).contains(version) {
            return "the version goes from 1 to \(Self.highestVersion); put it right."
        }
        return offer.problem?.ended
    }
}

extension FitAnswers {
    /// Most questions that are kept: many times what anybody answers.
    public static let mostChoices = 500

    /// What keeps these answers from being stored; nil when they can be.
    public var problem: String? {
        if choices.count > Self.mostChoices {
            return "there are more than \(Self.mostChoices) answers; take some out."
        }
        return Kept.problem(ids: choices.keys.sorted()) ?? Kept.problem(ids: choices.values.sorted())
    }
}

extension PlanSettings {
    /// Years in which a loop can be planned.
    public static let years = 2000...2199

    /// What keeps these settings from being stored; nil when they can be.
    public var problem: String? {
        if minutes.count != 7 { return "a week has seven days; give the minutes of each, from Monday." }
        if !minutes.allSatisfy((0...Self.mostMinutes).contains) {
            return "minutes a day must be 0 to \(Self.mostMinutes)."
        }
        if minutes.allSatisfy({ $0 == 0 }) {
            return "without any minutes there is no plan; give at least 10 on some day."
        }
        if daysOff.count > Self.mostDaysOff {
            return "there are more than \(Self.mostDaysOff) days off; take some out."
        }
        return ([loopDay] + daysOff).allSatisfy(\.canBePlanned) ? nil : CalendarDay.unplannable
    }

    /// Fewest minutes of a day that has any; in less no task gets anywhere.
    public static let leastMinutes = 10

    /// Why settings that could be stored are hardly meant so; nil when they may be. Asked of what somebody enters.
    public var doubt: String? {
        guard let few = minutes.first(where: { (1..<Self.leastMinutes).contains($0) }) else { return nil }
        return "nothing gets done in \(few) minutes a day; write 0 for a free day, or \(Self.leastMinutes) and more."
    }
}

extension CalendarDay {
    /// Numbers of days in the years that can be planned.
    private static let planned: ClosedRange<Int> = {
        let years = PlanSettings.years
        let first = CalendarDay(year: years.lowerBound, month: 1, day: 1)?.number ?? 0
        return first...(CalendarDay(year: years.upperBound, month: 12, day: 31)?.number ?? first)
    }()

    fileprivate var canBePlanned: Bool { Self.planned.contains(number) }

    fileprivate static var unplannable: String {
        "a day lies outside the years \(PlanSettings.years.lowerBound) to \(PlanSettings.years.upperBound); "
            + "put it right."
    }
}

extension TaskMark {
    /// The most a title may hold, in UTF-8 bytes: five times what a page takes, because a scrubbed one may be longer.
    public static let longestTitle = 1000
    /// Most minutes that a task can stand for: a whole day.
    public static let mostMinutes = 1440

    /// What keeps this mark from being stored; nil when it can be.
    public var problem: String? {
        if title.utf8.count > Self.longestTitle {
            return "the title is longer than \(Self.longestTitle) bytes; shorten it."
        }
        if !(0...Self.mostMinutes).contains(minutes) {
            return "the minutes of a task go from 0 to \(Self.mostMinutes); put them right."
        }
        if !day.canBePlanned { return CalendarDay.unplannable }
        return Kept.problem(ids: [task]) ?? Kept.problem(title).map { "the title \($0)" }
    }
}

extension RehearsalCardID {
    /// The most a fact may hold, in UTF-8 bytes: a long sentence, many times over.
    public static let longestFact = 10_000

    /// What keeps a rehearsal of this from being stored; nil when it can be.
    public var problem: String? {
        if fact.utf8.count > Self.longestFact {
            return "the fact is longer than \(Self.longestFact) bytes; take a sentence of it."
        }
        return Kept.problem(fact).map { "the fact \($0)" }
    }
}

extension PayFile {
    /// Most reports of one file: what an archive of many such files can hold.
    public static let mostReports = 20_000
    /// Most files that are kept: few enough that a page can join them.
    public static let mostFiles = 50

    /// What keeps one more file from being stored beside so many; nil when it can be.
    package static func problem(beside count: Int) -> String? {
        count < mostFiles ? nil : "\(mostFiles) files of pay reports are kept at most; delete one first."
    }
    /// The most a name may hold, in UTF-8 bytes: five times what a disk takes, because a scrubbed one may be longer.
    public static let longestName = 1000

    /// What keeps this file from being stored, with its place; nil when it can be.
    public var problem: String? {
        if name.isBlank { return "it has no name; give it one, so that you can find it again." }
        if name.utf8.count > Self.longestName {
            return "the name is longer than \(Self.longestName) bytes; shorten it."
        }
        if let problem = Kept.problem(name) { return "the name \(problem)" }
        if reports.isEmpty { return "it holds no reports; take one that does." }
        if reports.count > Self.mostReports {
            return "it holds more than \(Self.mostReports) reports; split it."
        }
        for (index, report) in reports.enumerated() {
            let problem = report.problem ?? Kept.problem(report.location).map { "the location \($0)" }
            if let problem { return "report \(index + 1): \(problem.ended)" }
        }
        return nil
    }
}

extension String {
    /// With a full stop at the end.
    fileprivate var ended: String { hasSuffix(".") ? self : self + "." }
}
