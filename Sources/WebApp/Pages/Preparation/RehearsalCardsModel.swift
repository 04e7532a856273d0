import Interviewing
import TextAnalysis

/// The fields of the page with all cards: when each comes back, and why.
struct RehearsalCardsModel {
    let none: Bool
    let count: String
    let rows: [Row]
    let newer: String?
    let older: String?

    /// Cards on one page.
    private static let pageSize = 100

    struct Row {
        let what: String
        let story: String
        let link: String
        let comes: String
        let reason: String
        let recall: String
        let said: Int
    }

    /// - Parameter page: From 1; one that is not there becomes the nearest.
    init(_ schedule: RehearsalSchedule, now: Timestamp, page: Int) {
        let times = RehearsalTimes(schedule: schedule, now: now)
        func order(_ card: ScheduledCard) -> (CalendarDay, Int) { (card.day, card.reason == .new ? 1 : 0) }
        let cards = schedule.cards.sorted { order($0) < order($1) }
        let page = min(max(page, 1), max(1, (cards.count + Self.pageSize - 1) / Self.pageSize))
        let first = (page - 1) * Self.pageSize
        none = cards.isEmpty
        count = "\(GroupedNumber.text(cards.count)) card\(cards.count == 1 ? "" : "s")"
        rows = cards.dropFirst(first).prefix(Self.pageSize).map { Row($0, times: times) }
        func path(_ page: Int) -> String { Page.rehearsalCards.path(page > 1 ? [("page", "\(page)")] : []) }
        newer = page > 1 ? path(page - 1) : nil
        older = first + Self.pageSize < cards.count ? path(page + 1) : nil
    }
}

extension RehearsalCardsModel.Row {
    init(_ card: ScheduledCard, times: RehearsalTimes) {
        what = card.card.isStory ? "The story" : card.id.fact
        (story, link) = (card.card.title, Page.story(card.id.story).path)
        comes = times.back(card).capitalisedFirst
        reason = card.reason.words + times.planned(card)
        recall = card.recall.map(Percent.words) ?? "–"
        said = card.times
    }
}
