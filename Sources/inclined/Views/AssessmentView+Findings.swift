import Interviewing
import TextAnalysis

/// Findings and what would change the verdict.
extension AssessmentView {
    func findingLines() -> [String] {
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

    func flipLines() -> [String] {
        guard !assessment.track.flips.isEmpty else { return [] }
        return heading("What would change the verdict")
            + assessment.track.flips.flatMap { terminal.wrapped("• \($0)", indent: 2, hanging: 4) }
    }
}
