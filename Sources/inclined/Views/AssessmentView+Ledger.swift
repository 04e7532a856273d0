import Interviewing
import TextAnalysis

/// Why: the candidate's own words with carets under them, and role by role.
extension AssessmentView {
    func ledgerLines() -> [String] {
        let evidence = assessment.track.evidence
        guard !evidence.isEmpty else { return [] }
        var lines = heading("Why: your own words")
        for leaning in Leaning.allCases {
            let all = evidence.filter { $0.leaning == leaning }
            let shown = isFull ? all : strongest(of: all)
            for piece in shown.sorted(by: { $0.evidence.span < $1.evidence.span }) {
                let place = [piece.radius?.words, piece.nature?.rawValue].compactMap { $0 }.joined(separator: ", ")
                let label =
                    "\(leaning.words) +\(decimal(piece.evidence.weight)) · \(piece.evidence.title)"
                    + (place.isEmpty ? "" : " · \(place)")
                lines += quoteLines(piece.evidence.span, label: label, style: leaning.style)
            }
            if shown.count < all.count {
                lines.append(
                    terminal.styled(
                        "        and \(all.count - shown.count) more for \(leaning.words); --all shows them",
                        .dim
                    )
                )
            }
        }
        return lines
    }

    /// The heaviest pieces, one for each sentence; what a sentence is only about fills the room that is left.
    func strongest(of evidence: [TrackEvidence]) -> [TrackEvidence] {
        let ordered = evidence.sorted {
            ($0.isTopic ? 1 : 0, $1.evidence.weight, $0.evidence.span)
                < ($1.isTopic ? 1 : 0, $0.evidence.weight, $1.evidence.span)
        }
        let heavy = ordered.filter { $0.evidence.weight >= Self.leastShown }
        var sentences: Set<Int> = []
        return Array(
            (heavy.count < 3 ? ordered : heavy).filter { sentences.insert($0.sentence).inserted }
                .prefix(Self.shownEvidence)
        )
    }

    /// The line of the text with carets under the quoted bytes and a label below.
    func quoteLines(_ span: TextSpan, label: String, style: Terminal.Style) -> [String] {
        let excerpt = Excerpt(assessment.reading.document, span: span, width: terminal.width - 11)
        let gutter = String(excerpt.line).padded(to: 5, right: true)
        return [
            "  \(terminal.styled(gutter, .dim)) │ \(excerpt.text)",
            "        │ \(terminal.styled(excerpt.carets, style))",
        ]
            + terminal.wrapped(label, indent: 10).map { line in
                "        │ " + terminal.styled(String(line.dropFirst(10)), style)
            }
    }

    func roleLines() -> [String] {
        guard !assessment.roles.isEmpty else { return [] }
        var lines = heading("Role by role")
        for role in assessment.roles {
            let dates = [role.start, role.isCurrent ? "now" : role.end].compactMap { $0 }.joined(separator: "–")
            let name = [role.title, role.organisation].compactMap { $0 }.joined(separator: ", ")
            lines += terminal.wrapped("\(dates.padded(to: 16)) \(name) — \(role.verdict.words)", indent: 2, hanging: 19)
        }
        return lines
    }
}
