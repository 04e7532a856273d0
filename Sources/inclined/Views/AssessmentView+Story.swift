import Interviewing

/// The shape of the story and the level.
extension AssessmentView {
    func storyLines() -> [String] {
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

    func levelLines() -> [String] {
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
}
