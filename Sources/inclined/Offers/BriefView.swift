import Interviewing

/// What to ask for, for a person at a terminal.
struct BriefView {
    let written: WrittenBrief
    let library: Library
    /// Claims about how the stock of the offer vests.
    let claims: [Claim]
    let terminal: Terminal

    /// The passages in the order in which they are used, and what the material has no words for.
    func lines() -> [String] {
        let negotiation = written.negotiation
        var facts = [negotiation.track.abbreviation]
        if let offered = negotiation.offered { facts.append("offered \(offered.rawValue)") }
        facts.append(
            negotiation.supported.map { "your material reads at \($0.words)" } ?? "no level from your texts"
        )
        var lines = terminal.wrapped("What to ask \(negotiation.company) for", indent: 0)
            .map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(facts.joined(separator: " · "), indent: 0).map { terminal.styled($0, .dim) }
        if let chosen = written.chosen {
            lines += terminal.wrapped(chosen, indent: 0).map { terminal.styled($0, .dim) }
        }
        let card = written.brief.aloud.enumerated().map { "\($0.offset + 1). “\($0.element)”" }
        if !card.isEmpty {
            lines +=
                terminal.part("Say this, in this order") + card.flatMap { terminal.wrapped($0, indent: 2, hanging: 3) }
        }
        for passage in written.brief.passages { lines += self.passage(passage) }
        if !written.brief.missing.isEmpty {
            lines += terminal.part("Not in your texts yet") + written.brief.missing.flatMap { terminal.bullet($0) }
            lines += written.scope.map { terminal.wrapped($0, indent: 2) } ?? []
        }
        return lines + claims.lines(terminal)
    }

    private func passage(_ passage: NegotiationBrief.Passage) -> [String] {
        var lines = terminal.part(passage.title)
        lines += passage.says.flatMap { terminal.wrapped($0, indent: 2) }
        for argument in passage.arguments where !argument.isMissing {
            if argument.isRepeated {
                lines += terminal.wrapped("Argue from the words that are quoted above.", indent: 4)
                continue
            }
            lines += terminal.wrapped(argument.says, indent: 4)
            lines += argument.quotes.flatMap { terminal.quoted($0.quote, in: $0.title, indent: 6) }
        }
        for claim in library.claims where passage.claims.contains(claim.id) {
            lines += terminal.wrapped(claim.mark, indent: 4).map { terminal.styled($0, .dim) }
        }
        let trust = passage.trust.words
        return lines + terminal.wrapped("(\(trust))", indent: 2).map { terminal.styled($0, .dim) }
    }
}
