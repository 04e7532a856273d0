import Interviewing

/// One loop as Markdown for people: the plan, then each round with what was asked and what was said.
///
/// It is a `MarkedPage`: never read back, but an edit is noticed.
enum LoopMarkdown {
    /// Writes a loop.
    static func write(_ loop: ArchivedLoop) -> String {
        var blocks = ["# \(title(loop))", facts(loop)]
        for (index, (round, session)) in zip(loop.plan.rounds, loop.sessions).enumerated() {
            blocks.append("## Round \(index + 1): \(line(round.role))")
            blocks += self.round(round, session)
        }
        let body = blocks.joined(separator: "\n\n") + "\n"
        return MarkedPage(kind: .loop, number: loop.number).write(body)
    }

    private static func title(_ loop: ArchivedLoop) -> String {
        let name = loop.purpose == .loop ? "Loop \(loop.number)" : "Practice \(loop.number)"
        return Lines.isBlank(loop.plan.label) ? name : "\(name): \(line(loop.plan.label))"
    }

    private static func facts(_ loop: ArchivedLoop) -> String {
        "\(loop.plan.track.abbreviation), \(loop.plan.level.rawValue), made on \(day(loop.created))"
    }

    /// The day of a moment, in UTC.
    static func day(_ time: Timestamp) -> String {
        String(TimeText.write(time).prefix { $0 != "T" })
    }

    private static func round(_ round: Round, _ session: Session) -> [String] {
        var facts = ["\(round.minutes) minutes", round.area.rawValue.replacing("-", with: " ")]
        if round.seat == .barRaiser { facts.append("bar raiser") }
        if !round.principles.isEmpty { facts.append("listens for \(round.principles.joined(separator: ", "))") }
        facts.append(standing(session.state))
        var blocks = [facts.joined(separator: " · ")]
        for exchange in session.exchanges { blocks += self.exchange(exchange) }
        let asked = Set(session.exchanges.map(\.question.text))
        let open = round.questions.map(\.text).filter { !asked.contains($0) }
        if !open.isEmpty {
            blocks.append((["Planned and not asked yet:", ""] + open.map { "- \(line($0))" }).joined(separator: "\n"))
        }
        return blocks
    }

    private static func standing(_ state: Session.State) -> String {
        switch state {
        case .planned: "not begun"
        case .running: "under way"
        case .finished: "over"
        }
    }

    /// What a follow-up is shown with.
    enum FollowUps {
        /// Its words.
        case words
        /// Its group and its depth too, for whoever records answers.
        case groups
    }

    /// One question with everything that was said to it.
    static func exchange(_ exchange: Exchange, shows: FollowUps = .words) -> [String] {
        var blocks = ["### \(line(exchange.question.text))"]
        for turn in exchange.turns {
            if let probe = turn.probe {
                blocks.append("**\(line(probe.text))**" + (shows == .groups ? " (\(probe.group), \(probe.depth))" : ""))
            }
            if !turn.answer.isEmpty { blocks.append(quoted(turn.answer)) }
            switch turn.state {
            case .answered: if turn.answer.isBlank { blocks.append("*Nothing.*") }
            case .open: blocks.append("*Not handed in yet.*")
            case .skipped: blocks.append("*Passed over.*")
            }
        }
        return blocks
    }

    /// Words of the candidate as a quotation, so that headings and rules in them stay words.
    static func quoted(_ text: String) -> String {
        Lines.split(Lines.withoutReturns(text)).map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    }

    /// A text on one line.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
