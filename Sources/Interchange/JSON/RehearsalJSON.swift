public import Interviewing

/// What to rehearse and when, in JSON.
public struct RehearsalScheduleJSON: Encodable, Sendable {
    let today: CalendarDay
    /// Absent when there is none ahead.
    let loopDay: CalendarDay?
    /// What to rehearse now, in this order.
    let due: [RehearsalCardJSON]
    /// What returns later today.
    let soon: [RehearsalCardJSON]
    /// What today asks for beyond its limit.
    let beyond: [RehearsalCardJSON]
    /// What comes on later days.
    let later: [RehearsalCardJSON]
    let retention: RetentionJSON
    let forecast: [ForecastJSON]

    /// How much is likely to be recalled; the averages stand on the cards that were rehearsed alone.
    struct RetentionJSON: Encodable, Sendable {
        let cards: Int
        let rehearsed: Int
        /// 0…1; absent when nothing was rehearsed.
        let today: Double?
        /// On the day of the loop if nothing more is rehearsed.
        let onLoopDay: Double?
        /// On the day of the loop if the forecast is kept and all goes well.
        let onLoopDayWithPlan: Double?
    }

    /// Cards of one day.
    struct ForecastJSON: Encodable, Sendable {
        let day: CalendarDay
        let again: Int
        let new: Int
    }

    /// Takes a schedule; plays the coming days through for the forecast.
    public init(_ schedule: RehearsalSchedule) {
        (today, loopDay) = (schedule.day, schedule.loopDay)
        due = schedule.today.map(RehearsalCardJSON.init)
        soon = schedule.soon.map(RehearsalCardJSON.init)
        beyond = schedule.beyond.map(RehearsalCardJSON.init)
        let shown = Set((schedule.today + schedule.soon + schedule.beyond).map(\.id))
        later = schedule.cards.filter { !shown.contains($0.id) }.map(RehearsalCardJSON.init)
        let forecast = RehearsalForecast(schedule)
        retention = RetentionJSON(
            cards: schedule.retention.cards,
            rehearsed: schedule.retention.rehearsed,
            today: schedule.retention.today?.short,
            onLoopDay: schedule.retention.onLoopDay?.short,
            onLoopDayWithPlan: forecast.recallOnLoopDay?.short
        )
        self.forecast = forecast.days.map { ForecastJSON(day: $0.day, again: $0.again, new: $0.new) }
    }
}

/// A story or one of its facts with its place in the schedule, in JSON.
public struct RehearsalCardJSON: Encodable, Sendable {
    let story: StoryID
    /// The fact's own words; absent for the story as a whole.
    let fact: String?
    /// The story's title.
    let title: String
    /// What is asked for.
    let task: String
    let prompt: String
    /// The key facts, in the candidate's own words.
    let answers: [AnswerJSON]
    /// The day it comes next.
    let day: CalendarDay
    let reason: RehearsalReason
    /// The same in words.
    let why: String
    /// Whether the next loop is likely to ask for the story, so that it comes before others.
    let planned: Bool
    /// How often it was rehearsed.
    let times: Int
    /// The probability of recall, 0…1; absent when it was never rehearsed.
    let recall: Double?
    let recallOnLoopDay: Double?

    struct AnswerJSON: Encodable, Sendable {
        let kind: RehearsalFact.Kind
        let words: String
        let sentence: String
    }

    /// Takes a scheduled card.
    public init(_ scheduled: ScheduledCard) {
        let card = scheduled.card
        story = card.id.story
        fact = card.isStory ? nil : card.id.fact
        (title, task, prompt) = (card.title, card.task, card.prompt)
        answers = card.answers.map { AnswerJSON(kind: $0.kind, words: $0.words, sentence: $0.sentence) }
        (day, reason, why) = (scheduled.day, scheduled.reason, scheduled.reason.words)
        (planned, times) = (scheduled.isPlanned, scheduled.times)
        (recall, recallOnLoopDay) = (scheduled.recall?.short, scheduled.recallOnLoopDay?.short)
    }
}

/// One rehearsal that took place, in JSON.
public struct RehearsalRecordJSON: Encodable, Sendable {
    let number: Int
    let story: StoryID
    /// Absent for the story as a whole.
    let fact: String?
    /// 1 again, 2 hard, 3 good, 4 easy.
    let grade: RehearsalGrade
    let time: String

    /// Takes a rehearsal.
    public init(_ rehearsal: Rehearsal) {
        (number, grade) = (rehearsal.number, rehearsal.grade)
        story = rehearsal.card.story
        fact = rehearsal.card.fact.isEmpty ? nil : rehearsal.card.fact
        time = rehearsal.time.isoText
    }
}
