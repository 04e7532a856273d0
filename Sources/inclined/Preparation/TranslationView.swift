import Interviewing

/// What a title elsewhere may be, for a person at a terminal.
struct TranslationView {
    let translation: RoleTranslation
    let comparison: RoleComparison
    let moves: [MoveDefinition]
    let terminal: Terminal

    /// The reading, what would tip it, doubts and questions, the candidate's own level, and the moves from there.
    func lines() -> [String] {
        var lines = terminal.wrapped(translation.written, indent: 0).map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(translation.sentence, indent: 2)
        if let rung = translation.rung {
            lines += terminal.wrapped("(\(rung.title): \(rung.trust.words))", indent: 2).map {
                terminal.styled($0, .dim)
            }
        }
        for found in translation.possible {
            lines += terminal.bullet("\(found.employer): \(found.rung.range.words)")
        }
        if !translation.tips.isEmpty {
            lines += terminal.part("What would tip it")
            lines += translation.tips.flatMap { tip in
                terminal.bullet("\(tip.axis.name), \(tip.up.level.rawValue): \(tip.up.looks)")
                    + terminal.wrapped("\(tip.down.level.rawValue): \(tip.down.looks)", indent: 4)
            }
        }
        lines += list("Doubts", translation.doubts) + list("Ask yourself", translation.asks)
        if let employer = translation.employer {
            lines += terminal.part(employer.title) + terminal.wrapped(employer.says, indent: 2)
            lines += terminal.wrapped(
                "(\(employer.provenance.trust.words))\(employer.provenance.claims.asClaims)",
                indent: 2
            ).map {
                terminal.styled($0, .dim)
            }
        }
        lines +=
            terminal.part("Your own texts")
            + terminal.wrapped("\(comparison.headline). \(comparison.sentence)", indent: 2)
        for row in comparison.axes {
            lines += terminal.bullet("\(row.axis.name): \(row.sentence)")
            if let quote = row.cells.first(where: { $0.level == row.reached })?.quotes.first {
                lines += terminal.quoted(quote.evidence.quote, in: quote.title, indent: 6)
            }
        }
        return lines + list("From there", moves.map { "\($0.title): inclined move \($0.id)" })
    }

    private func list(_ title: String, _ sentences: [String]) -> [String] {
        sentences.isEmpty ? [] : terminal.part(title) + sentences.flatMap { terminal.bullet($0) }
    }
}

extension Axis {
    /// The name at the start of a line.
    var name: String { rawValue.capitalisedFirst }
}
