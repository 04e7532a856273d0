import Interviewing

/// One loop as Markdown for people: the plan, then each round with what was asked and what was said.
///
/// It is never read back, because the archive beside it holds all of it. The first line names the loop and carries a sum
/// of the bytes below it, so that an edit is noticed and not silently lost.
enum LoopMarkdown {
    private static let marker = "<!-- inclined loop "

    /// Writes a loop.
    static func write(_ loop: ArchivedLoop) -> String {
        var blocks = ["# \(title(loop))", facts(loop)]
        for (index, (round, session)) in zip(loop.plan.rounds, loop.sessions).enumerated() {
            blocks.append("## Round \(index + 1): \(line(round.role))")
            blocks += self.round(round, session)
        }
        let body = blocks.joined(separator: "\n\n") + "\n"
        return firstLine(loop.number, body) + "\n" + body
    }

    /// Whether a text begins as one of these.
    static func isMarked(_ text: String) -> Bool { text.utf8.starts(with: marker.utf8) }

    /// The number of the loop a text was written for; nil when it is none or was edited since.
    static func untouched(_ text: String) -> Int? {
        guard isMarked(text), let end = text.utf8.firstIndex(of: 0x0A) else { return nil }
        let digits = text.utf8.dropFirst(marker.utf8.count).prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let body = String(decoding: text.utf8[end...].dropFirst(), as: UTF8.self)
        return text.utf8[..<end].elementsEqual(firstLine(number, body).utf8) ? number : nil
    }

    private static func firstLine(_ number: Int, _ body: String) -> String {
        // FNV-1a, 64 bits: it has to notice a slip of the hand, not an attack.
        let sum = body.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "\(marker)\(number) \(String(sum, radix: 16)) -->"
    }

    private static func title(_ loop: ArchivedLoop) -> String {
        let name = loop.purpose == .loop ? "Loop \(loop.number)" : "Practice \(loop.number)"
        return Lines.isBlank(loop.plan.label) ? name : "\(name): \(line(loop.plan.label))"
    }

    private static func facts(_ loop: ArchivedLoop) -> String {
        "\(loop.plan.track.abbreviation), \(loop.plan.level.rawValue), made on \(day(loop.created))"
    }

    private static func day(_ time: Timestamp) -> String {
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
    private static func quoted(_ text: String) -> String {
        Lines.split(Lines.withoutReturns(text)).map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    }

    /// A text on one line.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
