import Interviewing

/// The fields of a debrief.
struct DebriefModel {
    let back: String
    let backName: String
    let address: String
    let subtitle: String
    let decision: DecisionBanner
    let caveats: [MockModel.ProblemLine]
    let votes: [VoteLine]
    let columns: [Column]
    let heat: [HeatRow]
    let unheard: String?
    let feedback: [FeedbackBlock]
    let minutes: [MinuteLine]
    let tests: [TestCard]
    let reasons: [ReasonLine]
    let flipsIntro: String
    let flips: [FlipLine]
    let plan: [PlanLine]
    let rules: [RuleLine]

    struct DecisionBanner {
        let tone: String
        let words: String
        let sentence: String
    }

    struct VoteCell {
        let id: String
        let words: String

        init(_ vote: Vote) { (id, words) = (vote.kind, vote.words) }
    }

    struct VoteLine {
        let interviewer: String
        let barRaiser: Bool
        let before: VoteCell
        let after: VoteCell
        let changed: Bool
        let reason: String
    }

    struct Column {
        let short: String
    }

    struct HeatRow {
        let principle: String
        let cells: [Cell]
        let together: String
    }

    struct Cell {
        let kind: String
        let words: String
        let href: String?
    }

    struct ReasonLine {
        let reason: String
        let quotes: [Quoted]
    }

    struct FlipLine {
        let change: String
        let becomes: String
    }

    struct PlanLine {
        let task: String
        let why: String
        let effort: String
    }

    init(_ debrief: Debrief, record: LoopRecord, shell: Shell) {
        let policy = shell.site.workspace.assessor.loops.policy
        let outcome = debrief.outcome
        back = Page.loop(record.number).path
        backName = debrief.plan.name
        address = Page.debrief(record.number).path
        let finished = record.plan.rounds.indices.count {
            record.plan.rounds[$0].stage == .interview && record.sessions[$0].state == .finished
        }
        subtitle =
            "\(debrief.plan.name), \(Counted.words(finished, "round")) of \(debrief.feedback.count), "
            + shell.day(record.created)
        decision = DecisionBanner(
            tone: outcome.decision.kind.tone,
            words: debrief.title(policy),
            sentence: debrief.reasons.first?.text ?? ""
        )
        caveats = Self.caveats(debrief, finished: finished)
        votes = debrief.feedback.map { feedback in
            VoteLine(
                interviewer: feedback.round.role,
                barRaiser: feedback.round.seat == .barRaiser && feedback.round.role != "Bar raiser",
                before: VoteCell(feedback.before),
                after: VoteCell(feedback.after),
                changed: feedback.before != feedback.after,
                reason: feedback.reasons.joined(separator: " ")
            )
        }
        columns = debrief.feedback.map { Column(short: $0.round.role.shortRole) }
        heat = Self.heat(debrief)
        unheard = Self.unheard(debrief, library: shell.library)
        feedback = debrief.feedback.map { FeedbackBlock($0, loop: record.number, rounds: debrief.rounds) }
        minutes = debrief.minutes.map(MinuteLine.init)
        tests = TestCard.both(debrief)
        reasons = debrief.reasons.map { ReasonLine(reason: $0.text, quotes: $0.quotes.map { Quoted($0.text) }) }
        (flipsIntro, flips) = Self.flips(debrief)
        plan = debrief.tasks.map {
            PlanLine(task: $0.text, why: $0.why, effort: "about \(Counted.words($0.hours, "hour"))")
        }
        rules = RuleLine.all(debrief, policy: policy)
    }

    private static func caveats(_ debrief: Debrief, finished: Int) -> [MockModel.ProblemLine] {
        var lines: [String] = []
        let open = debrief.feedback.count - finished
        if open > 0 {
            lines.append(
                "\(Counted.words(open, "round").capitalisedFirst) not finished: the panel hears nothing of it."
            )
        }
        if !debrief.outcome.repeated.isEmpty { lines.append("A story was told to more than one person.") }
        return lines.map(MockModel.ProblemLine.init)
    }

    private static func heat(_ debrief: Debrief) -> [HeatRow] {
        var items: [(item: Covered, title: String)] = []
        for feedback in debrief.feedback {
            for item in feedback.items where !items.contains(where: { $0.item == item.item }) {
                items.append((item.item, item.title))
            }
        }
        return items.map { item, title in
            var best = Rating.noData
            var seen = 0
            let cells = debrief.feedback.map { feedback -> Cell in
                guard let found = feedback.items.first(where: { $0.item == item }) else {
                    return Cell(kind: "none", words: "Not asked", href: nil)
                }
                best = max(best, found.after)
                if found.after > .noData { seen += 1 }
                return Cell(
                    kind: found.after.kind,
                    words: found.after.cell,
                    href: "#round-\(feedback.position + 1)"
                )
            }
            return HeatRow(principle: title, cells: cells, together: seen == 0 ? "No data" : best.cell)
        }
    }

    private static func unheard(_ debrief: Debrief, library: Library) -> String? {
        let asked = Set(debrief.plan.rounds.flatMap(\.principles))
        let missing = library.principles.filter { !asked.contains($0.id) }.map(\.title)
        return missing.isEmpty ? nil : "Nobody was asked to cover: \(missing.joined(separator: ", "))."
    }

    private static func flips(_ debrief: Debrief) -> (String, [FlipLine]) {
        if debrief.outcome.decision.kind == .hire {
            return debrief.pillars.isEmpty
                ? (
                    "The decision rests on no single story: it holds without any one of them. Each was taken out and the "
                        + "debrief run again.", []
                )
                : (
                    "Without any one of these stories the decision would be another; each was taken out and the debrief "
                        + "run again.",
                    debrief.pillars.map { FlipLine(change: "“\($0.text)”", becomes: "told in round \($0.round + 1)") }
                )
        }
        var advice = debrief.flips
        if let way = debrief.way, !advice.contains(where: { $0.decision.kind == .hire }) { advice.append(way) }
        guard !advice.isEmpty else {
            return ("No set of up to eight sound answers changes it; that would be another loop.", [])
        }
        return (
            "The smallest changes that were found. Each was put into the evidence and the debrief run again; without any "
                + "one of its parts it does not lead there.",
            advice.map { FlipLine(change: $0.lines.joined(separator: " "), becomes: "becomes: \($0.words)") }
        )
    }
}

extension String {
    /// A role as the head of a narrow column.
    var shortRole: String {
        let known = ["Hiring manager", "Bar raiser"]
        if known.contains(self) { return self }
        return split(separator: ",").last.map { String($0).trimmingSpace.capitalisedFirst } ?? self
    }
}
