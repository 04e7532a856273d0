import Interviewing

/// Principles, levers and the scorecard.
extension AssessmentView {
    func principleLines() -> [String] {
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

    func leverLines() -> [String] {
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

    func scorecardLines() -> [String] {
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
}
