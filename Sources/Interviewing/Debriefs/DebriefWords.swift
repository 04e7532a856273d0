import TextAnalysis

/// Puts an outcome into words, each with the candidate's own.
struct DebriefWords: Sendable {
    let library: Library
    let loops: LoopLibrary
    let rules: DebriefRules
    let plan: LoopPlan
    let rounds: [ReadRound]
    let evidence: LoopEvidence
    let outcome: PanelOutcome

    private var policy: DebriefPolicy { loops.policy }
    private var judge: RoundJudge {
        RoundJudge(rules: rules, level: plan.level)
    }

    // MARK: - Names

    func title(of item: Covered) -> String {
        switch item {
        case .principle(let id): library.principles.first { $0.id == id }?.title ?? id
        case .area(let area): loops[area]?.title ?? area.rawValue
        }
    }

    private func filled(_ sentence: String, _ values: [String: String]) -> String {
        DebriefPolicy.filled(sentence, values)
    }

    // MARK: - Feedback

    func feedback(of index: Int) -> Debrief.Feedback {
        let round = rounds[index]
        let (before, after) = (outcome.before[index], outcome.after[index])
        let items = evidence.rounds[index].covers.map { item in
            Debrief.Item(
                item: item,
                title: title(of: item),
                before: before.ratings[item] ?? .noData,
                after: after.ratings[item] ?? .noData,
                quotes: quotes(for: item, in: index),
                missing: missing(for: item, in: index, rating: before.ratings[item] ?? .noData)
            )
        }
        return Debrief.Feedback(
            round: round.round,
            position: round.position,
            before: before.vote,
            after: after.vote,
            reasons: [reason(for: before, in: index)] + changes(in: index),
            level: before.level,
            items: items
        )
    }

    private func reason(for opinion: Opinion, in index: Int) -> String {
        let items = evidence.rounds[index].covers
        let withData = items.count { (opinion.ratings[$0] ?? .noData) > .noData }
        if opinion.vote == .notEnoughData {
            return "Answers that can be rated: \(withData) of \(items.count) things to cover."
        }
        let mean = items.reduce(0) { $0 + (opinion.ratings[$1] ?? .noData).score } / Double(max(1, items.count))
        let level = opinion.level.map { " Heard at \($0.rawValue)." } ?? " The level could not be heard."
        let area = evidence.rounds[index].area
        var against = ""
        if opinion.vote == .notInclined, mean >= policy[.inclinedFrom] {
            let isConcern = opinion.ratings[.area(area)] == .concern
            against =
                isConcern
                ? " But the side this round tests, \(title(of: .area(area)).lowercased()), is a concern."
                : " But that is two levels below what was asked for."
        }
        return
            "Mean rating \(mean.tenths) of 3; \(Vote.inclined.words) takes \(policy[.inclinedFrom].tenths).\(level)\(against)"
    }

    private func changes(in index: Int) -> [String] {
        guard outcome.before[index] != outcome.after[index] else { return [] }
        var changes: [String] = []
        for repeated in outcome.repeated where repeated.rounds.contains(index) {
            let others = repeated.rounds.filter { $0 != index }.map { rounds[$0].round.role }
            changes.append(
                others.isEmpty
                    ? "One story answered two questions here; it counts once."
                    : "A story was told to \(others.joined(separator: " and ")) too; it counts once."
            )
        }
        for pair in evidence.contradictions where pair.first == index || pair.second == index {
            changes.append(
                pair.first == pair.second
                    ? "A fact was told in two ways here." : "A fact was told differently in another round."
            )
            break
        }
        for filled in outcome.corroborated where filled.round == index {
            changes.append("\(title(of: .principle(filled.principle))): \(filled.count) others saw it met.")
        }
        let fits = outcome.findings.verdict == .both || outcome.findings.verdict.track == plan.track
        if !fits, outcome.after[index].vote < outcome.before[index].vote {
            changes.append("All stories together read as \(outcome.findings.verdict.panelWords).")
        }
        return changes
    }

    // MARK: - Quotes

    /// The strongest words on one thing, at most two.
    func quotes(for item: Covered, in index: Int) -> [StoryQuote] {
        let told = rounds[index].answers.enumerated().filter { $0.element.evidence.isTold }
        switch item {
        case .area(let area):
            return told.filter { $0.element.exchange.question.area == area }.flatMap { question, answer in
                pieces(of: answer, for: loops[area]?.native).prefix(2).map { quote($0.quote, index, question) }
            }
        case .principle(let id):
            let asked = told.filter { $0.element.exchange.question.principles.first == id }
            let shown = (asked.isEmpty ? told : asked).flatMap { question, answer in
                (answer.whole.principles.first { $0.id == id }?.evidence ?? [])
                    .sorted { $1.weight < $0.weight }.prefix(2).map { quote($0.quote, index, question) }
            }
            if !shown.isEmpty {
                return Array(shown.enumerated().filter { !shown[..<$0].contains($1) }.map(\.element).prefix(2))
            }
            return asked.compactMap { question, answer in
                NotesSheet.outcome(of: answer.whole).map { quote($0, index, question) }
            }
        }
    }

    /// What an answer brings, the evidence asked for first.
    private func pieces(of answer: ReadAnswer, for native: Track?) -> [Evidence] {
        let leaning = dominant(in: answer, native: native)
        return answer.whole.track.evidence.filter { $0.leaning == leaning }.map(\.evidence)
            .enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    }

    /// The side an answer should be quoted on: the one it was asked for when it is there, else what it brought instead.
    private func dominant(in answer: ReadAnswer, native: Track?) -> Leaning {
        let sums = answer.evidence.sums
        if let native, judge.mismatch(of: answer.evidence) == nil { return native == .tpm ? .tpm : .pgm }
        return Leaning.allCases.max { sums[$0] < sums[$1] } ?? .coordination
    }

    private func quote(_ text: String, _ index: Int, _ question: Int) -> StoryQuote {
        StoryQuote(text: text, round: rounds[index].position, question: question)
    }

    /// The first words of a story, to name it.
    func firstWords(of story: Int) -> StoryQuote? {
        for (index, round) in rounds.enumerated() {
            for (question, answer) in round.answers.enumerated() where answer.evidence.story == story {
                guard let sentence = answer.main.reading.sentences.first else { continue }
                return quote(answer.main.reading.quote(sentence.span), index, question)
            }
        }
        return nil
    }

    // MARK: - What was missing

    private func missing(for item: Covered, in index: Int, rating: Rating) -> String? {
        let answers = rounds[index].answers
        switch item {
        case .area(let area):
            guard let answer = answers.last(where: { $0.exchange.question.area == area }) else {
                return "The question was not reached."
            }
            if let wrong = sentence(on: answer, area: area) { return wrong }
            return rating < .meets ? loops[area].map { "Asked for: \($0.needs)" } : nil
        case .principle(let id):
            guard let answer = answers.last(where: { $0.exchange.question.principles.first == id }) else {
                return rating == .noData ? "The question was not reached." : nil
            }
            if !answer.evidence.isTold { return DebriefWords.noData(answer) }
            guard rating < .raises else { return nil }
            return AdviceReader(library: library).read(answer.main).first?.text ?? weakest(of: answer)
        }
    }

    /// How an answer misses a functional question, in the content's words.
    private func sentence(on answer: ReadAnswer, area: Area) -> String? {
        guard answer.evidence.isTold else { return DebriefWords.noData(answer) }
        return judge.mismatch(of: answer.evidence).flatMap { mismatch in
            switch mismatch {
            case .coordination: loops[area]?.coordinated
            case .otherTrack: loops[area]?.misplaced
            case .thin: loops[area].map { "There was hardly anything of what was asked for: \($0.needs)" }
            }
        }
    }

    /// Why an answer is no data.
    static func noData(_ answer: ReadAnswer) -> String {
        if answer.exchange.told.trimmingSpace.isEmpty { return "Nothing was said." }
        if let refusal = answer.whole.refusal { return refusal.sentence }
        switch answer.whole.story.type {
        case .pseudoStory: return "The answer tells what is usually done, not what happened once."
        case .opinion: return "The answer gives a view, not something that happened."
        case .selfDescription: return "The answer describes the person, not something that happened."
        case .story, .none: return "Too little was said to write anything down."
        }
    }

    private func weakest(of answer: ReadAnswer) -> String? {
        let rated = answer.whole.scorecard.compactMap { reading in reading.rating.map { (reading, $0) } }
        guard let low = rated.min(by: { $0.1 < $1.1 }), low.1 < 3,
            let criterion = library.criteria.first(where: { $0.name == low.0.criterion })
        else { return nil }
        return criterion.asks
    }

    // MARK: - Discussion

    func minutes(_ contradictions: [ContradictionBetweenRounds]) -> [Debrief.Minute] {
        var minutes: [Debrief.Minute] = []
        func add(_ kind: DebriefMove.Kind, _ values: [String: String], _ quotes: [StoryQuote]) {
            guard let move = policy[kind] else { return }
            minutes.append(
                Debrief.Minute(kind: kind, title: move.title, text: filled(move.says, values), quotes: quotes)
            )
        }
        for repeated in outcome.repeated {
            let roles = repeated.rounds.map { "“\(rounds[$0].round.role)”" }.joined(separator: " and ")
            add(.repeated, ["story": "One story", "rounds": roles], firstWords(of: repeated.story).map { [$0] } ?? [])
        }
        for found in contradictions {
            add(
                .contradiction,
                [
                    "subject": "“\(found.subject)”", "first": rounds[found.pair.first].round.role,
                    "second": rounds[found.pair.second].round.role,
                ],
                [found.first, found.second]
            )
        }
        for filled in outcome.corroborated {
            add(
                .corroboration,
                [
                    "round": rounds[filled.round].round.role, "principle": title(of: .principle(filled.principle)),
                    "count": "\(filled.count)",
                ],
                []
            )
        }
        let findings = outcome.findings
        let fits = findings.verdict == .both || findings.verdict.track == plan.track
        add(
            findings.verdict == .insufficient ? .trackUnheard : fits ? .trackHolds : .trackFails,
            ["track": plan.track.abbreviation, "verdict": findings.verdict.panelWords],
            trackQuotes
        )
        let read = findings.level?.rawValue ?? "no level that enough stories reach"
        let isHigh = findings.level.map { $0 >= plan.level } ?? false
        add(isHigh ? .levelHolds : .levelBelow, ["level": plan.level.rawValue, "read": read], levelQuotes)
        let least = policy[.betterThanHalf]
        add(
            findings.mean >= least ? .barHolds : .barFails,
            ["level": plan.level.rawValue, "mean": findings.mean.hundredths, "least": least.hundredths],
            barQuotes
        )
        return minutes
    }

    /// The words that weigh most for what the stories read as.
    private var trackQuotes: [StoryQuote] {
        let leaning: Leaning =
            switch outcome.findings.verdict {
            case .tpm: .tpm
            case .pgm: .pgm
            case .coordination: .coordination
            case .both, .insufficient: plan.track == .tpm ? .tpm : .pgm
            }
        let said = everything.flatMap { index, question, answer in
            answer.whole.track.evidence.filter { $0.leaning == leaning }.map { ($0.evidence, index, question) }
        }
        return said.enumerated().sorted { ($1.element.0.weight, $0.offset) < ($0.element.0.weight, $1.offset) }
            .prefix(3).map { quote($0.element.0.quote, $0.element.1, $0.element.2) }
    }

    private var levelQuotes: [StoryQuote] {
        let said = everything.flatMap { index, question, answer in
            answer.whole.level.axes.compactMap { axis in axis.evidence.first.map { (axis.level, $0, index, question) } }
        }
        return said.enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }
            .prefix(3).map { quote($0.element.1.quote, $0.element.2, $0.element.3) }
    }

    private var barQuotes: [StoryQuote] {
        guard let index = evidence.rounds.firstIndex(where: { $0.seat == .barRaiser }) else { return [] }
        return Array(evidence.rounds[index].covers.flatMap { quotes(for: $0, in: index) }.prefix(2))
    }

    private var everything: [(index: Int, question: Int, answer: ReadAnswer)] {
        rounds.enumerated().flatMap { index, round in
            round.answers.enumerated().filter { $0.element.evidence.isTold }
                .map { (index: index, question: $0.offset, answer: $0.element) }
        }
    }

    // MARK: - Decision

    var reasons: [Debrief.Reason] {
        var reasons = [
            Debrief.Reason(
                text: policy.explanation(of: outcome.decision),
                quotes: trackQuotes
            )
        ]
        for (index, opinion) in outcome.after.enumerated() {
            for item in evidence.rounds[index].covers {
                let rating = opinion.ratings[item] ?? .noData
                guard rating == .concern, case .area(let area) = item,
                    let answer = rounds[index].answers.last(where: { $0.exchange.question.area == area }),
                    let wrong = sentence(on: answer, area: area)
                else { continue }
                reasons.append(
                    Debrief.Reason(text: "\(title(of: item)): \(wrong)", quotes: quotes(for: item, in: index))
                )
            }
        }
        reasons += decisive
        if outcome.decision.kind == .lowerLevel, let below = policy[.levelBelow] {
            let read = outcome.findings.level?.rawValue ?? "no level that enough stories reach"
            reasons.append(
                Debrief.Reason(
                    text: filled(below.says, ["level": plan.level.rawValue, "read": read]),
                    quotes: levelQuotes
                )
            )
        }
        return reasons
    }

    /// The rules that kept a panel from a yes although the stories are those of the track.
    private var decisive: [Debrief.Reason] {
        let findings = outcome.findings
        let fits = findings.verdict == .both || findings.verdict.track == plan.track
        guard fits, outcome.decision.kind == .recycle || outcome.decision.kind == .noHire else { return [] }
        var reasons: [Debrief.Reason] = []
        func add(_ name: DebriefThreshold.Name, _ value: Double) {
            guard let rule = policy.thresholds.first(where: { $0.name == name }), value < rule.value else { return }
            reasons.append(
                Debrief.Reason(
                    text: "\(rule.title): \(value.hundredths), and it takes \(rule.value.hundredths). \(rule.why)",
                    quotes: []
                )
            )
        }
        add(.betterThanHalf, findings.mean)
        add(.majority, findings.inclined)
        add(.craftRounds, findings.craft)
        for (round, opinion) in zip(evidence.rounds, outcome.after)
        where round.seat == .barRaiser && !opinion.vote.isInclined {
            reasons.append(Debrief.Reason(text: "The bar raiser is not inclined.", quotes: barQuotes))
        }
        if findings.level.map({ $0 < plan.level }) ?? true, let below = policy[.levelBelow] {
            let read = findings.level?.rawValue ?? "no level that enough stories reach"
            reasons.append(
                Debrief.Reason(
                    text: filled(below.says, ["level": plan.level.rawValue, "read": read]),
                    quotes: levelQuotes
                )
            )
        }
        return reasons
    }

    // MARK: - What would change it

    func advice(_ flip: FlipSearch.Flip) -> Debrief.FlipAdvice {
        Debrief.FlipAdvice(
            lines: flip.edits.map(line),
            decision: flip.decision,
            words: policy.name(flip.decision),
            flip: flip
        )
    }

    private func line(_ edit: FlipEdit) -> String {
        switch edit {
        case .story(let round, let principle):
            return "\(rounds[round].round.role): a story of your own for \(title(of: .principle(principle))), "
                + "with a measured result, from \(plan.track.abbreviation) evidence that reads at \(plan.level.rawValue)."
        case .area(let round):
            let area = evidence.rounds[round].area
            return "\(rounds[round].round.role): an answer that brings what was asked for. \(loops[area]?.needs ?? "")"
        case .round(let round):
            return "\(rounds[round].round.role): every answer told from \(plan.track.abbreviation) evidence."
        case .altitude:
            let count = Int(policy[.levelStories])
            return "\(count) stories that read at \(plan.level.rawValue) in scope, ambiguity, influence, complexity "
                + "and impact."
        case .agreement: return "The same facts wherever you tell them."
        case .difference: return "A different story wherever one was told twice."
        }
    }

    func tasks(after advice: Debrief.FlipAdvice?) -> [Debrief.DebriefTask] {
        var tasks = (advice?.flip.edits ?? []).map { edit in
            Debrief.DebriefTask(
                text: line(edit),
                why: "It is part of what would change this decision.",
                hours: hours(edit)
            )
        }
        for (index, round) in rounds.enumerated() {
            for answer in round.answers where answer.evidence.isTold {
                guard let next = AdviceReader(library: library).read(answer.main).first else { continue }
                let why = "\(rounds[index].round.role): “\(answer.exchange.question.text)”"
                let task = Debrief.DebriefTask(text: next.text, why: why, hours: 1)
                if !tasks.contains(where: { $0.text == task.text }) { tasks.append(task) }
            }
        }
        return Array(tasks.prefix(Self.mostTasks))
    }

    /// More than this is a list to ignore.
    private static let mostTasks = 8

    private func hours(_ edit: FlipEdit) -> Int {
        switch edit {
        case .story: 2
        case .area: 4
        case .round: 8
        case .altitude: 6
        case .agreement, .difference: 1
        }
    }
}

extension Verdict {
    /// What a panel calls it.
    public var panelWords: String {
        switch self {
        case .tpm: "TPM evidence"
        case .pgm: "PGM evidence"
        case .both: "evidence for either track"
        case .coordination: "coordination"
        case .insufficient: "too little evidence to say"
        }
    }
}

extension Double {
    /// Two decimals, cut off so that nothing seems to reach what it does not: `1.58`.
    public var hundredths: String {
        let whole = Int(self * 100 + 1e-9)
        let rest = abs(whole) % 100
        return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// One decimal, `1.6`; the same on every machine.
    public var tenths: String {
        let whole = Int((self * 10).rounded())
        return "\(whole / 10).\(abs(whole) % 10)"
    }
}
