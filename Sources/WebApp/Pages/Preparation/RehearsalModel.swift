import Interviewing
import TextAnalysis

/// The fields of the rehearsal page.
struct RehearsalModel {
    let none: Bool
    let due: Int
    let dueWords: String
    let also: String
    let hasFocus: Bool
    let focusWords: String
    let hasCard: Bool
    let cards: [RehearsalCardModel]
    let isDone: Bool
    let doneWords: String
    let hasRest: Bool
    let restWords: String
    let isMore: Bool
    let hasLast: Bool
    let lastWords: String
    let lastNumber: Int
    let recalls: [Recall]
    let unknown: String
    let hasUnknown: Bool
    let hasChart: Bool
    let drawing: String
    let chartWords: String
    let loads: [LoadChart.Row]
    let allCards: String

    /// One average.
    struct Recall {
        let share: String
        let says: String
    }

    init(_ view: RehearsalDesk, now: Timestamp, isMore: Bool) {
        let schedule = view.schedule
        none = schedule.cards.isEmpty
        let rest = schedule.soon + schedule.beyond
        let queue = schedule.today + (isMore ? rest : [])
        (due, self.isMore) = (schedule.today.count, isMore)
        let fresh = schedule.today.count { $0.reason == .new }
        let isAllNew = fresh == due && due > 0
        dueWords = isAllNew ? due == 1 ? "new card" : "new cards" : due == 1 ? "card is due" : "cards are due"
        also = [
            fresh > 0 && !isAllNew ? "\(fresh) of them for the first time" : nil,
            schedule.soon.isEmpty ? nil : "\(schedule.soon.count) more later today",
        ].compactMap { $0 }.joined(separator: ", ")
        // Said where it bends the order: some of what waits is planned, and some is not.
        let planned = Set(queue.filter(\.isPlanned).map(\.id.story)).count
        hasFocus = planned > 0 && queue.contains { !$0.isPlanned }
        focusWords =
            planned == 1
            ? "One story \(schedule.focusWords) comes first."
            : "\(Counted.number(planned).capitalisedFirst) stories \(schedule.focusWords) come first."
        let times = RehearsalTimes(schedule: schedule, now: now)
        // A list of one or none: a template reads it without looking further out.
        cards = queue.prefix(1).map { RehearsalCardModel($0, left: queue.count, times: times) }
        hasCard = !cards.isEmpty
        isDone = !none && cards.isEmpty
        let later = schedule.cards.filter { $0.day > schedule.day }
        doneWords =
            later.map(\.day).min().map { day in
                let count = later.count { $0.day == day }
                return
                    "\(Counted.words(count, "card").capitalisedFirst) \(count == 1 ? "comes" : "come") back \(times.words(day))."
            } ?? ""
        hasRest = !isMore && schedule.today.isEmpty && !rest.isEmpty
        restWords = times.rest(schedule)
        let last = view.log.max { $0.number < $1.number }
        let lastCard = last.flatMap { last in schedule.cards.first { $0.id == last.card } }
        hasLast = lastCard != nil
        lastNumber = last?.number ?? 0
        lastWords =
            lastCard.map { card in
                let about = card.card.isStory ? card.card.title : "\(card.id.fact) · \(card.card.title)"
                return "\(about): \((last?.grade.words ?? "").lowercasedFirst), back \(times.back(card))"
            } ?? ""
        let forecast = RehearsalForecast(schedule)
        recalls = Self.recalls(schedule)
        let open = schedule.retention.cards - schedule.retention.rehearsed
        hasUnknown = open > 0 || recalls.isEmpty
        let (rehearsed, all) = (schedule.retention.rehearsed, schedule.retention.cards)
        unknown =
            rehearsed == 0
            ? "You have not rehearsed any card yet."
            : schedule.retention.isTelling
                ? "You have not rehearsed \(Counted.words(open, "card")) yet."
                : "Too early to say; you have rehearsed \(rehearsed) of \(all) cards."
        let chart = LoadChart(forecast)
        (hasChart, drawing) = (chart != nil, chart?.svg ?? "")
        (chartWords, loads) = (chart?.summary ?? "", chart?.rows ?? [])
        allCards = GroupedNumber.text(schedule.cards.count)
    }

    private static func recalls(_ schedule: RehearsalSchedule) -> [Recall] {
        let retention = schedule.retention
        guard retention.isTelling else { return [] }
        let base = "n = \(retention.rehearsed) of \(Counted.words(retention.cards, "card"))"
        return [
            retention.today.map { Recall(share: Percent.words($0), says: "recalled today, on average (\(base))") },
            retention.onLoopDay.map {
                Recall(share: Percent.words($0), says: "on the day of the loop, if you stop now (\(base))")
            },
        ].compactMap { $0 }
    }
}
