import Interviewing
import TextAnalysis

/// The fields of the panel that reads a story while it is written.
struct ReadingModel {
    let blank: Bool
    let summary: String
    let verdict: VerdictModel
    let fit: Fit?
    let kind: String?
    let advice: AdviceList?
    let hasFindings: Bool
    let findings: [FindingModel]
    let hasSecrets: Bool
    let secrets: [SecretLine]
    let wordCount: Int
    let time: String
    let short: Bool
    let right: Bool
    let long: Bool
    let tooLong: Bool
    let parts: [PartLine]
    let ownership: OwnershipLine?
    let result: ResultLine
    let levers: [LeverLine]
    let principles: [PrincipleLine]
    let level: LevelLine?

    struct Fit {
        let aim: String
        let yes: Bool
        let no: Bool
        let open: Bool
    }

    struct AdviceList {
        let items: [Item]

        struct Item {
            let text: String
            let said: String?
        }
    }

    struct SecretLine {
        let sort: String
        let said: String
    }

    struct PartLine {
        let part: String
        let percent: Int
        let w: Int
        let advised: String
        let low: Bool
        let high: Bool
    }

    struct OwnershipLine {
        let i: Int
        let we: Int
        let w: Int
        let clear: Bool
        let mixed: Bool
        let weak: Bool
        let alone: Bool
    }

    struct ResultLine {
        let baseline: Bool
        let after: Bool
        let window: Bool
        let share: Bool
        let meaning: Bool
    }

    struct LeverLine {
        let lever: String
        let strength: String
        let solid: Bool
        let said: String
        let missing: String?
    }

    struct PrincipleLine {
        let principle: String
        let score: String
        let w: Int
        let said: String
    }

    struct LevelLine {
        let range: String
        let raise: [Line]

        struct Line {
            let text: String
        }
    }

    init(_ story: ReadStory, desk: Desk, library: Library) {
        let assessment = story.assessment
        let track = assessment.track
        let time = SpeakingTime(words: assessment.reading.wordCount, delivery: library.delivery)
        blank = story.text.isEmpty
        verdict = VerdictModel(track.verdict)
        fit = desk.target.map { Fit($0, track.verdict) }
        kind = Self.kind(assessment)
        let advised = AdviceReader(library: library).read(assessment)
        advice =
            advised.isEmpty
            ? nil : AdviceList(items: advised.map { AdviceList.Item(text: $0.text, said: $0.quote) })
        findings = assessment.findings.map {
            FindingModel($0, in: assessment, library: library, at: story.anchor(of: $0.span))
        }
        hasFindings = !findings.isEmpty
        secrets = story.secrets.map { SecretLine(sort: $0.kind.words, said: $0.quote) }
        hasSecrets = !secrets.isEmpty
        wordCount = time.words
        self.time = time.clock
        (short, right) = (time.length == .short, time.length == .right)
        (long, tooLong) = (time.length == .long, time.length == .tooLong)
        parts = PartShare.shares(of: assessment, in: story.text, delivery: library.delivery).map(PartLine.init)
        ownership = OwnershipLine(assessment, library.delivery)
        result = ResultLine(assessment.story.result)
        levers = assessment.levers.filter { !$0.isCoordination }.map(LeverLine.init)
        principles = assessment.principles.prefix(3).filter { $0.score >= 0.1 }
            .compactMap { PrincipleLine($0, library: library) }
        level = LevelLine(assessment.level)
        let findingsWord = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
        summary = blank ? "Nothing written yet." : "\(verdict.title) \(wordCount) words. \(findingsWord)."
    }

    /// What to say about a text that is no story.
    private static func kind(_ assessment: Assessment) -> String? {
        if let refusal = assessment.refusal { return refusal.sentence }
        switch assessment.story.type {
        case .story, .none: return nil
        case .pseudoStory: return "This reads as a habit or a plan. Tell one time it happened."
        case .selfDescription: return "This describes you. Tell what you did one time."
        case .opinion: return "This gives an opinion. Tell a time you acted on it."
        }
    }
}

extension ReadingModel.Fit {
    init(_ target: Target, _ verdict: Verdict) {
        aim = "\(target.track.abbreviation) · \(target.level.rawValue)"
        yes = verdict == .both || verdict.track == target.track
        open = verdict == .insufficient
        no = !yes && !open
    }
}

extension ReadingModel.PartLine {
    init(_ share: PartShare) {
        part = share.part.rawValue.capitalisedFirst
        percent = Int((share.share * 100).rounded())
        w = Bar.width(share.share)
        advised = "\(share.advised.lowerBound)–\(share.advised.upperBound) %"
        (low, high) = (share.isLow, share.isHigh)
    }
}

extension ReadingModel.OwnershipLine {
    /// Nothing to say before the action names anybody.
    init?(_ assessment: Assessment, _ delivery: Delivery) {
        guard let action = assessment.story.ownershipByPart[.action], action.i + action.we > 0 else { return nil }
        (i, we) = (action.i, action.we)
        w = Bar.width(action.ratio)
        alone = assessment.findings.contains { $0.rule == "lone-actor" }
        let clarity = delivery.clarity(of: action)
        clear = clarity == .clear && !alone
        mixed = clarity == .mixed
        weak = clarity == .weak
    }
}

extension ReadingModel.ResultLine {
    init(_ test: ResultTest) {
        (baseline, after, window) = (test.baseline, test.after, test.window)
        (share, meaning) = (test.attribution, test.meaning)
    }
}

extension ReadingModel.LeverLine {
    init(_ reading: LeverReading) {
        lever = reading.title
        strength = LeverStrength.words(reading.strength)
        solid = reading.strength >= 2
        said = reading.evidence.first?.quote ?? ""
        missing = reading.strength >= 2 ? nil : reading.needs
    }
}

extension ReadingModel.PrincipleLine {
    init?(_ reading: PrincipleReading, library: Library) {
        guard let strongest = reading.evidence.max(by: { $0.weight < $1.weight }),
            let definition = library.principles.first(where: { $0.id == reading.id })
        else { return nil }
        principle = definition.title
        score = Decimal.text(reading.score)
        w = Bar.width(reading.score)
        said = strongest.quote
    }
}

extension ReadingModel.LevelLine {
    init?(_ reading: LevelReading) {
        guard let low = reading.low, let high = reading.high else { return nil }
        range = low == high ? low.rawValue : "\(low.rawValue) to \(high.rawValue)"
        raise = reading.ceiling.map { $0.next.isEmpty ? [] : [Line(text: $0.next)] } ?? []
    }
}
