import Interviewing

/// What one interviewer wrote, on the page.
struct FeedbackBlock {
    let anchor: String
    let interviewer: String
    let barRaiser: Bool
    let about: String
    let vote: DebriefModel.VoteCell
    let summary: String
    let review: String
    let principles: [Heard]
    let levelReading: String
    let levelQuotes: [Quoted]

    struct Heard {
        let principle: String
        let kind: String
        let judgement: String
        let because: String
        let quotes: [Quoted]
        let missing: String?
    }

    init(_ feedback: Debrief.Feedback, loop: Int, rounds: [ReadRound]) {
        anchor = "round-\(feedback.position + 1)"
        interviewer = feedback.round.role
        barRaiser = feedback.round.seat == .barRaiser && feedback.round.role != "Bar raiser"
        about = feedback.items.map(\.title).joined(separator: ", ")
        vote = DebriefModel.VoteCell(feedback.before)
        summary = feedback.reasons.first ?? ""
        review = Page.review(loop: loop, feedback.position + 1).path
        principles = feedback.items.map { item in
            Heard(
                principle: item.title,
                kind: item.before.kind,
                judgement: item.before.cell,
                because: item.quotes.isEmpty ? "No words of yours speak to this." : "In your words:",
                quotes: item.quotes.map { Quoted($0.text) },
                missing: item.missing
            )
        }
        levelReading = feedback.level.map { "Heard at \($0.rawValue)." } ?? "Too little says at which level."
        let answers = rounds.first { $0.position == feedback.position }?.answers ?? []
        let axes = answers.flatMap(\.whole.level.axes).filter { $0.level == feedback.level }
        levelQuotes = axes.compactMap { $0.evidence.first?.quote }.uniqued.prefix(2).map(Quoted.init)
    }
}

/// A point of the discussion, on the page.
struct MinuteLine {
    let speaker: String?
    let minute: String
    let quotes: [QuoteFrom]

    struct QuoteFrom {
        let said: String
        let from: String?
    }

    init(_ minute: Debrief.Minute) {
        speaker = minute.title
        self.minute = minute.text
        quotes = minute.quotes.map {
            QuoteFrom(
                said: $0.text.split(whereSeparator: \.isNewline).joined(separator: " "),
                from: "round \($0.round + 1)"
            )
        }
    }
}

/// A question that the bar raiser puts to the room.
struct TestCard {
    let test: String
    let answer: String
    let because: String
    let quotes: [Quoted]

    static func both(_ debrief: Debrief) -> [TestCard] {
        let track = debrief.plan.track
        return [
            card(
                track == .tpm
                    ? "Would engineers respect the depth?" : "Would this person hold a room of vice presidents?",
                debrief.minutes.last { [.trackHolds, .trackFails, .trackUnheard].contains($0.kind) },
                holds: .trackHolds
            ),
            card(
                "Is this better than half of those who do the job at \(debrief.plan.level.rawValue)?",
                debrief.minutes.last { $0.kind == .barHolds || $0.kind == .barFails },
                holds: .barHolds
            ),
        ]
    }

    private static func card(_ test: String, _ minute: Debrief.Minute?, holds: DebriefMove.Kind) -> TestCard {
        TestCard(
            test: test,
            answer: minute.map { $0.kind == holds ? "Yes." : $0.kind == .trackUnheard ? "Too little to say." : "No." }
                ?? "Too little to say.",
            because: minute?.text ?? "",
            quotes: (minute?.quotes ?? []).map { Quoted($0.text) }
        )
    }
}

/// A rule with its value here.
struct RuleLine {
    let rule: String
    let threshold: String
    let here: String
    let trust: String

    static func all(_ debrief: Debrief, policy: DebriefPolicy) -> [RuleLine] {
        policy.thresholds.map { threshold in
            RuleLine(
                rule: "\(threshold.title). \(threshold.why)",
                threshold: text(threshold.value),
                here: here(threshold.name, debrief),
                trust: threshold.provenance.trust.label
            )
        }
    }

    /// What the rule was measured on in this loop; a dash where it is applied to every answer.
    private static func here(_ name: DebriefThreshold.Name, _ debrief: Debrief) -> String {
        let findings = debrief.outcome.findings
        switch name {
        case .craftRounds: return "\(Int((findings.craft * 100).rounded())) %"
        case .majority: return "\(Int((findings.inclined * 100).rounded())) %"
        case .betterThanHalf: return findings.mean.tenths
        case .levelStories: return findings.level?.rawValue ?? "no level"
        case .corroboration: return "\(debrief.outcome.corroborated.count) filled"
        case .leastWords, .structureWeight, .ownershipWeight, .specificityWeight, .resultWeight, .influenceWeight,
            .judgementWeight, .supportGain, .redFlagLoss, .depthGain, .asideShare, .mixedFrom, .meetsFrom, .raisesFrom,
            .nativeLeast, .nativeFull, .enoughData, .strongHireFrom, .inclinedFrom, .strongNoBelow, .contradictionLoss:
            return "each answer or vote"
        }
    }

    private static func text(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : Decimal.text(value)
    }
}
