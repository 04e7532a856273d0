import Interviewing

extension ReferencePages {
    /// Every rule of the debrief.
    func addDebrief(to page: inout ReferencePage) {
        let policy = library.loops.policy
        page.heading("Numbers of the debrief", 2)
        page.line("Points go from 0 to 4 as on the scorecard, ratings from 0 (concern) to 3 (raises the bar).")
        for threshold in policy.thresholds {
            page.item(
                "**\(threshold.title): \(threshold.value.plain)** (`\(threshold.name.rawValue)`). \(threshold.why) \(origin(threshold.provenance))"
            )
        }
        page.heading("Moves of the discussion", 2)
        page.line("In the order in which they happen, with the sentence of the minutes.")
        for move in policy.moves {
            page.heading("\(move.title) (`\(move.kind.rawValue)`)", 3)
            page.line("Says: \(move.says)")
            page.line("\(move.why) \(origin(move.provenance))")
        }
        page.heading("Decisions", 2)
        page.line("From the least to the most a candidate can hope for.")
        for decision in policy.decisions {
            page.item(
                "**\(decision.title)** (`\(decision.kind.rawValue)`): \(decision.says) \(origin(decision.provenance))"
            )
        }
    }
}
