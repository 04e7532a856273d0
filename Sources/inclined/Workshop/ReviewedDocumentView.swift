import Interviewing
import TextAnalysis

/// The review of a document at a terminal.
struct ReviewedDocumentView {
    let review: ArtifactReview
    let terminal: Terminal

    func lines() -> [String] {
        var lines = terminal.wrapped(head, indent: 0).map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(facts, indent: 0).map { terminal.styled($0, .dim) }
        if let refusal = review.refusal { lines += [""] + terminal.wrapped(refusal.sentence, indent: 2) }
        return lines + partLines() + FindingList(review, terminal: terminal).lines()
    }

    private var head: String {
        "\(review.submission.id): \(review.definition?.title ?? review.submission.type.rawValue)"
    }

    private var facts: String {
        var facts = ["\(review.wordCount) words"]
        if let length = review.definition?.length {
            facts[0] += " of \(length.lowerBound) to \(length.upperBound)"
        }
        if let ease = review.readingEase { facts.append("reading ease \(Int(ease.rounded()))") }
        facts.append("evidence: \(review.track.verdict.words)")
        return facts.joined(separator: " · ")
    }

    private func partLines() -> [String] {
        guard !review.parts.isEmpty else { return [] }
        let width = review.parts.map { Terminal.columns(of: $0.part.title) }.max() ?? 0
        let shown = review.parts.filter { $0.part.need == .required || $0.verdict != .missing }
        return ["", terminal.styled("Parts", .cyan)]
            + shown.map { part in
                let words = part.verdict == .missing ? "" : "\(part.wordCount) words"
                let verdict = part.verdict.words.padded(to: 13)
                let style: Terminal.Style? =
                    switch part.verdict {
                    case .sound: nil
                    case .thin, .outOfPlace: .yellow
                    case .missing: .red
                    }
                let line = "  \(part.part.title.padded(to: width))  "
                return (line + (style.map { terminal.styled(verdict, $0) } ?? verdict) + words)
            }
    }
}

/// Findings at a terminal: the worst first, each with its line, its words and what to do.
struct FindingList {
    private let document: Document
    private let findings: [ArtifactFinding]
    private let terminal: Terminal

    init(_ review: ArtifactReview, terminal: Terminal) {
        document = Document(review.submission.text)
        findings = review.findings.sorted { ($1.severity, $0.span) < ($0.severity, $1.span) }
        self.terminal = terminal
    }

    func lines() -> [String] {
        guard !findings.isEmpty else { return ["", terminal.styled("Findings", .cyan), "  None."] }
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        var lines = ["", terminal.styled("Findings: " + counts.joined(separator: ", "), .cyan)]
        var earlier: Set<String> = []
        for finding in findings {
            let place = finding.span.isEmpty ? "" : "line \(document.position(of: finding.span.start).line): "
            let label = finding.severity.rawValue
            let wrapped = terminal.wrapped("\(label.padded(to: 9))\(place)\(finding.message)", indent: 2, hanging: 11)
            lines += wrapped.enumerated().map { index, text in
                index == 0 ? text.replacingFirst(label, with: terminal.styled(label, finding.severity.style)) : text
            }
            if earlier.insert(finding.rule).inserted {
                lines += terminal.wrapped("→ \(finding.advice)", indent: 11, hanging: 13)
                    .map { terminal.styled($0, .dim) }
            }
        }
        return lines
    }
}

extension ArtifactPartReview.Verdict {
    /// The verdict in words.
    var words: String {
        switch self {
        case .sound: "there"
        case .thin: "thin"
        case .missing: "missing"
        case .outOfPlace: "out of place"
        }
    }
}
