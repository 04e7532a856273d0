import Interviewing

/// How a story can be told for the other track, for a person at a terminal.
struct RewriteView {
    let guide: RewriteGuide
    let name: String
    let terminal: Terminal

    /// The steps with the story's own sentences or a question, and the detail that stays or goes.
    func lines() -> [String] {
        var lines = terminal.wrapped("“\(name)” for the \(guide.definition.to.abbreviation) loop", indent: 0)
            .map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(guide.definition.summary, indent: 0) + [""]
        lines += terminal.wrapped(guide.standing, indent: 0)
        for (index, step) in guide.steps.enumerated() {
            lines += terminal.part("\(index + 1). \(step.step.title)") + terminal.wrapped(step.step.says, indent: 2)
            lines += step.sentences.flatMap(quote)
            if let question = step.question { lines += terminal.wrapped("→ \(question)", indent: 4, hanging: 6) }
        }
        if !guide.stays.isEmpty { lines += terminal.part("Detail that may stay") + guide.stays.flatMap(quote) }
        if !guide.cut.isEmpty {
            lines += terminal.part("Detail to leave out") + terminal.wrapped(guide.definition.cut, indent: 2)
            lines += guide.cut.flatMap(quote)
        }
        let trust = guide.definition.provenance.trust.words
        return lines + [""]
            + terminal.wrapped("No word is added to your story. (\(trust))", indent: 0)
            .map { terminal.styled($0, .dim) }
    }

    private func quote(_ sentence: RewriteGuide.SentenceQuote) -> [String] {
        terminal.wrapped("“\(sentence.quote)”", indent: 4, hanging: 5)
            + (sentence.shows.isEmpty
                ? [] : terminal.wrapped(sentence.shows, indent: 6).map { terminal.styled($0, .dim) })
    }
}
