import Interviewing
import TextAnalysis

/// An assessment for a person at a terminal: verdict first, then why, then what to do.
struct AssessmentView {
    let assessment: Assessment
    let name: String
    let terminal: Terminal
    /// The level the candidate aims at, if any.
    let targetLevel: Level?
    /// Whether every piece of evidence is shown, or the strongest.
    let isFull: Bool

    /// Pieces of evidence shown for each side unless everything is wanted.
    static let shownEvidence = 6
    /// Weight below which evidence is shown only when everything is.
    static let leastShown = 0.3

    /// The lines to print.
    func lines() -> [String] {
        var lines = header()
        if let refusal = assessment.refusal {
            return lines + [""] + terminal.wrapped("Not enough evidence. \(refusal.sentence)", indent: 2)
        }
        switch assessment.submission.kind {
        case .question: return lines + questionLines() + footer()
        case .posting: lines += verdictLines() + ledgerLines()
        case .resume, .role, .story, .answer, .artifact:
            lines +=
                verdictLines() + ledgerLines() + roleLines() + storyLines() + levelLines() + principleLines()
                + leverLines()
            lines += scorecardLines() + findingLines() + flipLines()
        }
        return lines + footer()
    }

    // MARK: - Head

    private func header() -> [String] {
        let kind = assessment.submission.kind == .resume ? "résumé" : assessment.submission.kind.rawValue
        return [
            terminal.styled("\(name)", .bold)
                + terminal.styled(" · \(kind) · \(wordCount)", .dim)
        ]
    }

    private var wordCount: String {
        assessment.reading.wordCount == 1 ? "1 word" : "\(assessment.reading.wordCount) words"
    }

    private func verdictLines() -> [String] {
        let track = assessment.track
        let shares = track.shares
        var lines = [""] + terminal.wrapped(verdictSentence, indent: 2).map { terminal.styled($0, .bold) }
        guard track.verdict != .insufficient else {
            return lines + terminal.wrapped(insufficientReason, indent: 2)
        }
        lines.append("")
        for leaning in Leaning.allCases {
            let label = (leaning == .coordination ? "Coordination" : leaning.words).padded(to: 14)
            let room = max(10, min(40, terminal.width - 30))
            let filled = Int((shares[leaning] * Double(room)).rounded())
            let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: room - filled)
            lines.append("  \(label)\(terminal.styled(bar, leaning.style)) \(percent(shares[leaning]))")
        }
        return lines
    }

    private var verdictSentence: String {
        let isPosting = assessment.submission.kind == .posting
        switch assessment.track.verdict {
        case .tpm:
            return isPosting
                ? "This posting hires for technical program management."
                : "This is TPM evidence: technical risk and the mechanism of delivery."
        case .pgm:
            return isPosting
                ? "This posting hires for program management."
                : "This is PGM evidence: the why and how across the business."
        case .both: return "This supports both tracks: technical depth and business reach."
        case .coordination: return "This shows coordination only. It supports neither track yet."
        case .insufficient: return "Not enough evidence for a verdict."
        }
    }

    private var insufficientReason: String {
        assessment.track.evidence.isEmpty
            ? "No sentence says what you yourself did in a way that tells the tracks apart. Say what you decided or changed, with whom, and what came of it."
            : "There are traces, but too few to judge fairly. Add what you decided or changed, with whom, and what came of it."
    }

    // MARK: - Why

    private func ledgerLines() -> [String] {
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
    private func strongest(of evidence: [TrackEvidence]) -> [TrackEvidence] {
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
    private func quoteLines(_ span: TextSpan, label: String, style: Terminal.Style) -> [String] {
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

    private func roleLines() -> [String] {
        guard !assessment.roles.isEmpty else { return [] }
        var lines = heading("Role by role")
        for role in assessment.roles {
            let dates = [role.start, role.isCurrent ? "now" : role.end].compactMap { $0 }.joined(separator: "–")
            let name = [role.title, role.organisation].compactMap { $0 }.joined(separator: ", ")
            lines += terminal.wrapped("\(dates.padded(to: 16)) \(name) — \(role.verdict.words)", indent: 2, hanging: 19)
        }
        return lines
    }

    // MARK: - Story, level, principles, levers

    private func storyLines() -> [String] {
        let story = assessment.story
        guard assessment.submission.kind.isNarrative else { return [] }
        var lines = heading("The story")
        let type =
            switch story.type {
            case .story: "A story: a specific past episode."
            case .pseudoStory: "Not a story yet: it tells what you usually do or would do, not what you did once."
            case .selfDescription: "Not a story yet: it says who you are, not what you did."
            case .opinion: "Not a story yet: it says what you think, not what you did."
            case .none: "Nothing happens in this text yet."
            }
        lines += terminal.wrapped(type, indent: 2)
        guard story.type == .story else { return lines }
        let total = max(1, story.words.values.reduce(0, +))
        let parts = Part.allCases.map { part in
            "\(part.rawValue) \(story.words[part].map { percent(Double($0) / Double(total)) } ?? "—")"
        }
        lines += terminal.wrapped("Parts: " + parts.joined(separator: " · "), indent: 2)
        let owner = story.ownership
        lines += terminal.wrapped("In the action: I \(owner.i), we \(owner.we)", indent: 2)
        let result = story.result
        let test: [(String, Bool)] = [
            ("baseline", result.baseline), ("after", result.after), ("window", result.window),
            ("your part", result.attribution), ("meaning", result.meaning),
        ]
        lines += terminal.wrapped(
            "Result test: " + test.map { "\($0.1 ? "✓" : "✗") \($0.0)" }.joined(separator: "  "),
            indent: 2
        )
        return lines
    }

    private func levelLines() -> [String] {
        let level = assessment.level
        var lines = heading("Level")
        guard let low = level.low, let high = level.high else {
            return lines
                + terminal.wrapped(
                    "Not enough evidence: at least two of scope, ambiguity, influence, complexity and impact must show.",
                    indent: 2
                )
        }
        let range = low == high ? low.rawValue : "\(low.rawValue)–\(high.rawValue)"
        lines.append("  " + terminal.styled("Reads at \(range)", .bold))
        for axis in level.axes {
            let quote = axis.evidence.first.map { "“\($0.quote)”" } ?? ""
            lines += terminal.wrapped(
                "\(axis.axis.rawValue.padded(to: 11))\(axis.level.rawValue)  \(quote)",
                indent: 2,
                hanging: 17
            )
        }
        if let ceiling = level.ceiling, !ceiling.next.isEmpty {
            lines += terminal.wrapped("The ceiling is \(ceiling.axis.rawValue). Next: \(ceiling.next)", indent: 2)
        }
        if let targetLevel, targetLevel > high {
            lines += terminal.wrapped("You aim at \(targetLevel.rawValue): these words do not carry it yet.", indent: 2)
        }
        return lines
    }

    private func principleLines() -> [String] {
        let shown = assessment.principles.filter { $0.score > 0.1 }.prefix(6)
        guard !shown.isEmpty else { return [] }
        var lines = heading("Leadership principles it shows")
        for principle in shown {
            let quote = principle.evidence.max { $0.weight < $1.weight }.map { "“\($0.quote)”" } ?? ""
            lines += terminal.wrapped(
                "\(principle.id.padded(to: 33))\(percent(principle.score))  \(quote)",
                indent: 2,
                hanging: 8
            )
        }
        for principle in assessment.principles {
            for flag in principle.redFlags.prefix(1) {
                lines += terminal.wrapped(
                    "against \(principle.id): “\(flag.quote)” (\(flag.title.lowercased()))",
                    indent: 2,
                    hanging: 8
                )
            }
        }
        return lines
    }

    private func leverLines() -> [String] {
        guard !assessment.levers.isEmpty else { return [] }
        var lines = heading("Levers of influence (our lens, not Amazon's)")
        for lever in assessment.levers {
            let strength =
                lever.isCoordination ? "no lever" : ["", "claimed", "used", "lasting"][min(3, lever.strength)]
            let quote = lever.evidence.first.map { "“\($0.quote)”" } ?? ""
            lines += terminal.wrapped(
                "\(lever.code.padded(to: 4))\(lever.title) — \(strength)  \(quote)",
                indent: 2,
                hanging: 8
            )
        }
        return lines
    }

    private func scorecardLines() -> [String] {
        guard assessment.submission.kind.isNarrative else { return [] }
        var lines = heading("Scorecard, 0 to 4: what we could recognise")
        for criterion in assessment.scorecard {
            let rating = criterion.rating.map(decimal) ?? "—"
            lines += terminal.wrapped(
                "\(criterion.criterion.rawValue.padded(to: 13))\(rating)  \(criterion.anchor)",
                indent: 2,
                hanging: 20
            )
        }
        return lines
    }

    // MARK: - Findings, flips

    private func findingLines() -> [String] {
        guard !assessment.findings.isEmpty else { return heading("Findings") + ["  None."] }
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = assessment.findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        var lines = heading("Findings: " + counts.joined(separator: ", "))
        var earlier: Set<String> = []
        for finding in assessment.findings {
            let line = assessment.reading.document.position(of: finding.span.start).line
            let label = finding.severity.rawValue
            let head = "\(label.padded(to: 9))line \(line): \(finding.message)"
            let wrapped = terminal.wrapped(head, indent: 2, hanging: 11)
            lines += wrapped.enumerated().map { index, text in
                index == 0 ? text.replacingFirst(label, with: terminal.styled(label, finding.severity.style)) : text
            }
            if earlier.insert(finding.rule).inserted {
                lines += terminal.wrapped("→ \(finding.advice)", indent: 11, hanging: 13).map {
                    terminal.styled($0, .dim)
                }
            }
        }
        return lines
    }

    private func flipLines() -> [String] {
        guard !assessment.track.flips.isEmpty else { return [] }
        return heading("What would change the verdict")
            + assessment.track.flips.flatMap { terminal.wrapped("• \($0)", indent: 2, hanging: 4) }
    }

    // MARK: - Question

    private func questionLines() -> [String] {
        var lines = heading("Principles this question most likely tests")
        for principle in assessment.principles.prefix(3) {
            let quote = principle.evidence.first.map { "“\($0.quote)”" } ?? ""
            lines += terminal.wrapped(
                "\(principle.id.padded(to: 33))\(percent(principle.score))  \(quote)",
                indent: 2,
                hanging: 8
            )
        }
        return lines
    }

    private func footer() -> [String] {
        var lines = heading("Next")
        lines += terminal.wrapped(nextStep, indent: 2)
        lines.append("")
        let note =
            "Preparation only, never during a live interview. Not affiliated with Amazon; no prediction of its decision."
        return lines + terminal.wrapped(note, indent: 2).map { terminal.styled($0, .dim) }
    }

    private var nextStep: String {
        if let worst = assessment.findings.first, worst.severity == .problem {
            return "Put “\(worst.title.lowercased())” right first, then read it again."
        }
        if assessment.submission.kind == .question {
            return "Choose the story that shows the first of these, and assess it with --kind answer."
        }
        if assessment.submission.target == nil {
            return "Read it against the track you aim at: --target tpm or --target pgm."
        }
        return "Take the first line under “What would change the verdict” and look for it in what you have really done."
    }

    // MARK: - Small print

    private func heading(_ text: String) -> [String] { ["", terminal.styled(text, .bold)] }
    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    private func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension Leaning {
    /// The colour of the leaning.
    var style: Terminal.Style {
        switch self {
        case .tpm: .tpm
        case .pgm: .pgm
        case .coordination: .coordination
        }
    }
}

extension Severity {
    /// The colour of the severity.
    var style: Terminal.Style {
        switch self {
        case .note: .cyan
        case .warning: .yellow
        case .problem: .red
        }
    }
}

extension Radius {
    /// The radius in words.
    var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
