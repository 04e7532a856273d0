import Interviewing
import TextAnalysis

/// The review of a design answer at a terminal.
struct ReviewedDesignView {
    let review: DesignReview
    let prompt: DesignPrompt
    let terminal: Terminal

    func lines() -> [String] {
        var lines = terminal.wrapped(prompt.title, indent: 0).map { terminal.styled($0, .bold) }
        if let refusal = review.refusalSentence { return lines + terminal.wrapped(refusal, indent: 2) }
        let bar = "\(review.met) of \(review.asked) dimensions at the bar of \(review.level.rawValue)"
        let sides = review.sides.map { "\($0.axis.rawValue) \(Int(($0.share * 100).rounded())) %" }
        lines += terminal.wrapped(([bar] + sides).joined(separator: " · "), indent: 0).map { terminal.styled($0, .dim) }
        if let beside = review.beside { lines += terminal.wrapped(beside, indent: 0) }
        lines += ratings() + problems() + sums()
        if let next = review.next {
            lines += part("What to work on first")
            lines += terminal.wrapped("\(next.title), from \(next.rating) to \(next.target): \(next.anchor)", indent: 2)
        }
        return lines + part("What a program cannot judge")
            + review.limits.flatMap { terminal.wrapped("• \($0.sentence)", indent: 2, hanging: 4) }
    }

    private func part(_ title: String) -> [String] { ["", terminal.styled(title, .cyan)] }

    private func ratings() -> [String] {
        part("Dimensions, 0 to 4")
            + review.ratings.flatMap { rating -> [String] in
                let bar = rating.bar.map { " (bar \($0))" } ?? ""
                let head = "\(rating.rating)  \(rating.title)\(bar)"
                var lines = terminal.wrapped(head, indent: 2, hanging: 5)
                if rating.standing == .below { lines = lines.map { terminal.styled($0, .yellow) } }
                if let quote = rating.evidence.first?.quote {
                    lines += terminal.wrapped("“\(quote)”", indent: 5).map { terminal.styled($0, .dim) }
                }
                return lines
            }
    }

    private func problems() -> [String] {
        let found =
            review.contradictions.map { ($0.severity, $0.message, $0.advice) }
            + review.findings.map { ($0.severity, $0.message, $0.advice) }
        guard !found.isEmpty else { return [] }
        var said: Set<String> = []
        return part("What does not hold")
            + found.flatMap { severity, message, advice -> [String] in
                let label = severity.rawValue
                let head = terminal.wrapped("\(label.padded(to: 9))\(message)", indent: 2, hanging: 11)
                let lines = head.enumerated().map { index, text in
                    index == 0 ? text.replacingFirst(label, with: terminal.styled(label, severity.style)) : text
                }
                guard said.insert(advice).inserted else { return lines }
                return lines
                    + terminal.wrapped("→ \(advice)", indent: 11, hanging: 13).map { terminal.styled($0, .dim) }
            }
    }

    private func sums() -> [String] {
        guard !review.estimates.isEmpty else { return [] }
        let wrong = review.estimates.filter { $0.verdict == .wrong }
        let right = review.estimates.count - wrong.count
        return part(
            "Sums: \(right) \(right == 1 ? "holds" : "hold"), \(wrong.count) \(wrong.count == 1 ? "does" : "do") not"
        )
            + wrong.flatMap { terminal.wrapped("• \($0.sentence)", indent: 2, hanging: 4) }
    }
}
