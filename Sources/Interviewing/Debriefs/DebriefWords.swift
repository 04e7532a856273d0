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

    var policy: DebriefPolicy { loops.policy }
    var judge: RoundJudge {
        RoundJudge(rules: rules, level: plan.level)
    }

    // MARK: - Names

    func title(of item: Covered) -> String {
        switch item {
        case .principle(let id): library.principles.first { $0.id == id }?.title ?? id
        case .area(let area): loops[area]?.title ?? area.rawValue
        }
    }

    func filled(_ sentence: String, _ values: [String: String]) -> String {
        SentenceTemplate.filled(sentence, values)
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

    func reason(for opinion: Opinion, in index: Int) -> String {
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

    func changes(in index: Int) -> [String] {
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
    func pieces(of answer: ReadAnswer, for native: Track?) -> [Evidence] {
        let leaning = dominant(in: answer, native: native)
        return answer.whole.track.evidence.filter { $0.leaning == leaning }.map(\.evidence)
            .enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    }

    /// The side an answer should be quoted on: the one it was asked for when it is there, else what it brought instead.
    func dominant(in answer: ReadAnswer, native: Track?) -> Leaning {
        let sums = answer.evidence.sums
        if let native, judge.mismatch(of: answer.evidence) == nil { return native == .tpm ? .tpm : .pgm }
        return Leaning.allCases.max { sums[$0] < sums[$1] } ?? .coordination
    }

    func quote(_ text: String, _ index: Int, _ question: Int) -> StoryQuote {
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

    func missing(for item: Covered, in index: Int, rating: Rating) -> String? {
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
    func sentence(on answer: ReadAnswer, area: Area) -> String? {
        guard answer.evidence.isTold else { return DebriefWords.noData(answer) }
        return judge.mismatch(of: answer.evidence).map { $0.sentence(loops[area]) }
    }

    /// Why an answer is no data.
    static func noData(_ answer: ReadAnswer) -> String {
        if answer.exchange.told.isBlank { return "Nothing was said." }
        if let refusal = answer.whole.refusal { return refusal.sentence }
        switch answer.whole.story.type {
        case .pseudoStory: return "The answer tells what is usually done, not what happened once."
        case .opinion: return "The answer gives a view, not something that happened."
        case .selfDescription: return "The answer describes the person, not something that happened."
        case .story, .none: return "Too little was said to write anything down."
        }
    }

    func weakest(of answer: ReadAnswer) -> String? {
        let rated = answer.whole.scorecard.compactMap { reading in reading.rating.map { (reading, $0) } }
        guard let low = rated.min(by: { $0.1 < $1.1 }), low.1 < 3,
            let criterion = library.criteria.first(where: { $0.name == low.0.criterion })
        else { return nil }
        return criterion.asks
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
