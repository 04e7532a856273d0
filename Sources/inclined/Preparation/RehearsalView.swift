import Interviewing

/// What is due, for a person at a terminal.
struct RehearsalView {
    let schedule: RehearsalSchedule
    let terminal: Terminal

    /// Days of the forecast that are printed.
    private static let shownDays = 7

    /// What is due now and later today, how much is likely to be recalled, and the days to come.
    func lines() -> [String] {
        guard !schedule.cards.isEmpty else {
            return terminal.wrapped(
                "There is nothing to rehearse yet: stories in use give the cards. Add one: inclined stories add story.md",
                indent: 0
            )
        }
        var lines = [terminal.styled(headline, .bold)]
        for card in schedule.today { lines += [""] + self.card(card) }
        if !schedule.beyond.isEmpty {
            lines += [""] + terminal.wrapped("\(schedule.beyond.count) more are due on the next days.", indent: 0)
        }
        lines += retention() + forecast()
        if !schedule.today.isEmpty {
            lines += [""] + terminal.wrapped("Rehearse at a terminal: inclined rehearse", indent: 0)
        }
        return lines
    }

    private var headline: String {
        let due = schedule.today.count
        let soon = schedule.soon.isEmpty ? "" : ", \(schedule.soon.count) more in a few minutes"
        switch due {
        case 0: return "Nothing is due now\(soon)"
        case 1: return "1 card is due now\(soon)"
        case _: return "\(due) cards are due now\(soon)"
        }
    }

    private func card(_ scheduled: ScheduledCard) -> [String] {
        let card = scheduled.card
        let planned = scheduled.isPlanned ? [schedule.focusWords] : []
        let about = ([card.shownTitle, scheduled.reason.words] + planned).joined(separator: " · ")
        return terminal.wrapped(card.prompt, indent: 2)
            + terminal.wrapped("\(card.task)", indent: 4).map { terminal.styled($0, .cyan) }
            + terminal.wrapped(about, indent: 4).map { terminal.styled($0, .dim) }
    }

    private func retention() -> [String] {
        let kept = schedule.retention
        guard let now = kept.today else {
            return terminal.part("What you would recall") + ["  Nothing is rehearsed yet, so nothing is known."]
        }
        guard kept.isTelling else {
            let words = "Too early to say; you have rehearsed \(kept.rehearsed) of \(kept.cards) cards."
            return terminal.part("What you would recall") + terminal.wrapped(words, indent: 2)
        }
        var words = "About \(Self.percent(now)) of the \(kept.rehearsed) cards you rehearsed, of \(kept.cards)."
        if let later = kept.onLoopDay, let day = schedule.loopDay {
            words += " On \(day.words) \(Self.percent(later)) if you rehearse no more."
        }
        return terminal.part("What you would recall") + terminal.wrapped(words, indent: 2)
    }

    private func forecast() -> [String] {
        let days = RehearsalForecast(schedule).days.prefix(Self.shownDays)
        guard !days.isEmpty else { return [] }
        var table = TextTable(head: ["Day", "again", "new"], rows: [])
        for day in days { table.rows.append([day.day.short, "\(day.again)", "\(day.new)"]) }
        return terminal.part("The days to come") + table.lines(terminal)
    }

    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
