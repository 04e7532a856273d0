import Interviewing

/// A rehearsal at a terminal: card by card, each shown only after it was said.
struct RehearsalTalk {
    private let workspace: Workspace
    private let terminal: Terminal
    private var input: LineInput
    /// What was graded in this sitting, the latest last.
    private var graded: [Graded] = []

    private struct Graded {
        let rehearsal: Int
        let card: RehearsalCardID
    }

    /// What was typed.
    private enum Reply {
        case grade(RehearsalGrade)
        case reveal
        case undo
        case end
        case unknown
    }

    init(_ workspace: Workspace, input: LineInput, terminal: Terminal) {
        (self.workspace, self.input, self.terminal) = (workspace, input, terminal)
    }

    /// Goes through what is due until nothing is, the limit is reached or the candidate ends.
    mutating func hold(most: Int?) async throws {
        // What was taken back comes at once again.
        var again: RehearsalCardID?
        while most.map({ graded.count < $0 }) ?? true {
            let schedule = try await workspace.rehearsal(.current()).schedule
            let back = again.flatMap { id in schedule.cards.first { $0.id == id } }
            again = nil
            guard let card = back ?? schedule.today.first else {
                let view = RehearsalView(schedule: schedule, terminal: terminal)
                return try say(graded.isEmpty ? view.lines() : [""] + view.lines())
            }
            switch try await go(through: card, of: schedule) {
            case .grade(let grade):
                let kept = try await workspace.store.addRehearsal(card.id, grade: grade, at: MachineClock.now())
                graded.append(Graded(rehearsal: kept.number, card: card.id))
                try await tell(card.id)
            case .undo: again = try await undo()
            case .end: return try say(["", summary])
            case .reveal, .unknown: continue
            }
        }
        try say(["", summary])
    }

    private var summary: String {
        graded.count == 1 ? "1 card rehearsed." : "\(graded.count) cards rehearsed."
    }

    // MARK: - One card

    private mutating func go(through scheduled: ScheduledCard, of schedule: RehearsalSchedule) async throws -> Reply {
        let card = scheduled.card
        let planned = scheduled.isPlanned ? [schedule.focusWords] : []
        let about = ([card.shownTitle, scheduled.reason.words] + planned + ["\(schedule.today.count) due"]).joined(
            separator: " · "
        )
        var lines = [""] + terminal.wrapped(about, indent: 0).map { terminal.styled($0, .dim) }
        lines += terminal.wrapped(card.prompt, indent: 2).map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(card.task, indent: 2).map { terminal.styled($0, .cyan) }
        try say(lines)
        while true {
            switch try ask("Return shows the facts · u takes back · q ends  ") {
            case .reveal: return try grade(card)
            case .undo: return .undo
            case .end: return .end
            case .grade, .unknown: try say(["  Say it aloud first; Return shows what it should hold."])
            }
        }
    }

    private mutating func grade(_ card: RehearsalCard) throws -> Reply {
        var lines = card.answers.flatMap { fact in
            terminal.bullet(terminal.styled(fact.words, .bold))
                + (card.isStory ? [] : terminal.wrapped(fact.sentence, indent: 4).map { terminal.styled($0, .dim) })
        }
        if card.answers.isEmpty { lines = ["  No fact stands out in this story; judge the telling."] }
        try say(lines)
        while true {
            let reply = try ask("1 not remembered · 2 with effort · 3 remembered · 4 at once  ")
            switch reply {
            case .grade, .undo, .end: return reply
            case .reveal, .unknown: try say(["  Type 1, 2, 3 or 4; u takes the last one back, q ends."])
            }
        }
    }

    /// When the card comes back.
    private func tell(_ id: RehearsalCardID) async throws {
        let schedule = try await workspace.rehearsal(.current()).schedule
        guard let card = schedule.cards.first(where: { $0.id == id }) else { return }
        let when =
            schedule.today.contains { $0.id == id } || schedule.soon.contains { $0.id == id }
            ? "today" : "on \(card.day.short)"
        try say([terminal.styled("  Again \(when).", .dim)])
    }

    private mutating func undo() async throws -> RehearsalCardID? {
        guard let last = graded.popLast() else {
            try say(["  Nothing was graded in this sitting."])
            return nil
        }
        try await workspace.store.deleteRehearsal(last.rehearsal)
        try say(["  Taken back."])
        return last.card
    }

    // MARK: - The terminal

    private mutating func ask(_ prompt: String) throws -> Reply {
        try StandardOutput.write(Array(terminal.styled(prompt, .dim).utf8))
        guard let line = input.next() else {
            try say([""])
            return .end
        }
        switch line.lowercased().filter({ !$0.isWhitespace }) {
        case "": return .reveal
        case "u": return .undo
        case "q": return .end
        case let text: return Int(text).flatMap(RehearsalGrade.init(rawValue:)).map(Reply.grade) ?? .unknown
        }
    }

    private func say(_ lines: [String]) throws { try StandardOutput.write(lines.joined(separator: "\n")) }
}
