import Interviewing

/// Claims for a person at a terminal.
struct ClaimView {
    let terminal: Terminal
    /// The sources of the library.
    let sources: [Source]

    /// A claim in a line or two.
    func line(_ hit: ClaimHit) -> [String] {
        let claim = hit.claim
        let id = terminal.styled(claim.id.padded(to: 5), .dim)
        let body = terminal.wrapped(claim.title, indent: 5)
        let first = String((body.first ?? "").drop { $0 == " " })
        return ["\(id)\(terminal.styled(first, .bold))"] + body.dropFirst()
            + terminal.wrapped(judged(claim), indent: 5).map { terminal.styled($0, .dim) }
    }

    /// A claim with its evidence and its sources.
    func whole(_ hit: ClaimHit) -> [String] {
        let claim = hit.claim
        var lines = terminal.wrapped("\(claim.id) · \(claim.title)", indent: 0).map { terminal.styled($0, .bold) }
        lines += terminal.wrapped("Said: \(claim.claim)", indent: 2, hanging: 4)
        lines += terminal.wrapped("Verdict: \(judged(claim))", indent: 2, hanging: 4)
        lines += terminal.wrapped("Evidence: \(claim.evidence)", indent: 2, hanging: 4)
        lines += terminal.wrapped("Here: \(claim.weDo)", indent: 2, hanging: 4)
        if !hit.missed.isEmpty {
            let missed = hit.missed.map { "“\($0)”" }.joined(separator: ", ")
            lines += terminal.wrapped("Without \(missed).", indent: 2).map { terminal.styled($0, .dim) }
        }
        return lines + hit.sources.flatMap(source)
    }

    /// Pages that were found where no claim was.
    func pages(_ hits: [SourceHit]) -> [String] {
        ["No claim has these words; these pages do:"] + hits.flatMap { source($0.source) }
    }

    private func judged(_ claim: Claim) -> String {
        "\(claim.verdict.words), confidence \(claim.confidence.rawValue): \(claim.grounds(in: sources))"
    }

    private func source(_ source: Source) -> [String] {
        let facts = "\(source.title) (\(source.kind), read \(source.read), \(source.trust.words))"
        return terminal.bullet(facts)
            + (source.address.isEmpty ? [] : ["    " + terminal.styled(source.link ?? source.address, .dim)])
    }
}
