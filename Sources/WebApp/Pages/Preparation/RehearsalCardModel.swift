import Interviewing

/// The card that is asked for.
struct RehearsalCardModel {
    let storyId: String
    let fact: String
    let times: Int
    let left: String
    let isStory: Bool
    let about: String
    let aboutLink: String
    let task: String
    let prompt: String
    let reason: String
    let hasAnswers: Bool
    let answers: [Answer]
    let grades: [GradeButton]

    struct Answer {
        let kind: String
        let words: String
        let sentence: String
    }

    struct GradeButton {
        let value: Int
        let grade: String
        let meaning: String
        let returns: String
    }

    init(_ scheduled: ScheduledCard, left: Int, times: RehearsalTimes) {
        let card = scheduled.card
        (storyId, fact, self.times) = (card.id.story.text, card.id.fact, scheduled.times)
        self.left = left == 1 ? "The last one" : "\(left) to go"
        (isStory, about, aboutLink) = (card.isStory, card.shownTitle, Page.story(card.id.story).path)
        (task, prompt) = (card.task, card.prompt)
        let due =
            scheduled.times == 0
            ? "Not rehearsed yet"
            : "\(scheduled.reason.words.capitalisedFirst); rehearsed \(scheduled.times == 1 ? "once" : "\(Counted.number(scheduled.times)) times")"
        reason = due + times.planned(scheduled)
        answers = card.answers.map { Answer(kind: $0.kind.words, words: $0.words, sentence: Quoted($0.sentence).said) }
        hasAnswers = !answers.isEmpty
        grades = RehearsalGrade.allCases.map {
            GradeButton(
                value: $0.rawValue,
                grade: $0.words,
                meaning: $0.meaning,
                returns: times.back(scheduled, after: $0)
            )
        }
    }
}

/// When cards come back, in words.
struct RehearsalTimes {
    let schedule: RehearsalSchedule
    let now: Timestamp

    /// `today`, `tomorrow`, `on Mon 30 Nov`, `in 10 min`
    func back(_ card: ScheduledCard) -> String {
        if card.reason == .steps, let memory = card.memory {
            let minutes = Int((memory.due.milliseconds - now.milliseconds + 59_999) / 60_000)
            return minutes > 0 ? "in \(Minutes.words(minutes))" : "now"
        }
        return words(card.day)
    }

    /// When a card would come back after a grade.
    func back(_ card: ScheduledCard, after grade: RehearsalGrade) -> String {
        schedule.card(card.id, after: grade).map(back) ?? ""
    }

    /// ` · planned for your loop on 4 March 2026` where that is so.
    func planned(_ card: ScheduledCard) -> String { card.isPlanned ? " · \(schedule.focusWords)" : "" }

    /// `today`, `tomorrow`, `on Mon 30 Nov`
    func words(_ day: CalendarDay) -> String {
        switch day.number - schedule.day.number {
        case ...0: "today"
        case 1: "tomorrow"
        case 2...300: "on \(day.weekdayName) \(day.short)"
        case _: "on \(day.words)"
        }
    }

    /// What is left of today beyond what is due.
    func rest(_ schedule: RehearsalSchedule) -> String {
        let soon = schedule.soon.first.map {
            "\(Counted.words(schedule.soon.count, "card").capitalisedFirst) \(schedule.soon.count == 1 ? "returns" : "return") today, the first \(back($0))."
        }
        let beyond =
            schedule.beyond.isEmpty
            ? nil
            : "\(Counted.words(schedule.beyond.count, "card").capitalisedFirst) beyond the limit of a day \(schedule.beyond.count == 1 ? "waits" : "wait") for the next ones."
        return [soon, beyond].compactMap { $0 }.joined(separator: " ")
    }
}
