import Interchange
import Interviewing

/// The review of a round for a person at a terminal: the verdict first, the transcript last.
struct ReviewView {
    let choice: RoundChoice
    let assessor: Assessor
    let terminal: Terminal

    /// Which round it was.
    func header() -> [String] {
        let session = choice.session
        var facts = ["round \(choice.position + 1)", choice.round.role]
        if let begun = session.begun, let ended = session.ended,
            session.turns.contains(where: { $0.means != .recorded })
        {
            facts.append("\(max(1, (ended.milliseconds - begun.milliseconds) / 60_000)) min")
        }
        return terminal.wrapped(choice.record.fullName, indent: 0).map { terminal.styled($0, .bold) }
            + terminal.wrapped(facts.joined(separator: " · "), indent: 0).map { terminal.styled($0, .dim) }
    }

    /// One answer.
    func lines(_ review: AnswerReview, at position: Int) -> [String] {
        let exchange = review.answer.exchange
        var lines = [""]
        lines += terminal.wrappedAfter("\(position + 1)".padded(to: 3), exchange.question.text, indent: 0)
            .map { terminal.styled($0, .bold) }
        let match = review.matchWords(assessor.loops)
        lines += terminal.wrapped(match.sentence, indent: 3)
            .map { review.match == .answers ? $0 : terminal.styled($0, .yellow) }
        guard review.match != .unanswered else { return lines }
        if let next = review.next, next.text != match.sentence {
            lines += part("The one next thing") + terminal.wrapped(next.text, indent: 3)
            if let quote = next.quote { lines += quoted(quote) }
        }
        lines += part("Scorecard") + scorecard(review)
        lines += part("Depth") + terminal.wrapped(depth(review.answer), indent: 3)
        lines += part("Delivery") + terminal.wrapped(delivery(review.delivery), indent: 3)
        if let order = review.order {
            lines += part("Your own sentences in a better order") + self.order(order)
        }
        return lines + part("What was said") + transcript(exchange)
    }

    private func part(_ title: String) -> [String] { ["", "   " + terminal.styled(title, .cyan)] }

    private func quoted(_ quote: String) -> [String] {
        terminal.wrapped("“\(quote)”", indent: 5).map { terminal.styled($0, .dim) }
    }

    private func scorecard(_ review: AnswerReview) -> [String] {
        let rated = review.answer.whole.scorecard.filter { $0.rating != nil }
        if rated.isEmpty {
            let why =
                review.answer.isDesign
                ? "A design is rated by what it holds, not by how it is told." : "Too little was said to rate it."
            return terminal.wrapped(why, indent: 3)
                + review.answer.whole.track.evidence.map(\.evidence).strongest(3).flatMap { quoted($0.quote) }
        }
        return rated.flatMap { reading -> [String] in
            let rating = reading.rating ?? 0
            let bar = String(repeating: "●", count: Int(rating)) + (rating > rating.rounded(.down) ? "◐" : "")
            let head = "\(reading.criterion.rawValue.padded(to: 12))\(bar.padded(to: 4).replacing(" ", with: "○"))  "
            return terminal.wrappedAfter(head, reading.anchor, indent: 3)
                + reading.strongest(1).flatMap { quoted($0.quote) }
        }
    }

    private func depth(_ answer: ReadAnswer) -> String {
        let asked = answer.news.count
        guard asked > 0 else { return "Nothing was asked after it." }
        if answer.depth == asked {
            return asked == 1
                ? "The follow-up was answered with something new."
                : "All \(asked) follow-ups were answered with something new."
        }
        let first = "Follow-up \(answer.depth + 1) of \(asked) was the first that brought nothing new."
        return answer.depth == 0 ? "\(first) An interviewer hears that the evidence ends there." : first
    }

    private func delivery(_ delivery: AnswerDelivery) -> String {
        var sentences = [
            "\(delivery.time.words) words, about \(delivery.time.clock) to say: \(delivery.time.length.words)."
        ]
        if let pace = delivery.pace { sentences.append("Spoken at \(pace) words a minute.") }
        if !delivery.fillers.isEmpty {
            let counts = Dictionary(delivery.fillers.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
            let named = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .map { $0.value == 1 ? "“\($0.key)”" : "“\($0.key)” ×\($0.value)" }
            sentences.append("Fillers: \(named.joined(separator: ", ")).")
        }
        return sentences.joined(separator: " ")
    }

    private func order(_ order: BetterOrder) -> [String] {
        // The sentences come without their full stops, so each gets a line of its own.
        order.parts.flatMap { part in
            part.sentences.enumerated().flatMap { index, sentence in
                let head = (index == 0 ? part.part.rawValue : "").padded(to: 11)
                return terminal.wrappedAfter("\(head)· ", sentence, indent: 3)
            }
        }
    }

    private func transcript(_ exchange: Exchange) -> [String] {
        exchange.turns.flatMap { turn -> [String] in
            var lines: [String] = []
            if let probe = turn.probe { lines += terminal.wrapped("— \(probe.text)", indent: 3, hanging: 5) }
            lines += turn.answer.split(separator: "\n").flatMap { terminal.wrapped(String($0), indent: 5) }
            if turn.state == .skipped { lines.append("     " + terminal.styled("passed over", .dim)) }
            return lines
        }
    }
}

extension Terminal {
    /// Text broken at spaces beside a head that stands before its first line only.
    func wrappedAfter(_ head: String, _ text: String, indent: Int) -> [String] {
        let hanging = indent + Terminal.columns(of: head)
        var lines = wrapped(text, indent: hanging)
        let start = String(repeating: " ", count: indent) + head
        if lines.isEmpty { return [start] }
        lines[0] = start + lines[0].dropFirst(hanging)
        return lines
    }
}

extension SpeakingTime.Length {
    /// The judgement in words.
    fileprivate var words: String {
        switch self {
        case .short: "short, which leaves little to ask about"
        case .right: "a good first telling"
        case .long: "longer than a first telling should be"
        case .tooLong: "longer than anybody listens"
        }
    }
}
