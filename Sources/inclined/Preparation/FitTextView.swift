import Interviewing

/// What somebody likes beside what their texts show, for a person at a terminal.
struct FitTextView {
    let terminal: Terminal

    /// The reading, the evidence, what the two mean together, and what to do next.
    func lines(_ fit: FitView) -> [String] {
        let reading = fit.reading
        var lines = [terminal.styled("What you like: \(reading.leaning.title.lowercased())", .bold)]
        lines += terminal.wrapped(reading.headline, indent: 2)
        for words in [reading.firmnessWords, reading.chanceWords, reading.administrationWords].compactMap(\.self) {
            lines += terminal.wrapped(words, indent: 2)
        }
        lines += reading.pulls.flatMap { terminal.bullet($0.words) }
        lines += terminal.part("What your texts show") + terminal.wrapped(fit.evidence.words, indent: 2)
        for quote in fit.evidence.quotes { lines += terminal.quoted(quote.text, in: quote.title, indent: 4) }
        if let comparison = fit.comparison { lines += together(comparison) }
        if !reading.made.isEmpty { lines += made(reading) }
        return lines + [""] + terminal.wrapped(FitReading.caution, indent: 0).map { terminal.styled($0, .dim) }
    }

    private func together(_ comparison: FitComparison) -> [String] {
        terminal.part("The two together: \(comparison.relation.rawValue)")
            + terminal.wrapped(comparison.says, indent: 2) + terminal.wrapped(comparison.means, indent: 2)
            + comparison.next.flatMap { terminal.bullet($0.do) }
    }

    private func made(_ reading: FitReading) -> [String] {
        var lines = terminal.part("The answers behind it")
        lines += reading.made.flatMap { terminal.bullet("\($0.title): \($0.says)") }
        if !reading.against.isEmpty {
            lines += ["  On the other side"] + reading.against.flatMap { terminal.bullet("\($0.title): \($0.says)") }
        }
        if let flip = reading.flip, let first = flip.changes.first {
            let words =
                "It would tip first with “\(first.to.says)” in the place of “\(first.from.says)”"
                + (flip.changes.count > 1 ? " and \(flip.changes.count - 1) more." : ".")
            lines += terminal.wrapped(words, indent: 2)
        }
        return lines
    }

    /// The questions with the ids of their answers.
    func questions(_ questions: [FitQuestionDefinition]) -> [String] {
        questions.enumerated().flatMap { index, question in
            (index == 0 ? [] : [""]) + [terminal.styled(question.id, .bold)]
                + terminal.wrapped(question.asks, indent: 2)
                + question.answers.flatMap { answer in
                    terminal.wrapped("\(answer.id): \(answer.says)", indent: 4, hanging: 6)
                }
        }
    }
}
