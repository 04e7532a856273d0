import TextAnalysis

/// How well each sentence of a story carries each step, and which are detail of the other trade.
struct RewriteScores {
    /// A sentence with its value.
    struct Scored {
        let sentence: Int
        let value: Double
        let shows: String
    }

    /// By step; each sentence stands with the one step that it carries best, the strongest first.
    private var byStep: [[Scored]]
    /// Sentences of the other trade, in the order of the text.
    let detail: [Scored]

    /// What place and words are worth without any evidence.
    private static let hinted = 0.3
    /// What evidence outside the parts of a step is worth.
    private static let elsewhere = 0.6

    init(_ story: Assessment, _ definition: RewriteDefinition) {
        let parts = Self.parts(of: story)
        var columns: [[Int: Scored]] = []
        for var step in definition.steps {
            // A story that reads as the track is about its trade throughout.
            if story.track.verdict.track == definition.to { step.about = [] }
            columns.append(Self.scores(of: step, story, parts))
        }
        byStep = Array(repeating: [], count: columns.count)
        for sentence in story.reading.sentences.indices
        where story.reading.sentences[sentence].form != .heading {
            let best = columns.indices.max { left, right in
                let (first, second) = (
                    columns[left][sentence]?.value ?? 0, columns[right][sentence]?.value ?? 0
                )
                return first == second ? left > right : first < second
            }
            guard let best, let scored = columns[best][sentence] else { continue }
            byStep[best].append(scored)
        }
        for index in byStep.indices {
            byStep[index].sort { ($1.value, $0.sentence) < ($0.value, $1.sentence) }
        }
        detail = Self.detail(of: story, leaning: definition.to == .pgm ? .tpm : .pgm)
    }

    func sentences(for step: Int) -> [Scored] { byStep[step] }

    private static func parts(of story: Assessment) -> [Part?] {
        var parts = [Part?](repeating: nil, count: story.reading.sentences.count)
        for part in story.story.parts {
            for sentence in part.sentences where parts.indices.contains(sentence) {
                parts[sentence] = part.part
            }
        }
        return parts
    }

    private static func scores(of step: RewriteStep, _ story: Assessment, _ parts: [Part?]) -> [Int:
        Scored]
    {
        var scores: [Int: Scored] = [:]
        let coordinated = Set(story.track.evidence.filter { $0.leaning == .coordination }.map(\.sentence))
        for piece in pieces(of: step, in: story) where piece.weight >= EvidenceFinder.least {
            guard let sentence = story.reading.sentence(holding: piece.span) else { continue }
            let value = piece.weight * (isIn(step.parts, parts[sentence]) ? 1 : elsewhere)
            if let known = scores[sentence], known.value >= value { continue }
            scores[sentence] = Scored(sentence: sentence, value: value, shows: piece.title)
        }
        for sentence in parts.indices where scores[sentence] == nil && isIn(step.parts, parts[sentence]) {
            guard !coordinated.contains(sentence) else { continue }
            let notes = story.reading.notes[sentence]
            let held = step.hints.count { holds($0, notes) }
            guard !step.hints.isEmpty, held == step.hints.count else { continue }
            scores[sentence] = Scored(sentence: sentence, value: hinted, shows: "")
        }
        return scores
    }

    /// Evidence for a step. What a principle shows is of any trade, so it has to stand beside what the step is about: who
    /// asked which assumption is wrong has found no cause in a system.
    private static func pieces(of step: RewriteStep, in story: Assessment) -> [Evidence] {
        var trade = step.shows
        trade.principles = []
        let notes = story.reading.notes
        let general = EvidenceFinder.pieces(of: EvidenceNames(principles: step.shows.principles), in: story)
        return EvidenceFinder.pieces(of: trade, in: story)
            + general.filter { piece in
                guard let sentence = story.reading.sentence(holding: piece.span) else { return false }
                let around = max(0, sentence - 1)...min(notes.count - 1, sentence + 1)
                return step.about.allSatisfy { thing in around.contains { holds(thing, notes[$0]) } }
            }
    }

    private static func isIn(_ wanted: [Part], _ part: Part?) -> Bool {
        wanted.isEmpty || part.map(wanted.contains) ?? false
    }

    private static func holds(_ hint: RewriteHint, _ notes: SentenceNotes) -> Bool {
        switch hint {
        case .business: notes.groups.contains(.business)
        case .counterparty: notes.groups.contains(.counterparty)
        case .system: notes.groups.contains(.system)
        case .quantity: notes.hasQuantity
        }
    }

    /// Sentences with evidence of a side; technical ones are also known by the things they name.
    private static func detail(of story: Assessment, leaning: Leaning) -> [Scored] {
        var found: [Int: Scored] = [:]
        for piece in story.track.evidence where piece.leaning == leaning {
            if let known = found[piece.sentence], known.value >= piece.evidence.weight { continue }
            found[piece.sentence] = Scored(
                sentence: piece.sentence,
                value: piece.evidence.weight,
                shows: piece.evidence.title
            )
        }
        for (index, notes) in story.reading.notes.enumerated()
        where leaning == .tpm && found[index] == nil && notes.groups.contains(.system)
            && notes.groups.isDisjoint(with: [.counterparty, .business])
        {
            found[index] = Scored(sentence: index, value: 0, shows: "")
        }
        return found.values.filter { story.reading.sentences[$0.sentence].form != .heading }
            .sorted { $0.sentence < $1.sentence }
    }
}
