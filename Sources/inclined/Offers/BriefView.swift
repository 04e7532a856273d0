import Interviewing

/// What to ask for, for a person at a terminal.
struct BriefView {
    let written: WrittenBrief
    let library: Library
    let terminal: Terminal

    /// The passages in the order in which they are used, and what the material has no words for.
    func lines() -> [String] {
        let negotiation = written.negotiation
        var facts = [negotiation.track.abbreviation]
        if let offered = negotiation.offered { facts.append("offered \(offered.rawValue)") }
        facts.append(
            negotiation.supported.map { "your material reads at \(Self.words($0))" } ?? "no level from your texts"
        )
        var lines = terminal.wrapped("What to ask \(negotiation.company) for", indent: 0)
            .map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(facts.joined(separator: " · "), indent: 0).map { terminal.styled($0, .dim) }
        for passage in written.brief.passages { lines += self.passage(passage) }
        if !written.brief.missing.isEmpty {
            lines += terminal.part("Not in your texts yet") + written.brief.missing.flatMap { terminal.bullet($0) }
        }
        return lines
    }

    private func passage(_ passage: NegotiationBrief.Passage) -> [String] {
        var lines = terminal.part(passage.title)
        lines += passage.says.flatMap { terminal.wrapped($0, indent: 2) }
        for argument in passage.arguments where !argument.isMissing {
            lines += terminal.wrapped(argument.says, indent: 4)
            lines += argument.quotes.flatMap { terminal.quoted($0.quote, in: $0.title, indent: 6) }
        }
        for claim in library.claims where passage.claims.contains(claim.id) {
            lines += terminal.wrapped(claim.mark, indent: 4).map { terminal.styled($0, .dim) }
        }
        let trust = passage.trust.words
        return lines + terminal.wrapped("(\(trust))", indent: 2).map { terminal.styled($0, .dim) }
    }

    static func words(_ range: ClosedRange<Level>) -> String {
        range.lowerBound == range.upperBound
            ? range.lowerBound.rawValue : "\(range.lowerBound.rawValue) to \(range.upperBound.rawValue)"
    }
}

extension Claim {
    /// `C1, PGMs out-earn TPMs: contradicted (confidence moderate). More: inclined claims C1`
    var mark: String {
        "\(id), \(title): \(verdict.words) (confidence \(confidence.rawValue)). More: inclined claims \(id)"
    }
}

extension Claim.Verdict {
    /// The verdict in plain words.
    var words: String {
        switch self {
        case .supported: "supported"
        case .partly: "partly supported"
        case .overstated: "overstated"
        case .contradicted: "contradicted"
        case .unconfirmed: "unconfirmed"
        case .wrongTerm: "not the term in use"
        case .editorial: "a matter of opinion"
        }
    }
}
