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

    func header() -> [String] {
        let kind = assessment.submission.kind == .resume ? "résumé" : assessment.submission.kind.rawValue
        return [
            terminal.styled("\(name)", .bold)
                + terminal.styled(" · \(kind) · \(wordCount)", .dim)
        ]
    }

    var wordCount: String {
        assessment.reading.wordCount == 1 ? "1 word" : "\(assessment.reading.wordCount) words"
    }

    func verdictLines() -> [String] {
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

    var verdictSentence: String {
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

    var insufficientReason: String {
        assessment.track.evidence.isEmpty
            ? "No sentence says what you yourself did in a way that tells the tracks apart. Say what you decided or changed, with whom, and what came of it."
            : "There are traces, but too few to judge fairly. Add what you decided or changed, with whom, and what came of it."
    }

    func questionLines() -> [String] {
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

    func footer() -> [String] {
        var lines = heading("Next")
        lines += terminal.wrapped(nextStep, indent: 2)
        lines.append("")
        let note =
            "Preparation only, never during a live interview. Not affiliated with Amazon; no prediction of its decision."
        return lines + terminal.wrapped(note, indent: 2).map { terminal.styled($0, .dim) }
    }

    var nextStep: String {
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

    func heading(_ text: String) -> [String] { ["", terminal.styled(text, .bold)] }
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
