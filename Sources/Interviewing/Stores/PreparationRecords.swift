/// An offer as the store keeps it.
public struct OfferRecord: Sendable, Hashable {
    /// Names it, from 1; never used again.
    public let number: Int
    /// Its newest state.
    public let offer: Offer
    /// Counts saves, from 1.
    public let version: Int
    /// When it was entered.
    public let created: Timestamp
    /// When it was saved last.
    public let changed: Timestamp
    /// When it was put aside; nil while in use.
    public let retired: Timestamp?
    /// Whether it belongs to a sample candidate.
    public let isSample: Bool

    /// Makes a record.
    public init(
        number: Int,
        offer: Offer,
        version: Int,
        created: Timestamp,
        changed: Timestamp,
        retired: Timestamp?,
        isSample: Bool
    ) {
        (self.number, self.offer, self.version) = (number, offer, version)
        (self.created, self.changed, self.retired) = (created, changed, retired)
        self.isSample = isSample
    }
}

/// What the candidate answered about the work they like.
public struct FitAnswers: Sendable, Hashable, Codable {
    /// Ids of the chosen answers by id of the question; questions that were passed over are left out.
    public var choices: [String: String]
    /// When they were given.
    public var given: Timestamp

    /// Makes answers.
    public init(choices: [String: String], given: Timestamp) {
        (self.choices, self.given) = (choices, given)
    }
}

/// When the loop is, and how much time there is until then.
public struct PlanSettings: Sendable, Hashable, Codable {
    /// The day of the loop.
    public var loopDay: CalendarDay
    /// Minutes for each weekday from Monday, seven numbers, each 0…720.
    public var minutes: [Int]
    /// Days without any time.
    public var daysOff: [CalendarDay]

    /// Most minutes of one day.
    public static let mostMinutes = 720
    /// Most days that can be kept free.
    public static let mostDaysOff = 366

    /// Makes settings.
    public init(loopDay: CalendarDay, minutes: [Int], daysOff: [CalendarDay] = []) {
        (self.loopDay, self.minutes, self.daysOff) = (loopDay, minutes, daysOff)
    }

    /// Minutes of one day; 0 on a day off.
    public func minutes(on day: CalendarDay) -> Int {
        daysOff.contains(day) || minutes.count != 7 ? 0 : minutes[day.weekday]
    }
}

/// What became of a task of the plan.
public struct TaskMark: Sendable, Hashable, Codable {
    /// Id of the task.
    public var task: String
    /// Its title when it was marked; the gap it came from may be gone by now.
    public var title: String
    /// What became of it.
    public var state: State
    /// Minutes that it stood for.
    public var minutes: Int
    /// The day in the candidate's own calendar.
    public var day: CalendarDay

    /// Makes a mark.
    public init(task: String, title: String, state: State, minutes: Int, day: CalendarDay) {
        (self.task, self.title, self.state, self.minutes, self.day) = (task, title, state, minutes, day)
    }

    /// What can become of a task.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Done.
        case done
        /// Left out on purpose; not proposed again.
        case skipped
    }
}

/// What can be rehearsed: a story as a whole, or one of its facts.
public struct RehearsalCardID: Sendable, Hashable, Codable {
    /// The story.
    public var story: StoryID
    /// The fact's own words as they stand in the story; empty for the story as a whole.
    public var fact: String

    /// Makes an id.
    public init(story: StoryID, fact: String = "") {
        (self.story, self.fact) = (story, fact)
    }
}

/// How a rehearsal went, by the candidate's own judgement; the four grades of FSRS.
public enum RehearsalGrade: Int, Sendable, Codable, CaseIterable {
    /// Not remembered.
    case again = 1
    /// Remembered with effort.
    case hard = 2
    /// Remembered.
    case good = 3
    /// Remembered at once.
    case easy = 4
}

/// One rehearsal.
public struct Rehearsal: Sendable, Hashable {
    /// Counts from 1 in the order of entry.
    public let number: Int
    /// What was rehearsed.
    public let card: RehearsalCardID
    /// How it went.
    public let grade: RehearsalGrade
    /// When.
    public let time: Timestamp

    /// Makes a rehearsal.
    public init(number: Int, card: RehearsalCardID, grade: RehearsalGrade, time: Timestamp) {
        (self.number, self.card, self.grade, self.time) = (number, card, grade, time)
    }
}

/// Pay reports of one file.
public struct PayFile: Sendable, Hashable {
    /// Counts from 1 in the order of entry.
    public let number: Int
    /// The file's name.
    public let name: String
    /// When it was read.
    public let added: Timestamp
    /// What it holds, in its order.
    public let reports: [PayReport]

    /// Makes a file's reports.
    public init(number: Int, name: String, added: Timestamp, reports: [PayReport]) {
        (self.number, self.name, self.added, self.reports) = (number, name, added, reports)
    }
}
